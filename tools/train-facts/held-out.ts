/** Documents of ../shared/corpus/dev that are for measuring alone: nobody looks at them and nothing is learnt from them. */
export const heldOut = [
  'ca4p-d2',
  'capp-d2',
  'capp-d5',
  'capp-d8',
  'en-d2',
  'web-d2',
  'web-d5',
  'web-d8',
  'web-d11',
  'web-d14',
  'web-d16',
  'web-d17',
];
