import type { NotSaid } from './shape';

export const notSaid: readonly NotSaid[] = [
  // A part that stays tells nothing of the rest.
  {
    lines: ['We do not transfer your payment data overseas.', 'Our servers are in the United States.'],
    not: ['storage.abroad: no'],
    still: ['storage.location: US'],
  },
  {
    lines: ['Some of your data is never stored outside the EU.', 'Our mail service keeps your data on servers in the United States.'],
    not: ['storage.abroad: no'],
    still: ['storage.location: US'],
  },
  { lines: ['We do not send your card number abroad.'], not: ['storage.abroad: *'] },
  { lines: ['您的支付信息不会传输到境外。', '其他信息存储在境内。'], not: ['storage.abroad: no'], still: ['storage.location: CN'] },
  // Not sent abroad, and kept abroad: whose home is meant is not told.
  { lines: ['We do not transfer your data overseas.', 'Our servers are in the United States.'], not: ['storage.abroad: *'] },
  // What is left, or not, is no country.
  { lines: ['Nothing leaves Monday.'], not: ['storage.abroad: *'] },
  { lines: ['Your data never leaves Tern.'], not: ['storage.abroad: *'] },
  // Without consent is no consent.
  { lines: ['Without your consent it may be sent abroad.'], not: ['storage.abroad: with-consent'] },
  { lines: ['It is sent overseas without your permission.'], not: ['storage.abroad: with-consent'] },
  // Meetings are held, people are based, and 'it' may be anything.
  { lines: ['The yearly meeting was held in France.'], not: ['storage.location: *', 'storage.abroad: *'] },
  { lines: ['Our talks are held in Paris, France.', 'They are stored on film.'], not: ['storage.location: *'] },
  { lines: ['They are based in Germany.'], not: ['storage.location: *'] },
  { lines: ['Our team is hosted in Italy every spring.'], not: ['storage.location: *'] },
  { lines: ['We process refunds for shops in Canada.'], not: ['storage.location: *'] },
  // In Chinese: not kept there, goods kept there, a stone.
  { lines: ['您的信息不是存放在北京。'], not: ['storage.location: *'] },
  { lines: ['您的信息没有存储在中国境内。'], not: ['storage.location: *'] },
  { lines: ['我们不会把数据存放在境内的服务器。'], not: ['storage.location: *'] },
  { lines: ['货物存放在广州的仓库。'], not: ['storage.location: *'] },
  { lines: ['我们的样品存放在美国。'], not: ['storage.location: *', 'storage.abroad: *'] },
  { lines: ['证书陈列存放在大理石柜中。'], not: ['storage.location: *'] },
  { lines: ['我们不会把存放在境内的数据转给他人。'], not: ['storage.abroad: *'], still: ['storage.location: CN'] },
];
