import { laws } from '../../lib/language/wording/laws.zh-CN';
import { terms } from '../../lib/language/wording/terms.zh-CN';
import { wording as words } from '../../lib/language/wording/zh-CN';

export const texts = { lang: 'zh', words, terms, laws } as const;
