import { laws } from '../../lib/language/wording/laws.zh-CN?traditional';
import { terms } from '../../lib/language/wording/terms.zh-CN?traditional';
import { wording as words } from '../../lib/language/wording/zh-CN?traditional';

export const texts = { lang: 'zh-TW', words, terms, laws } as const;
