import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PolicyLink } from '../../lib/page/links';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { FileText } from '../icons';
import { useWords } from '../words';

/** The policies that a tab's page links; empty until the page has told. */
export function usePolicyLinks(tabId: number, wanted: boolean): PolicyLink[] {
  const environment = useEnvironment();
  const [links, setLinks] = useState<PolicyLink[]>([]);
  useEffect(() => {
    setLinks([]);
    if (!wanted) return;
    let left = false;
    environment.policyLinks(tabId).then(
      (found) => !left && setLinks(found),
      // A page that does not answer has none to tell; its state says that.
      console.warn,
    );
    return () => {
      left = true;
    };
  }, [environment, tabId, wanted]);
  return links;
}

interface Shown {
  links: PolicyLink[];
  read: (url: string) => void;
  analyse: () => void;
  children: ComponentChildren;
}

/** A page that is no policy and links some: they are read from here. */
export function PolicyLinks({ links, read, analyse, children }: Shown) {
  const { states } = useWords().words;
  return (
    <div class="state">
      <h1>{states.links.title}</h1>
      <p class="muted">{states.links.text}</p>
      <ul class="policy-links">
        {links.map(({ text, url }) => (
          <li key={url}>
            <button type="button" class="button" onClick={() => read(url)}>
              <Icon of={FileText} />
              <span>
                {text || states.links.unnamed}
                <span class="small muted">{hostAndPath(url)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {children}
      <button type="button" class="link small" onClick={analyse}>
        {states.links.analyse}
      </button>
    </div>
  );
}

/** An address as people read it. */
export function hostAndPath(url: string): string {
  const { host, pathname } = new URL(url);
  return host + (pathname === '/' ? '' : decoded(pathname));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // Not UTF-8 in percents: as it is written.
    return path;
  }
}
