import { company, named } from '../../language/checklist/conditions';
import type { Card, Jurisdiction, PolicyText } from '../../model';

/** A law or people that a text names so often is one for which it is written. */
const often = 2;

/**
 * Whose law a policy is held against: that of its operator's place, and any whose law or people the text names. Where nothing shows,
 * Chinese is held against the law of China, and English against that of the Union, which asks for the most.
 */
export function regionsOf({ text, written, language, clauses }: PolicyText, { operator }: Pick<Card, 'operator'>): Jurisdiction[] {
  const own = operator ?? '';
  const times = (of: RegExp) => written.match(of)?.length ?? 0;
  const isTraditional = language === 'zh' && shareFolded(text, written) > few;
  const isChinese = clauses.filter(({ lang }) => lang === 'zh').length > clauses.length * few;
  const isHongKong = company.hongKong.test(own) || times(named.hk) > 0;
  const isTaiwan = company.taiwan.test(own) || times(named.tw) > 0 || (isTraditional && !isHongKong);
  const isChina = isChinese ? !isTraditional && !isHongKong : times(named.cn) >= often;
  const holds: Record<Jurisdiction, boolean> = {
    cn: isChina,
    // 'Limited' is a form of companies of Hong Kong too.
    eu: times(named.eu) >= often || (!isChinese && !isHongKong && company.europe.test(own)),
    us: times(named.us) >= often || company.states.test(own),
    tw: isTraditional && isTaiwan,
    hk: isHongKong,
  };
  const found = (Object.keys(holds) as Jurisdiction[]).filter((region) => holds[region]);
  return found.length ? found : [language === 'zh' ? 'cn' : 'eu'];
}

/** A stray character, or a few clauses, of another writing are no sign. */
const few = 0.1;

/** How much of a text is written in other characters than it is read in. */
function shareFolded(text: string, written: string): number {
  let others = 0;
  for (let at = 0; at < text.length; at++) if (text[at] !== written[at]) others++;
  return others / Math.max(1, text.length);
}
