import { Component, type ComponentChildren } from 'preact';
import { Message } from './States';
import { WordsContext } from './words';

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
    return (
      <WordsContext.Consumer>
        {({ words }) => (
          <main>
            <Message says={words.states.failed.analysis} act={() => location.reload()}>
              <details class="small muted">
                <summary>{words.states.detail}</summary>
                <code>{error.message}</code>
              </details>
            </Message>
          </main>
        )}
      </WordsContext.Consumer>
    );
  }
}
