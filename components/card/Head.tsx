import type { Analysis } from '../../lib/model';
import { sayDate, sayTitle } from '../../lib/summary/say';
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
      <p class="small muted">{card.operator ?? head.noOperator}</p>
      <p class="small muted">
        {sayDate(card, words)}
        <span aria-hidden="true"> · </span>
        {head.written[analysis.language]}
      </p>
      {proved.length > 0 && (
        <Fold class="fold-small" label={<span class="small">{head.proof}</span>}>
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
