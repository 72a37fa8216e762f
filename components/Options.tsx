import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../lib/browser/settings';
import { useEnvironment } from './environment';
import { Icon } from './Icon';
import { ShieldCheck } from './icons';
import { Remembered } from './options/Remembered';
import { Sites } from './options/Sites';
import { Stored } from './options/Stored';
import { Shortcuts } from './Shortcuts';
import { useDoors } from './useDoors';
import { useSaid } from './useSaid';
import { useWords } from './words';

interface ChoiceProps<V extends string> {
  name: string;
  label: string;
  values: Record<V, string>;
  value: V;
  choose: (value: V) => void;
  /** Text that shows what each is like, by its class. */
  sample?: { text: string; class: (value: V) => string };
}

function Choice<V extends string>({ name, label, values, value, choose, sample }: ChoiceProps<V>) {
  return (
    <fieldset class={sample ? 'choices' : 'choices in-row'}>
      <legend>{label}</legend>
      {(Object.keys(values) as V[]).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={value === each} onChange={() => choose(each)} />
          {values[each]}
          {sample && <span class={sample.class(each)}>{sample.text}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** The options page: every change is kept at once. */
export function Options() {
  const environment = useEnvironment();
  const { words } = useWords();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, announce] = useSaid();
  const doors = useDoors(announce);
  useEffect(() => void environment.readSettings().then(setSettings), [environment]);
  const { options } = words;
  const change = (to: Partial<Settings>) => {
    environment.saveSettings(to).then(
      (saved) => {
        setSettings(saved);
        announce(options.saved);
      },
      (error: Error) => announce(error.message),
    );
  };
  return (
    <main class="page">
      <h1>{options.title}</h1>
      {settings && (
        <>
          <Choice
            name="language"
            label={options.language}
            values={options.languages}
            value={settings.language}
            choose={(language) => change({ language })}
          />
          <Choice name="theme" label={options.theme} values={options.themes} value={settings.theme} choose={(theme) => change({ theme })} />
          <Choice name="type" label={options.type} values={options.types} value={settings.type} choose={(type) => change({ type })} />
          <label class="check">
            <input type="checkbox" checked={settings.badge} onChange={(event) => change({ badge: event.currentTarget.checked })} />
            {options.badge}
          </label>
          <Choice
            name="highlight"
            label={options.highlight}
            values={options.colours}
            value={settings.highlight}
            choose={(highlight) => change({ highlight })}
            sample={{ text: options.sample, class: (colour) => `sample ${colour}` }}
          />
          <Sites sites={settings.sites} change={(sites) => change({ sites })} announce={announce} />
          <Remembered wanted={settings.remember} change={(remember) => change({ remember })} announce={announce} />
          <Stored announce={announce} />
          <Shortcuts announce={announce} />
        </>
      )}
      <p class="said small" role="status">
        {said}
      </p>
      <p class="promise">
        <Icon of={ShieldCheck} />
        {options.privacy}
      </p>
      <button type="button" class="link" onClick={doors.openHelp}>
        {options.welcome}
      </button>
    </main>
  );
}
