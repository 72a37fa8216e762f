import type { Section } from '../model';
import type { Placed } from './placed';

/** The sections that are opened one after the other; levels have no gaps, whatever depths the headings came with. */
export class Outline {
  readonly sections: Section[] = [];
  private readonly depths: number[] = [];
  private current = -1;

  /** Opens the section of a heading, and returns its index. */
  open({ block, start, end }: Placed, depth: number): number {
    let parent = this.current;
    while (parent >= 0 && this.depths[parent]! >= depth) parent = this.sections[parent]!.parent;
    const level = parent < 0 ? 1 : this.sections[parent]!.level + 1;
    this.current = this.sections.push({ title: block.text, heading: { start, end }, level, parent, start, end }) - 1;
    this.depths.push(depth);
    return this.current;
  }

  /** A section ends where the next one begins that does not stand inside it. */
  close(length: number): void {
    const openOnes: number[] = [];
    this.sections.forEach((section, i) => {
      while (openOnes.length && openOnes.at(-1) !== section.parent) this.sections[openOnes.pop()!]!.end = section.start;
      openOnes.push(i);
    });
    for (const i of openOnes) this.sections[i]!.end = length;
  }
}

/** Titles from the outermost section down to `section`. */
export function trailOf(sections: Section[], section: number): string[] {
  const trail: string[] = [];
  for (let at = section; at >= 0; at = sections[at]!.parent) trail.unshift(sections[at]!.title);
  return trail;
}
