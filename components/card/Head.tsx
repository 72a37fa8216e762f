import { Fragment } from 'preact';
import type { Analysis } from '../../lib/model';
import { sayDate, sayTitle } from '../../lib/wording/say';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { PanelRight, Settings } from '../icons';
import { Stated } from '../Proof';
import { useWords } from '../words';

interface Props {
  analysis: Analysis;
  openOptions: () => void;
  /** Null in the panel itself. */
  openPanel: (() => void) | null;
}

/** Whose policy this is: service, operator, date, language; what proves each opens beneath. */
export function Head({ analysis, openOptions, openPanel }: Props) {
  const { words } = useWords();
  const { card } = analysis;
  const { head } = words;
  const about = [
    [head.service, card.about.service],
    [head.operator, card.about.operator],
    [head.effectiveOn, card.about.effective],
    [head.updatedOn, card.about.updated],
  ] as const;
  const proved = about.filter(([, said]) => said.value !== null);
  const parts = [
    card.operator ?? head.noOperator,
    sayDate(card, words),
    ...(words.code.startsWith(analysis.language) ? [] : [head.written[analysis.language]]),
  ];
  const when = parts.map((part, i) => (
    <Fragment key={part}>
      <span class="head-part">
        {part}
        {i < parts.length - 1 && <span aria-hidden="true"> ·</span>}
      </span>{' '}
    </Fragment>
  ));
  return (
    <header class="head">
      <div class="head-top">
        <h1>{sayTitle(card, words)}</h1>
        <div class="head-tools">
          <button type="button" class="button plain square" aria-label={head.options} title={head.options} onClick={openOptions}>
            <Icon of={Settings} />
          </button>
          {openPanel && (
            <button type="button" class="button plain square" aria-label={head.panel} title={head.panel} onClick={openPanel}>
              <Icon of={PanelRight} />
            </button>
          )}
        </div>
      </div>
      {proved.length === 0 ? (
        <p class="small muted">{when}</p>
      ) : (
        <Fold
          class="fold-small head-proof"
          label={
            <span class="small">
              <span class="muted">{when}</span> <span class="hidden">{head.proof}</span>
            </span>
          }
        >
          {() =>
            proved.map(([name, said]) => (
              <Stated key={name} of={said}>
                <span class="muted">{name}</span> {said.value}
              </Stated>
            ))
          }
        </Fold>
      )}
    </header>
  );
}
