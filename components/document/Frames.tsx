import { Icon } from '../Icon';
import { ExternalLink } from '../icons';
import { useWords } from '../words';
import { hostAndPath } from './PolicyLinks';

interface Shown {
  urls: string[];
  open: (url: string) => void;
}

function FrameList({ urls, open }: Shown) {
  const { frames } = useWords().words.states;
  return (
    <ul class="policy-links">
      {urls.map((url) => (
        <li key={url}>
          <button type="button" class="button" onClick={() => open(url)}>
            <Icon of={ExternalLink} />
            <span>
              {frames.open}
              <span class="small muted">{hostAndPath(url)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Beside what was read: frames of other sites, in which text stands that can be read only in a tab of its own. */
export function Frames({ urls, open }: Shown) {
  const { frames } = useWords().words.states;
  if (!urls.length) return null;
  return (
    <section class="frames">
      <p class="small">{frames.text}</p>
      <FrameList urls={urls} open={open} />
    </section>
  );
}

/** A page that says nothing of the matter outside of such frames. */
export function Framed({ urls, open, analyse }: Shown & { analyse: () => void }) {
  const { frames, links } = useWords().words.states;
  return (
    <div class="state">
      <h1>{frames.title}</h1>
      <p class="muted">{frames.text}</p>
      <FrameList urls={urls} open={open} />
      <button type="button" class="link small" onClick={analyse}>
        {links.analyse}
      </button>
    </div>
  );
}
