import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../lib/browser/documents';
import type { Analysis, Lang } from '../../lib/model';
import { type Can, type Explanation, explain, explainText, type WhoWhat } from '../../lib/reader/explain';
import { sayClause } from '../../lib/reader/say-clause';
import { joinPath } from '../../lib/wording/closing';
import { fill } from '../../lib/wording/fill';
import { sayPeriod } from '../../lib/wording/period';
import { isSensitive } from '../../lib/wording/taxonomy';
import { severityOf } from '../../lib/wording/watch';
import { SensitiveMark } from '../card/Collects';
import { Law } from '../card/Law';
import { Items } from '../card/Sdks';
import { SeverityIcon } from '../card/Severity';
import { useEnvironment } from '../environment';
import { Icon } from '../Icon';
import { ArrowLeft, LocateFixed } from '../icons';
import { ReadAloud } from '../ReadAloud';
import { useReader } from '../reader';
import { useWords, type Words } from '../words';
import { Topics } from './Passage';
import { Translate } from './Translate';

/** What is to be explained: clauses of the text read, or text that it does not have. */
export interface Subject {
  clauses: number[];
  text: string;
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const names = (ids: string[], terms: Record<string, { name: string }>, { words }: Words) =>
  ids.map((id) => terms[id]!.name).join(words.listed);

function Table({ of }: { of: WhoWhat }) {
  const all = useWords();
  const { words, terms } = all;
  const { explain: say } = words;
  const who = [...(of.us ? [say.us] : []), ...of.sdks].join(words.listed);
  const toWhom = [names(of.recipients, terms.recipients, all), ...of.named].filter(Boolean).join(words.listed);
  const until = of.periods.map(({ period }) => sayPeriod(period, words)).join(words.listed);
  const rows: [string, ComponentChildren][] = [
    [say.who, who],
    [say.what, of.items.length > 0 ? <Items ids={of.items} /> : ''],
    [say.toWhom, toWhom],
    [say.why, names(of.purposes, terms.purposes, all)],
    [say.until, until],
  ];
  return (
    <table class="who">
      <caption class="hidden">{say.table}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value || <span class="muted">{say.notStated}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Matters({ of, lang }: { of: Explanation; lang: Lang }) {
  const { words, terms } = useWords();
  return (
    <ul class="matters">
      {of.alerts.map((point) => {
        const severity = severityOf(point, lang);
        return (
          <li key={point.alert}>
            <p class={`entry-name severity-${severity}`}>
              <SeverityIcon of={severity} />
              <span class="hidden">{words.severity[severity].name}</span>
              <strong class="ink">{terms.alerts[point.alert]!.name}</strong>
            </p>
            <p>{terms.alerts[point.alert]!.why}</p>
          </li>
        );
      })}
      {of.weighty.slice(0, 6).map((id) => (
        <li key={id}>
          <p class="entry-name">
            <strong>{terms.items[id]!.name}</strong>
            {isSensitive(id) && <SensitiveMark id={id} />}
          </p>
          <p>{terms.items[id]!.why}</p>
        </li>
      ))}
    </ul>
  );
}

function sayCan(can: Can, { words, terms, lang }: Words): string {
  const { explain: say } = words;
  switch (can.do) {
    case 'refuse':
      return fill(say.canRefuse, { items: can.items.map((id) => terms.items[id]!.name).join(words.listed) });
    case 'switch-off':
      return fill(say.canPermission, { permission: terms.permissions[can.permission]!.name });
    case 'close':
      return fill(say.canClose, { path: joinPath(can.path) });
    case 'ask':
      return fill(say.canAsk, { contact: can.contact });
    case 'right': {
      const own: Record<string, string> = {
        'opt-out': say.canOptOut,
        withdraw: say.canWithdraw,
        delete: say.canDelete,
        access: say.canAccess,
        complain: say.canComplain,
      };
      const { name, what } = terms.rights[can.right]!;
      return own[can.right] ?? (lang === 'zh' ? what : name);
    }
  }
}

/** A clause in plain words, over the panel, with a way back. */
export function Explained({ analysis, subject, back }: { analysis: Analysis; subject: Subject; back: () => void }) {
  const say = useWords().words.explain;
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => start.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') back();
  };
  return (
    <main class="explained" onKeyDown={onKeyDown}>
      <header class="explained-head">
        <button type="button" class="button plain" ref={start} onClick={back}>
          <Icon of={ArrowLeft} />
          {say.back}
        </button>
        <h1>{say.title}</h1>
      </header>
      {subject.clauses.length > 0 ? (
        <Clauses analysis={analysis} indexes={subject.clauses} />
      ) : subject.text ? (
        <Text key={subject.text} policy={analysis} text={subject.text} />
      ) : (
        <p>{say.unknown}</p>
      )}
    </main>
  );
}

function Clauses({ analysis, indexes }: { analysis: Analysis; indexes: number[] }) {
  const { rewrite } = useEnvironment();
  const of = useMemo(() => explain(analysis, indexes, rewrite), [analysis, indexes, rewrite]);
  return <Parts of={of} lang={analysis.card.lang} />;
}

/** A passage that the text read does not have is read by itself first. */
function Text({ policy, text }: { policy: Analysis; text: string }) {
  const { words } = useWords();
  const environment = useEnvironment();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => void environment.openText(text).then(setOpened), [environment, text]);
  if (!opened) return <p role="status">{words.states.loading}</p>;
  if (opened.kind !== 'ready' || !opened.analysis.clauses.length) return <p>{words.explain.unknown}</p>;
  return <Parts of={explainText(policy, opened.analysis, environment.rewrite)} lang={policy.card.lang} />;
}

function Parts({ of, lang }: { of: Explanation; lang: Lang }) {
  const all = useWords();
  const { words } = all;
  const { explain: say } = words;
  const { show, law } = useReader();
  const foreign = of.lang !== (all.lang === 'en' ? 'en' : 'zh');
  const own = foreign ? sayClause(of.table, words, all.terms) : '';
  return (
    <>
      {of.start === null && <p class="weak small">{say.missing}</p>}
      <Part title={say.about}>
        {of.topics.length > 0 ? (
          <div class="entry-name">
            <Topics ids={of.topics} />
            <span class="small muted">{say.sure[of.sure]}</span>
          </div>
        ) : (
          <p class="muted">{say.noTopic}</p>
        )}
      </Part>
      {foreign && (
        <Part title={say.own}>
          {own && (
            <>
              <p class="in-plain-words">{own}</p>
              <p class="small muted">{say.ownHint}</p>
            </>
          )}
          <Translate text={of.quote} from={of.lang} />
        </Part>
      )}
      {of.plain && !foreign && (
        <Part title={say.plain}>
          <p class="in-plain-words" lang={of.lang}>
            {of.plain}
          </p>
        </Part>
      )}
      <Part title={say.table}>
        <Table of={of.table} />
      </Part>
      {(of.alerts.length > 0 || of.weighty.length > 0) && (
        <Part title={say.matters}>
          <Matters of={of} lang={lang} />
        </Part>
      )}
      <Part title={say.can}>
        {of.can.length === 0 && <p class="muted">{say.cannot}</p>}
        <ul class="cans">
          {of.can.map((can) => (
            <li key={sayCan(can, all)}>
              {sayCan(can, all)}
              {can.cost && (
                <span class="line small muted">
                  {say.cost} <q lang={of.lang}>{can.cost}</q>
                </span>
              )}
            </li>
          ))}
        </ul>
      </Part>
      {of.laws.length > 0 && (law === 'cn' || law === null) && (
        <Part title={say.law}>
          {law === null && <p class="small muted">{say.lawScope}</p>}
          <ul class="laws">
            {of.laws.map((id) => (
              <li key={id}>
                <Law id={id} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={say.quote}>
        <ReadAloud text={of.quote} language={of.lang === 'zh' ? 'zh-CN' : 'en-US'} />
        <blockquote class="quote" lang={of.lang}>
          {of.quote}
        </blockquote>
        {of.start !== null && (
          <button type="button" class="link small" onClick={() => show({ quote: of.quote, start: of.start! })}>
            <Icon of={LocateFixed} />
            {words.statement.show}
          </button>
        )}
      </Part>
    </>
  );
}
