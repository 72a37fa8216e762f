/**
 * How much a change weighs for a reader, 0 to 100: what is taken and given counts most when it is new, what is promised when it is gone.
 * `other`: the value is another. A kind's `sensitive` is added for a sensitive item, its `heavy` for the ids named.
 */
interface Weight {
  new: number;
  gone: number;
  other?: number;
  sensitive?: number;
  heavy?: { ids: readonly string[]; more: number };
}

export const changeWeights: Record<string, Weight> = {
  operator: { new: 40, gone: 60, other: 85 },
  service: { new: 20, gone: 30, other: 50 },
  effective: { new: 4, gone: 6, other: 4 },
  updated: { new: 3, gone: 5, other: 3 },
  collects: { new: 60, gone: 34, sensitive: 30 },
  choice: { new: 30, gone: 44, other: 58, sensitive: 10 },
  denial: { new: 32, gone: 68, sensitive: 14 },
  permission: {
    new: 56,
    gone: 24,
    heavy: { ids: ['location', 'contacts', 'microphone', 'camera', 'sms', 'call-log', 'photos', 'biometric'], more: 24 },
  },
  purpose: { new: 44, gone: 20, heavy: { ids: ['advertising', 'personalization', 'commercial'], more: 30 } },
  sdk: { new: 72, gone: 36 },
  'sdk-data': { new: 50, gone: 22, sensitive: 26 },
  recipient: { new: 64, gone: 28, heavy: { ids: ['advertisers', 'public', 'financial', 'business-partners'], more: 12 } },
  'recipient-name': { new: 46, gone: 20 },
  retention: { new: 38, gone: 54, other: 74 },
  erasure: { new: 38, gone: 50, other: 60 },
  place: { new: 70, gone: 40, other: 76 },
  location: { new: 40, gone: 60, other: 76 },
  abroad: { new: 66, gone: 62, other: 88 },
  closing: { new: 40, gone: 80, other: 82 },
  'closing-path': { new: 26, gone: 52, other: 30 },
  'closing-days': { new: 40, gone: 56, other: 70 },
  'closing-condition': { new: 62, gone: 30 },
  'closing-after': { new: 48, gone: 40 },
  response: { new: 26, gone: 48, other: 50 },
  right: { new: 24, gone: 66 },
  'minors-age': { new: 30, gone: 44, other: 48 },
  guardian: { new: 26, gone: 52, other: 40 },
  contact: { new: 12, gone: 18, other: 14 },
  time: { new: 42, gone: 42, other: 42 },
  words: { new: 40, gone: 34, other: 36, heavy: { ids: [], more: 16 } },
  section: { new: 46, gone: 50 },
  passage: { new: 32, gone: 30, heavy: { ids: [], more: 16 } },
  alert: { new: 58, gone: 26 },
  answer: { new: 36, gone: 34, other: 52, heavy: { ids: ['sell'], more: 32 } },
};
