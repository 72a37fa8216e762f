import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../lib/browser/protocol';
import { fill } from '../lib/wording/fill';
import { Framed, Frames } from './document/Frames';
import { OpenFile } from './document/OpenFile';
import { PolicyLinks, usePolicyLinks } from './document/PolicyLinks';
import { figure, useWords } from './words';

interface Says {
  title: string;
  text: string;
  action: string;
}

/** A state in two lines and one thing to do. */
export function Message({ says, act, children }: { says: Says; act: () => void; children?: ComponentChildren }) {
  return (
    <div class="state">
      <h1>{says.title}</h1>
      <p class="muted">{says.text}</p>
      <button type="button" class="button primary" onClick={act}>
        {says.action}
      </button>
      {children}
    </div>
  );
}

/** Over a card whose page says something else by now. */
export function Changed() {
  return (
    <p class="weak small" role="status">
      {useWords().words.states.changed}
    </p>
  );
}

/** Milliseconds after which waiting is no longer said to be normal. */
const patience = 12_000;

/** A skeleton of the card; after a while, a plain word instead of waiting for ever. */
export function Loading({ again }: { again: () => void }) {
  const { words } = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (slow) return <Message says={words.states.slow} act={again} />;
  return (
    <div class="skeleton">
      <h1 class="muted">{words.states.loading}</h1>
      <div aria-hidden="true">
        {['wide', 'wide', 'half', 'row', 'row', 'row', 'row', 'row'].map((shape, i) => (
          <div key={i} class={`bone ${shape}`} />
        ))}
      </div>
    </div>
  );
}

interface Acts {
  /** Reads and analyses the page whatever it is. */
  analyse: () => void;
  openHelp: () => void;
  /** Reads the file that the tab shows. */
  readFile: () => void;
  /** Reads the policy behind a link of the page. */
  readBehind: (url: string) => void;
  /** Opens a frame's page in a tab of its own. */
  openFrame: (url: string) => void;
}

/** Every state of a tab but 'ready'. */
export function NotReady(props: { state: NotReadyState } & Acts) {
  return (
    <>
      <State {...props} />
      {props.state.kind !== 'loading' && (
        <div class="state-foot">
          <OpenFile />
        </div>
      )}
    </>
  );
}

type NotReadyState = Exclude<TabState, { kind: 'ready' }>;

function State({ state, analyse, openHelp, readFile, readBehind, openFrame }: { state: NotReadyState } & Acts) {
  const { words } = useWords();
  const links = usePolicyLinks(state.tabId, state.kind === 'not-policy');
  const { states } = words;
  switch (state.kind) {
    case 'loading':
      return <Loading again={analyse} />;
    case 'not-policy':
      if (links.length > 0)
        return (
          <PolicyLinks links={links} read={readBehind} analyse={analyse}>
            <Frames urls={state.frames ?? []} open={openFrame} />
          </PolicyLinks>
        );
      if (state.frames?.length) return <Framed urls={state.frames} open={openFrame} analyse={analyse} />;
      return <Message says={states.notPolicy} act={analyse} />;
    case 'left-alone':
      return <Message says={states.leftAlone} act={analyse} />;
    case 'pdf':
      return <Message says={states.pdf} act={readFile} />;
    case 'empty':
      if (state.frames?.length) return <Framed urls={state.frames} open={openFrame} analyse={analyse} />;
      return <Message says={states.empty} act={analyse} />;
    case 'unreadable':
      return <Message says={states.unreadable[state.why]} act={/^not-a-/.test(state.why) ? openHelp : analyse} />;
    case 'too-long': {
      const title = fill(states.tooLong.title, { characters: figure(state.characters, words), limit: figure(state.limit, words) });
      return <Message says={{ ...states.tooLong, title }} act={analyse} />;
    }
    case 'no-access':
      return <Message says={states.noAccess} act={openHelp} />;
    case 'failed':
      return (
        <Message says={states.failed[state.why]} act={analyse}>
          {state.detail && (
            <details class="small muted">
              <summary>{states.detail}</summary>
              <code>{state.detail}</code>
            </details>
          )}
        </Message>
      );
  }
}
