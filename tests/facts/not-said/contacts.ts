import type { NotSaid } from './shape';

export const notSaid: readonly NotSaid[] = [
  // Numbers of registers, taxes, licences.
  {
    lines: ['# 联系我们', '我们的登记号为0571-12345678，客服电话0571-87654321。'],
    not: ['contacts.phone: 0571-12345678'],
    still: ['contacts.phone: 0571-87654321'],
  },
  { lines: ['# 联系我们', '税号：0571-12345678，许可证号：021-23456789'], not: ['contacts.phone: *'] },
  { lines: ['# Contact us', 'VAT number 020 7946 0958'], not: ['contacts.phone: *'] },
  {
    lines: ['# Contact us', 'Registered company number 0123 456 7890. Call us at 020 7946 0999.'],
    not: ['contacts.phone: 0123 456 7890'],
    still: ['contacts.phone: 020 7946 0999'],
  },
  { lines: ['# Contact us', 'Licence number: (555) 123-4567'], not: ['contacts.phone: *'] },
  // Places on a page and words are no mail boxes.
  { lines: ['# Contact us', 'See intro#section.html for more.'], not: ['contacts.email: *'] },
  {
    lines: ['# Contact us', 'We are at home dot dot.', 'Write to help at tern dot example.'],
    not: ['contacts.email: are*'],
    still: ['contacts.email: help at tern dot example'],
  },
];
