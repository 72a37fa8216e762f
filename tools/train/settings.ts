import { fields } from '../../lib/classify/features';
import type { Settings } from './fit';

/** What the models are trained with; chosen by the tables of docs/classification.md. */
export const settings: Record<'zh' | 'en', Settings> = {
  zh: {
    linear: { reading: { parts: fields, chars: [1, 4], bits: 16 }, levels: 15, epochs: 6, rate: 0.2, seed: 1 },
    net: {
      reading: { parts: ['chars', 'words', 'pairs', 'title', 'shape'], chars: [1, 2], bits: 15 },
      levels: 15, width: 32, state: 32, epochs: 8, rate: 0.003, embeddingRate: 0.1, dropFeatures: 0.4, drop: 0.3, chunk: 48, seed: 1,
    },
  },
  en: {
    linear: { reading: { parts: ['chars', 'words', 'pairs', 'whole'], chars: [5, 5], bits: 16 }, levels: 7, epochs: 3, rate: 0.2, seed: 1 },
    net: {
      reading: { parts: ['chars', 'words', 'pairs'], chars: [4, 5], bits: 15 },
      levels: 7, width: 24, state: 0, epochs: 4, rate: 0.001, embeddingRate: 0.1, dropFeatures: 0.5, drop: 0.5, chunk: 48, seed: 1,
    },
  },
};
