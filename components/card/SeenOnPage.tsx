import { useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model';
import { type Seen, seenOn } from '../../lib/wording/seen';
import { useEnvironment } from '../environment';
import { useReader } from '../reader';
import { useWords } from '../words';

/** Others whose parts the page loads, and whether the policy names them; looked at when the reader presses. */
export function SeenOnPage({ analysis, tabId }: { analysis: Analysis; tabId: number }) {
  const { seen: say } = useWords().words;
  const environment = useEnvironment();
  const { announce } = useReader();
  const [seen, setSeen] = useState<Seen[] | null>(null);
  const look = () => {
    environment.hostsLoaded!(tabId).then(
      (hosts) => setSeen(seenOn(hosts, analysis)),
      (error: Error) => announce(error.message),
    );
  };
  return (
    <>
      <p class="small muted">{say.lead}</p>
      {!seen && (
        <button type="button" class="button small look" onClick={look}>
          {say.look}
        </button>
      )}
      {seen && <Found seen={seen} />}
    </>
  );
}

function Found({ seen }: { seen: Seen[] }) {
  const { seen: say } = useWords().words;
  const [unnamed, named] = [seen.filter((one) => !one.named), seen.filter((one) => one.named)];
  if (seen.length === 0) return <p role="status">{say.none}</p>;
  return (
    <div role="status" class="seen">
      {unnamed.length === 0 ? <p>{say.allNamed}</p> : <h3 class="small">{say.unnamed}</h3>}
      <List of={unnamed} />
      {named.length > 0 && <h3 class="small">{say.named}</h3>}
      <List of={named} />
      <p class="small muted">{say.note}</p>
      {seen.some(({ name }) => name) && <p class="small muted">{say.registry}</p>}
    </div>
  );
}

function List({ of }: { of: Seen[] }) {
  const { seen: say, between } = useWords().words;
  const at = (hosts: string[]) => hosts.join(between || ' ');
  return (
    <ul class="dotted">
      {of.map(({ name, vendor, hosts }) => (
        <li key={hosts[0]}>
          {name ?? at(hosts)} {vendor && vendor !== name && <span class="small muted">{vendor}</span>}
          <span class="seen-hosts small muted">{name ? at(hosts) : say.unknown}</span>
        </li>
      ))}
    </ul>
  );
}
