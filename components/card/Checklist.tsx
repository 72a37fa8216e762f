import type { Analysis, Jurisdiction } from '../../lib/model';
import { type Row, rowsOf, sayGround } from '../../lib/summary/checklist';
import { Fold } from '../Fold';
import { Proof } from '../Proof';
import { useChoice } from '../useChoice';
import { useWords } from '../words';

function Line({ row }: { row: Row }) {
  const { words } = useWords();
  return (
    <tr class={`found-${row.found}`}>
      <th scope="row">
        {row.evidence.length > 0 ? <Fold label={row.asked}>{() => <Proof of={row.evidence} />}</Fold> : row.asked}
        <div class="small muted">{sayGround(row, words)}</div>
      </th>
      <td>{words.checklist.found[row.found]}</td>
    </tr>
  );
}

function Table({ region, rows }: { region: Jurisdiction; rows: Row[] }) {
  const { words } = useWords();
  const { checklist: say } = words;
  const applying = rows.filter(({ found }) => found !== 'not-applicable');
  const others = rows.filter(({ found }) => found === 'not-applicable').map(({ asked }) => asked);
  return (
    <>
      <table class="checklist">
        <caption>{say.regions[region]}</caption>
        <thead>
          <tr>
            <th scope="col">{say.asked}</th>
            <th scope="col">{say.result}</th>
          </tr>
        </thead>
        <tbody>
          {applying.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <p class="small muted">
          {say.found['not-applicable']} · {others.join(words.listed)}
        </p>
      )}
    </>
  );
}

/** What laws ask a policy to say, line by line: whose laws is the reader's choice. */
export function Checklist({ analysis }: { analysis: Analysis }) {
  const texts = useWords();
  const { checklist: say } = texts.words;
  const [laws, choose] = useChoice('laws');
  const chosen: readonly Jurisdiction[] = laws ?? analysis.regions;
  const all = Object.keys(say.regions) as Jurisdiction[];
  const toggle = (region: Jurisdiction) => choose(chosen.includes(region) ? chosen.filter((one) => one !== region) : [...chosen, region]);
  return (
    <>
      <p class="muted small">{say.intro}</p>
      <fieldset class="regions">
        <legend class="small">{say.choose}</legend>
        {all.map((region) => (
          <label key={region} class="small">
            <input type="checkbox" checked={chosen.includes(region)} onChange={() => toggle(region)} />
            {say.regions[region]}
          </label>
        ))}
      </fieldset>
      {all
        .filter((region) => chosen.includes(region))
        .map((region) => (
          <Table key={region} region={region} rows={rowsOf(analysis.checklist, [region], texts)} />
        ))}
    </>
  );
}
