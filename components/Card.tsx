import type { ComponentChildren } from 'preact';
import type { Analysis } from '../lib/model';
import { sections, sourceOf } from '../lib/wording/sections';
import { FirstScreen } from './card/FirstScreen';
import { Folded } from './card/Folded';
import { Further } from './card/Further';
import { inside, previews } from './card/sections';
import { Since } from './changes/Since';
import { sectionIcons } from './icons';
import { useWords } from './words';

interface Props {
  analysis: Analysis;
  tabId: number;
  /** What stands below the four answers. */
  children?: ComponentChildren;
}

/** The summary card below its head: the four answers, then every section, closed with a line that says what is inside. */
export function Card({ analysis, tabId, children }: Props) {
  const texts = useWords();
  const source = sourceOf(analysis, texts);
  const shown = sections.filter(({ isShown }) => isShown?.(analysis) ?? true);
  return (
    <>
      <FirstScreen analysis={analysis} />
      {children}
      <Since analysis={analysis} tabId={tabId} />
      {shown.map(({ id, count, preview }) => {
        const said = preview(source);
        return (
          <Folded
            key={id}
            class={`section-${id}`}
            title={texts.words.sections[id]}
            icon={sectionIcons[id]}
            count={count?.(analysis)}
            preview={previews[id]?.(analysis, said) ?? said}
          >
            {() => inside[id](analysis)}
          </Folded>
        );
      })}
      <Further analysis={analysis} tabId={tabId} />
    </>
  );
}
