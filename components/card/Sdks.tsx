import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { SdkKind } from '../../lib/language/sdk-registry';
import type { Wording } from '../../lib/language/wording/wording';
import type { Sdk } from '../../lib/model';
import { fill } from '../../lib/wording/fill';
import { type SdkOrder, type SdkView, viewSdks } from '../../lib/wording/sdks';
import { isSensitive } from '../../lib/wording/taxonomy';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { ExternalLink, ShieldAlert } from '../icons';
import { More } from '../More';
import { Notes, Proof } from '../Proof';
import { useWords } from '../words';

export function Outside({ href, children }: { href: string; children: string }) {
  const { words } = useWords();
  return (
    <a class="link small" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon of={ExternalLink} />
      <span class="hidden">{words.statement.link}</span>
    </a>
  );
}

/** Data items as chips, sensitive ones by icon, word for screen readers, and colour. */
export function Items({ ids }: { ids: string[] }) {
  const { words, terms } = useWords();
  return (
    <More of={ids} first={5} class="chips">
      {(id) => (
        <li key={id} class={isSensitive(id) ? 'chip sensitive' : 'chip'}>
          {isSensitive(id) && (
            <>
              <Icon of={ShieldAlert} />
              <span class="hidden">{words.collects.sensitive}</span>
            </>
          )}
          {terms.items[id]!.name}
        </li>
      )}
    </More>
  );
}

function Registry({ of }: { of: NonNullable<Sdk['registry']> }) {
  const { words, terms } = useWords();
  return (
    <div class="registry small">
      <p class="muted">{words.sdks.registry}</p>
      <p>{fill(words.sdks.registryVendor, { vendor: of.vendor })}</p>
      <p>{fill(words.sdks.registryKind, { kind: terms.sdkKinds[of.kind as SdkKind] })}</p>
      {of.policyUrl && <Outside href={of.policyUrl}>{words.sdks.registryPolicy}</Outside>}
    </div>
  );
}

/** Where a link leads, as far as a reader wants to know. */
const placeOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** What is told of an SDK, and the names of what is not. */
function rowsOf(sdk: SdkView, { sdks: say, listed }: Wording): { told: [string, ComponentChildren][]; untold: string[] } {
  const links = sdk.policyUrls.map((url) => (
    <Outside key={url} href={url}>
      {placeOf(url)}
    </Outside>
  ));
  const rows: [name: string, value: ComponentChildren, absent: string][] = [
    [say.gets, sdk.data.length > 0 && <Items ids={sdk.data} />, say.untoldOf.gets],
    [say.why, sdk.purposes.join(listed), say.untoldOf.why],
    [say.policy, links.length > 0 && links, say.untoldOf.policy],
  ];
  return {
    told: rows.flatMap(([name, value]): [string, ComponentChildren][] => (value ? [[name, value]] : [])),
    untold: [...(sdk.vendor ? [] : [say.untoldOf.vendor]), ...rows.flatMap(([, value, absent]) => (value ? [] : [absent]))],
  };
}

function Entry({ sdk }: { sdk: SdkView }) {
  const { words } = useWords();
  const { sdks: say } = words;
  const { told, untold } = rowsOf(sdk, words);
  return (
    <li class="sdk">
      <h3 class="sdk-name">
        {sdk.names.join(' / ')} <Notes of={sdk} />
      </h3>
      {sdk.vendor && <p class="small muted">{sdk.vendor}</p>}
      {told.length > 0 && (
        <dl class="pairs">
          {told.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {untold.length > 0 && <p class="small muted">{fill(say.untold, { what: untold.join(words.listed) })}</p>}
      <Fold class="fold-small" label={<span class="small">{words.statement.quote}</span>}>
        {() => (
          <>
            {sdk.rows > 1 && <p class="small muted">{fill(say.rows, { n: sdk.rows })}</p>}
            <Proof of={sdk.evidence} />
            {sdk.registry && <Registry of={sdk.registry} />}
          </>
        )}
      </Fold>
    </li>
  );
}

const orders: SdkOrder[] = ['sensitive', 'text', 'name'];

/** SDKs, one entry each however many rows name it: what it gets, why, and its own policy. */
export function Sdks({ sdks }: { sdks: Sdk[] }) {
  const { words } = useWords();
  const [order, setOrder] = useState<SdkOrder>('sensitive');
  if (sdks.length === 0) return <p>{words.sdks.none}</p>;
  return (
    <>
      {sdks.length > 2 && (
        <label class="sort small">
          {words.sdks.sort}
          <select class="field" value={order} onChange={(event) => setOrder(event.currentTarget.value as SdkOrder)}>
            {orders.map((name) => (
              <option key={name} value={name}>
                {words.sdks.order[name]}
              </option>
            ))}
          </select>
        </label>
      )}
      <More of={viewSdks(sdks, order)} first={6} class="sdks">
        {(sdk) => <Entry key={sdk.names[0]} sdk={sdk} />}
      </More>
    </>
  );
}
