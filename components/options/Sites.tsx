import { useId, useState } from 'preact/hooks';
import { fill } from '../../lib/wording/fill';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { X } from '../icons';
import { useWords } from '../words';

interface Props {
  sites: string[];
  change: (sites: string[]) => void;
  announce: (text: string) => void;
}

/** The sites to leave alone: a list, and a line to add to it. */
export function Sites({ sites, change, announce }: Props) {
  const { options } = useWords().words;
  const { hostOf } = useEnvironment();
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    if (!typed.trim()) return;
    const host = hostOf(typed);
    if (!host) {
      announce(fill(options.notSite, { typed }));
      return;
    }
    setTyped('');
    change([...new Set([...sites, host])].sort());
  };
  return (
    <section class="choices">
      <h2>{options.sites}</h2>
      <p class="muted small">{options.sitesHint}</p>
      <form class="line-form" onSubmit={add}>
        <label class="hidden" for={id}>
          {options.site}
        </label>
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={options.site}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {options.addSite}
        </button>
      </form>
      {sites.length === 0 && <p class="muted small">{options.noSites}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="button plain square"
              aria-label={fill(options.removeSite, { site })}
              title={fill(options.removeSite, { site })}
              onClick={() => change(sites.filter((other) => other !== site))}
            >
              <Icon of={X} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
