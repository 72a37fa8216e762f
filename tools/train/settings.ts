import { fields } from '../../lib/classify/features';
import type { Settings } from './fit';

/** What the models are trained with; docs/classification.md has the tables that they were chosen by. */
export const settings: Record<'zh' | 'en', Settings> = {
  zh: {
    linear: null,
    net: {
      reading: { parts: ['chars', 'whole', 'title', 'titles', 'lead', 'shape'], chars: [1, 3], bits: 16 },
      levels: 5,
      width: 48,
      state: 32,
      epochs: 8,
      rate: 0.003,
      embeddingRate: 0.1,
      dropFeatures: 0.5,
      drop: 0.4,
      chunk: 48,
      seed: 1,
    },
    share: { topics: 1, others: 1 },
  },
  en: {
    linear: { reading: { parts: ['chars', 'words', 'pairs', 'whole'], chars: [5, 5], bits: 15 }, levels: 5, epochs: 3, rate: 0.2, seed: 1 },
    net: {
      reading: { parts: ['chars', 'words', 'pairs', 'whole'], chars: [4, 5], bits: 14 },
      levels: 5,
      width: 24,
      state: 24,
      epochs: 6,
      rate: 0.002,
      embeddingRate: 0.1,
      dropFeatures: 0.5,
      drop: 0.5,
      chunk: 48,
      seed: 1,
    },
    share: { topics: 0.65, others: 0.5 },
  },
};

/** The linear part that the tables compare the Chinese network with, alone and beside it. */
export const compared: NonNullable<Settings['linear']> = {
  reading: { parts: fields, chars: [1, 4], bits: 16 },
  levels: 7,
  epochs: 6,
  rate: 0.2,
  seed: 1,
};
