import { wording as words } from '../../lib/language/wording/en';
import { laws } from '../../lib/language/wording/laws.en';
import { terms } from '../../lib/language/wording/terms.en';

export const texts = { lang: 'en', words, terms, laws } as const;
