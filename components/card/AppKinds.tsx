import { useId } from 'preact/hooks';
import { appKinds } from '../../lib/language/app-kinds';
import type { Analysis, Collected } from '../../lib/model';
import { neededBy } from '../../lib/wording/app-kind';
import { fill } from '../../lib/wording/fill';
import { More } from '../More';
import { Stated } from '../Proof';
import { useChosen } from '../useChoice';
import { useWords } from '../words';

/** What the rules list for this kind of app, beside what the policy says. The kind is guessed; the reader's choice counts. */
export function AppKinds({ analysis, guessed }: { analysis: Analysis; guessed: string }) {
  const { words } = useWords();
  const { kinds: say } = words;
  const { choice, choose } = useChosen();
  const id = useId();
  const kind = appKinds.find((one) => one.id === (choice.kind ?? guessed));
  return (
    <>
      <p class="small muted">{say.lead}</p>
      <label class="kind-choice" for={id}>
        {say.choose}
        <select id={id} class="field" value={kind?.id ?? ''} onChange={(event) => choose({ kind: event.currentTarget.value })}>
          <option value="">{say.chooseNone}</option>
          {appKinds.map((one) => (
            <option key={one.id} value={one.id}>
              {fill(say.entry, { number: one.number, name: say.names[one.id]! })}
            </option>
          ))}
        </select>
      </label>
      {choice.kind === undefined && guessed && <p class="small muted">{say.guessed}</p>}
      {kind && <Beside of={kind} analysis={analysis} />}
      {kind && !kind.checked && <p class="small muted">{say.unchecked}</p>}
      <p class="small muted">{say.source}</p>
    </>
  );
}

function Beside({ of, analysis }: { of: (typeof appKinds)[number]; analysis: Analysis }) {
  const { words, terms } = useWords();
  const { kinds: say } = words;
  const namesOf = (all: Collected[]) => all.map(({ item }) => terms.items[item]!.name).join(words.listed);
  const { listed, required, open } = neededBy(of, analysis);
  return (
    <>
      <h3 class="small">{say.listed}</h3>
      {listed.length === 0 && <p>{say.none}</p>}
      <ul class="dotted needs">
        {listed.map(({ need, taken }) => (
          <li key={need}>
            {taken.length === 0 ? (
              <>
                {say.needs[need]} <span class="small muted">{say.notTaken}</span>
              </>
            ) : (
              <Stated
                of={{
                  evidence: taken.flatMap(({ evidence }) => evidence),
                  confidence: Math.max(...taken.map(({ confidence }) => confidence)),
                }}
              >
                {say.needs[need]} <span class="small muted">{fill(say.taken, { items: namesOf(taken) })}</span>
              </Stated>
            )}
          </li>
        ))}
      </ul>
      <h3 class="small">{say.required}</h3>
      {required.length === 0 && <p>{say.noRequired}</p>}
      <Items of={required} />
      {open.length > 0 && <h3 class="small">{say.open}</h3>}
      <Items of={open} />
    </>
  );
}

function Items({ of }: { of: Collected[] }) {
  const { terms } = useWords();
  return (
    <More of={of} first={8} class="dotted">
      {(collected) => (
        <li key={collected.item}>
          <Stated of={collected}>{terms.items[collected.item]!.name}</Stated>
        </li>
      )}
    </More>
  );
}
