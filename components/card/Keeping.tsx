import type { Card } from '../../lib/model';
import { sayRetention } from '../../lib/wording/period';
import { sayPlace } from '../../lib/wording/say';
import { Stated } from '../Proof';
import { useWords } from '../words';

/** How long and where information is kept, and whether it goes abroad. */
export function Keeping({ card }: { card: Card }) {
  const { words } = useWords();
  const { keeping } = words;
  return (
    <>
      <h3>{keeping.retention}</h3>
      {card.retention.length === 0 && <p>{keeping.noRetention}</p>}
      {card.retention.map((said, i) => (
        <Stated key={i} of={said}>
          {sayRetention(said, words)}
        </Stated>
      ))}
      <h3>{keeping.storage}</h3>
      <Stated of={card.storage}>
        {sayPlace(card.storage, words)}
        {words.between}
        <span class="line">{keeping.crossBorder[card.storage.crossBorder]}</span>
      </Stated>
    </>
  );
}
