import { lawTexts } from '../../lib/language/wording/laws';
import { fill } from '../../lib/wording/fill';
import { useWords } from '../words';
import { Outside } from './Sdks';

/** What an article says, and its name, linked to the official text where there is one. */
export function Law({ id }: { id: string }) {
  const { words, laws } = useWords();
  const law = laws[id]!;
  const text = lawTexts[id.split('-')[0]!];
  const name = fill(words.notStated.expected, { ...law });
  return (
    <>
      <p>{law.says}</p>
      {text ? <Outside href={text}>{name}</Outside> : <p class="small muted">{name}</p>}
    </>
  );
}
