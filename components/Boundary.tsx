import { Component, type ComponentChildren } from 'preact';
import { Message } from './States';
import { useWords } from './words';

interface Props {
  children: ComponentChildren;
}

/** The last resort: a bug in the surface is told as one, never a blank page. */
export class Boundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null };

  override componentDidCatch(error: Error): void {
    console.error(error);
    this.setState({ error });
  }

  override render({ children }: Props, { error }: { error: Error | null }) {
    if (!error) return children;
    return <Failed error={error} />;
  }
}

function Failed({ error }: { error: Error }) {
  const { states } = useWords().words;
  return (
    <main>
      <Message says={states.failed.analysis} act={() => location.reload()}>
        <details class="small muted">
          <summary>{states.detail}</summary>
          <code>{error.message}</code>
        </details>
      </Message>
    </main>
  );
}
