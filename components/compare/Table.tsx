import { useId, useState } from 'preact/hooks';
import type { Part, Row } from '../../lib/changes/side-by-side';
import { sideBySide } from '../../lib/changes/side-by-side';
import { fill } from '../../lib/wording/fill';
import { nameOfPolicy, sayCell, sayRow } from '../../lib/wording/side-by-side';
import { Icon } from '../Icon';
import { X } from '../icons';
import { useWords } from '../words';
import type { Chosen } from './usePolicies';

/** The policies side by side, a column each; lines in which they differ come first. */
export function Table({ chosen, remove }: { chosen: Chosen[]; remove: (key: string) => void }) {
  const { words } = useWords();
  const { compare: say } = words;
  const [all, setAll] = useState(false);
  const id = useId();
  const rows = sideBySide(chosen.map(({ facts }) => facts));
  const shown = all || chosen.length < 2 ? rows : rows.filter(({ differs }) => differs);
  const parts = [...new Set(rows.map(({ part }) => part))];
  return (
    <>
      {chosen.length > 1 && (
        <label class="check small">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          {fill(say.all, { n: rows.filter(({ differs }) => !differs).length })}
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="table-scroll" aria-labelledby={id} tabIndex={0}>
        <table class="side-by-side">
          <caption id={id} class="hidden">
            {say.title}
          </caption>
          <thead>
            <tr>
              <td />
              {chosen.map((one) => (
                <ColumnHead key={one.key} of={one} remove={() => remove(one.key)} />
              ))}
            </tr>
          </thead>
          {parts.map((part) => (
            <PartRows key={part} part={part} rows={shown.filter((row) => row.part === part)} columns={chosen.length} />
          ))}
        </table>
      </section>
    </>
  );
}

function ColumnHead({ of: { facts, from, seen }, remove }: { of: Chosen; remove: () => void }) {
  const texts = useWords();
  const { compare: say, code } = texts.words;
  const name = nameOfPolicy(facts, texts);
  // By its name alone one could not tell two versions of a policy apart.
  const marked =
    facts.dated || from ? fill(texts.words.export.marked, { name, mark: [from, facts.dated].filter(Boolean).join(' ') }) : name;
  return (
    <th scope="col">
      <span class="column-name">{name}</span>
      {(from || facts.dated) && <span class="small muted column-from">{[from, facts.dated].filter(Boolean).join(' · ')}</span>}
      {seen !== null && (
        <span class="small muted column-from">
          {fill(say.seen, { date: new Intl.DateTimeFormat(code, { dateStyle: 'medium' }).format(seen) })}
        </span>
      )}
      <button
        type="button"
        class="button plain square"
        aria-label={fill(say.remove, { name: marked })}
        title={fill(say.remove, { name })}
        onClick={remove}
      >
        <Icon of={X} />
      </button>
    </th>
  );
}

function PartRows({ part, rows, columns }: { part: Part; rows: Row[]; columns: number }) {
  const { compare: say } = useWords().words;
  return (
    <tbody>
      <tr class="part">
        <th scope="rowgroup" colSpan={columns + 1}>
          {say.parts[part]}
        </th>
      </tr>
      {rows.length === 0 && (
        <tr>
          <td class="small muted" colSpan={columns + 1}>
            {say.noDifference}
          </td>
        </tr>
      )}
      {rows.map((row) => (
        <Line key={`${row.kind} ${row.id}`} row={row} />
      ))}
    </tbody>
  );
}

function Line({ row }: { row: Row }) {
  const texts = useWords();
  const { compare: say, statement } = texts.words;
  const [open, setOpen] = useState(false);
  return (
    <tr>
      <th scope="row">
        {sayRow(row, texts)}{' '}
        <button type="button" class="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {statement.quote}
        </button>
      </th>
      {row.cells.map((cell, column) => (
        <td key={column} class={cell.facts.length === 0 ? 'muted' : ''}>
          {cell.facts.length === 0 ? say.unstated : sayCell(row, cell, texts).map((text) => <span key={text}>{text}</span>)}
          {open &&
            cell.quotes.slice(0, 3).map(({ text, start, from, to }) => (
              <blockquote key={`${start} ${from}`} class="quote small">
                {text.slice(0, from)}
                <mark>{text.slice(from, to)}</mark>
                {text.slice(to)}
              </blockquote>
            ))}
        </td>
      ))}
    </tr>
  );
}
