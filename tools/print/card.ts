import type { Analysis } from '../../lib/model';
import { toChecklist } from '../../lib/wording/checklist';
import { toMarkdown } from '../../lib/wording/markdown';
import { textsIn } from './texts';

/** The card as text for a terminal, in the policy's own language: the same that the popup exports. */
export const printCard = (analysis: Analysis): string => toMarkdown(analysis, textsIn(analysis.language));

/** The checklist of the law alone, as a table to take along. */
export const printChecklist = (analysis: Analysis): string => toChecklist(analysis, textsIn(analysis.language));
