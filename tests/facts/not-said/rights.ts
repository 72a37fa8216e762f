import type { NotSaid } from './shape';

export const notSaid: readonly NotSaid[] = [
  // What the reader is refused.
  {
    lines: ['We do not offer access to your personal data.', 'You may have it corrected by letter.'],
    not: ['rights: access'],
    still: ['rights: correct'],
  },
  { lines: ['You cannot delete your answers, but you can correct your details.'], not: ['rights: delete'], still: ['rights: correct'] },
  { lines: ['There is no way to export your data.'], not: ['rights: copy'] },
  { lines: ['Your answers cannot be deleted, changed or exported.'], not: ['rights: *'] },
  { lines: ['We do not support account deletion.'], not: ['rights: close'] },
  { lines: ['You have no right to access the records of others.'], not: ['rights: access'] },
  {
    lines: ['If you cannot delete your data yourself, ask us to delete your data.'],
    not: [],
    still: ['rights: delete'],
  },
  { lines: ['We are not obliged to give you a copy of your data.'], not: ['rights: copy'] },
  { lines: ['我们不提供查询、更正个人信息的服务。'], not: ['rights: *'] },
  { lines: ['用户不得修改、删除信息。', '您可以撤回同意。'], not: ['rights: correct', 'rights: delete'], still: ['rights: withdraw'] },
  { lines: ['您不能撤回同意。'], not: ['rights: withdraw'] },
  { lines: ['我们不接受投诉。'], not: ['rights: complain'] },
  { lines: ['您无法自行删除的个人信息，可以写信要求我们删除。'], not: [], still: ['rights: delete'] },
  // What is no data of the reader's.
  { lines: ['You can correct a listing, and delete your comments at any time.'], not: ['rights: *'] },
  { lines: ['You may ask for a copy of the invoice.'], not: ['rights: copy'] },
  { lines: ['您可以查、改代码。'], not: ['rights: *'] },
  { lines: ['您可以索取发票副本，也可以更正个人信息。'], not: ['rights: copy'], still: ['rights: correct'] },
  { lines: ['您可以在七天内退货，可以随时取消自动续费。'], not: ['rights: *'] },
  { lines: ['您可以查看商品信息。', '您可以访问我们的网站查看最新资料。'], not: ['rights: *'] },
  { lines: ['您可以取消授权扣款服务，也可以删除购物车中的商品。'], not: ['rights: withdraw', 'rights: delete'] },
  // Lists of what is no right.
  { lines: ['We may process your contact information or information on how you use the site.'], not: ['rights: access'] },
];
