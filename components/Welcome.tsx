import { useEnvironment } from './environment';
import { Icon } from './Icon';
import { ShieldCheck } from './icons';
import { Shortcuts } from './Shortcuts';
import { useDoors } from './useDoors';
import { useSaid } from './useSaid';
import { useWords } from './words';

/** The first-run page: how to use it, in thirty seconds. */
export function Welcome() {
  const [said, announce] = useSaid();
  const doors = useDoors(announce);
  const { welcome } = useWords().words;
  const { explainsFromMenu } = useEnvironment();
  const steps = explainsFromMenu ? welcome.steps : welcome.onPhone;
  return (
    <main class="page">
      <h1>{welcome.title}</h1>
      <p class="lead">{welcome.lead}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.title}>
            <h2>{step.title}</h2>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      {explainsFromMenu && <p class="note">{welcome.pin}</p>}
      <Shortcuts announce={announce} />
      <p class="promise">
        <Icon of={ShieldCheck} />
        {welcome.privacy}
      </p>
      <p class="muted">{welcome.limits}</p>
      <button type="button" class="link" onClick={doors.openOptions}>
        {welcome.options}
      </button>
      <p class="said small" role="status">
        {said}
      </p>
    </main>
  );
}
