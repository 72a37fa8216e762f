/** Text as it comes, put together to blocks. */
import type { Block } from '../model';
import type { Around } from './around';

type Cell = NonNullable<Block['cell']>;

export class Writer {
  blocks: { block: Block; part: number }[] = [];
  /** Characters left out. */
  cut = 0;
  read = 0;
  /** Depth of a list item that has begun, 0 outside. */
  item = 0;
  inCell = false;
  private text = '';
  private boldCharacters = 0;
  private linkCharacters = 0;
  private links: NonNullable<Block['links']> = [];
  /** Nothing but white space came after the last link. */
  private inLink = false;
  private around: Around | undefined;

  constructor(private readonly limit: number) {}

  write(text: string, around: Around): void {
    const left = Math.max(0, this.limit - this.read - this.text.length);
    if (text.length > left) this.cut += text.slice(left).trim().length;
    const kept = text.slice(0, left);
    if (!kept) return;
    const bare = kept.trim().length;
    if (!this.around && bare) this.around = around;
    if (around.bold) this.boldCharacters += bare;
    if (around.link !== null) {
      this.linkCharacters += bare;
      if (around.link) this.follow(around.link, kept);
    } else if (bare) this.inLink = false;
    this.text += kept;
  }

  /** Text of a link; what follows within the same link is one with it. */
  private follow(url: string, text: string): void {
    const open = this.links.at(-1);
    if (this.inLink && open?.url === url) open.text += text;
    else this.links.push({ text, url });
    this.inLink = true;
  }

  /** Ends the block that was being written. */
  flush(): void {
    const { around } = this;
    const text = this.text
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
    if (text && around) {
      const kind = around.heading ? 'heading' : this.item || around.depth ? 'item' : 'paragraph';
      this.add(
        {
          kind,
          text,
          ...this.looks(text, around),
          ...(around.heading && { level: around.heading }),
          ...(kind === 'item' && { depth: around.depth || 1 }),
        },
        around,
      );
    }
    this.text = '';
    this.around = undefined;
    this.boldCharacters = 0;
    this.linkCharacters = 0;
    this.links = [];
    this.inLink = false;
  }

  private looks(text: string, around: Around): Partial<Block> {
    const letters = text.replace(/\s/g, '').length;
    return {
      ...(this.boldCharacters >= letters * 0.95 && { bold: true }),
      ...(around.size !== 1 && { size: around.size }),
      ...(this.linkCharacters && { linked: Math.min(1, this.linkCharacters / letters) }),
      ...(around.region && { region: around.region }),
      ...(this.links.length && { links: this.links.map(({ text, url }) => ({ text: text.replace(/\s+/g, ' ').trim(), url })) }),
    };
  }

  private add(block: Block, { part }: Around): void {
    this.read += block.text.length;
    this.blocks.push({ block, part });
  }

  /** What is written from now on is one cell, until the function that comes back is called. */
  openCell(cell: Cell, around: Around): () => void {
    const from = this.blocks.length;
    this.inCell = true;
    return () => {
      this.flush();
      this.inCell = false;
      const parts = this.blocks.splice(from).map(({ block }) => block);
      if (this.read >= this.limit && !parts.length) return;
      const links = parts.flatMap((part) => part.links ?? []);
      const block: Block = {
        kind: 'cell',
        text: parts.map((part) => part.text).join('\n'),
        ...(parts.length && parts.every((part) => part.bold) && { bold: true }),
        ...(around.region && { region: around.region }),
        ...(links.length && { links }),
        cell,
      };
      this.blocks.push({ block, part: around.part });
    };
  }
}
