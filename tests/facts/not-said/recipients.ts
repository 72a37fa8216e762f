import type { NotSaid } from './shape';

export const notSaid: readonly NotSaid[] = [
  {
    lines: ['We collect your e-mail address.', 'We do not share it with advertisers.'],
    not: ['recipients: *'],
    still: ['collects: email by us'],
  },
];
