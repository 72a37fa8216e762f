import type { Card } from '../../lib/model';
import { fill } from '../../lib/wording/fill';
import { sayPeriod } from '../../lib/wording/period';
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
          {said.scope ? fill(keeping.scoped, { period: sayPeriod(said.period, words), scope: said.scope }) : sayPeriod(said.period, words)}
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
