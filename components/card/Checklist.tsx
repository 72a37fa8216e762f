import { useState } from 'preact/hooks';
import type { Analysis, Jurisdiction } from '../../lib/model';
import { onlyLaw, type Row, rowsOf, sayCounts, sayGround } from '../../lib/wording/checklist';
import { fill } from '../../lib/wording/fill';
import { printSoon } from '../delivery/deliver';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { Printer } from '../icons';
import { Proof } from '../Proof';
import { ReaderContext, useReader } from '../reader';
import { useChosen } from '../useChoice';
import { useWords } from '../words';

function Line({ row, law }: { row: Row; law: string | null }) {
  const { words } = useWords();
  const ground = law ? row.article : sayGround(row, words);
  return (
    <tr class={`found-${row.found}`}>
      <th scope="row">
        {row.evidence.length > 0 ? (
          <Fold label={row.asked}>{() => <Proof of={row.evidence} />}</Fold>
        ) : (
          <div class="asked">{row.asked}</div>
        )}
        <div class="small muted">{ground}</div>
      </th>
      <td>{words.checklist.found[row.found]}</td>
    </tr>
  );
}

function Table({ region, rows }: { region: Jurisdiction; rows: Row[] }) {
  const { words } = useWords();
  const { checklist: say } = words;
  const applying = rows.filter(({ found }) => found !== 'not-applicable');
  const others = rows.filter(({ found }) => found === 'not-applicable');
  const law = onlyLaw(rows);
  return (
    <>
      <table class="checklist">
        <caption>{law ?? say.regions[region]}</caption>
        <thead>
          <tr>
            <th scope="col">{say.asked}</th>
            <th scope="col">{say.result}</th>
          </tr>
        </thead>
        <tbody>
          {applying.map((row) => (
            <Line key={row.id} row={row} law={law} />
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <Fold class="fold-small" label={<span class="small">{sayCounts(others, words)}</span>}>
          {() => (
            <ul class="dotted small">
              {others.map(({ id, asked }) => (
                <li key={id}>{asked}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  );
}

/** What a sheet of paper has to say of itself: which policy, when it was read, against whose laws. */
function Heading({ analysis, chosen }: { analysis: Analysis; chosen: readonly Jurisdiction[] }) {
  const { words } = useWords();
  const { checklist: say, code } = words;
  const { title, url, receipt, card } = analysis;
  const read = receipt.read && new Intl.DateTimeFormat(code, { dateStyle: 'long' }).format(new Date(receipt.read));
  return (
    <header class="on-paper">
      <h2>{words.sections.checklist}</h2>
      <p>{title || card.service || words.head.unnamed}</p>
      <p class="small">{url}</p>
      {read && <p class="small">{fill(say.read, { date: read })}</p>}
      <p class="small">{fill(say.against, { laws: chosen.map((region) => say.regions[region]).join(words.listed) })}</p>
    </header>
  );
}

/** What laws ask a policy to say, line by line: whose laws is the reader's choice. It can be printed by itself. */
export function Checklist({ analysis }: { analysis: Analysis }) {
  const texts = useWords();
  const { checklist: say } = texts.words;
  const reader = useReader();
  const [alone, setAlone] = useState(false);
  const { choose } = useChosen();
  const { regions: chosen } = analysis;
  const all = Object.keys(say.regions) as Jurisdiction[];
  const toggle = (region: Jurisdiction) =>
    choose({ laws: chosen.includes(region) ? chosen.filter((one) => one !== region) : [...chosen, region] });
  const print = () => {
    setAlone(true);
    printSoon(() => setAlone(false));
  };
  return (
    <ReaderContext.Provider value={alone ? { ...reader, allOpen: true } : reader}>
      <div class={alone ? 'alone' : undefined}>
        <Heading analysis={analysis} chosen={chosen} />
        <p class="muted small">{say.intro}</p>
        <Regions all={all} chosen={chosen} toggle={toggle} />
        {all
          .filter((region) => chosen.includes(region))
          .map((region) => (
            <Table key={region} region={region} rows={rowsOf(analysis.checklist, [region], texts)} />
          ))}
        <button type="button" class="button plain small alone-button" onClick={print}>
          <Icon of={Printer} />
          {say.print}
        </button>
      </div>
    </ReaderContext.Provider>
  );
}

interface Choosing {
  all: Jurisdiction[];
  chosen: readonly Jurisdiction[];
  toggle: (region: Jurisdiction) => void;
}

function Regions({ all, chosen, toggle }: Choosing) {
  const { checklist: say } = useWords().words;
  return (
    <fieldset class="regions">
      <legend class="small">{say.choose}</legend>
      {all.map((region) => (
        <label key={region} class="small">
          <input type="checkbox" checked={chosen.includes(region)} onChange={() => toggle(region)} />
          {say.regions[region]}
        </label>
      ))}
    </fieldset>
  );
}
