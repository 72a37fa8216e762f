import type { Analysis } from '../../lib/model';
import { toMarkdown } from '../../lib/summary/markdown';
import { textsIn } from './texts';

/** The card as text for a terminal, in the policy's own language: the same that the popup exports. */
export const printCard = (analysis: Analysis): string => toMarkdown(analysis, textsIn(analysis.language));
