import type { NotSaid } from './shape';

export const notSaid: readonly NotSaid[] = [
  {
    lines: ['We collect your e-mail address.', 'We do not share it with advertisers.'],
    not: ['recipients: *'],
    still: ['collects: email by us'],
  },
  // Denied.
  { lines: ['We do not share your data with the courts.'], not: ['recipients: *'] },
  {
    lines: ['We never disclose your name to Heron or to the police.', 'We share your name with our affiliates.'],
    not: ['recipients: authorities', 'named: *'],
    still: ['recipients: affiliates'],
  },
  // Courts and councils that are no bodies of the state.
  { lines: ['We share tips on tennis courts with our members.'], not: ['recipients: authorities'] },
  { lines: ['Our Membership Council sends the newsletter to all who get your data.'], not: ['recipients: authorities'] },
  { lines: ['We disclose your data to the courts and to the local council.'], not: ['named: *'], still: ['recipients: authorities'] },
  // They give it to the service.
  { lines: ['Your bank sends us your statement.'], not: ['recipients: *'] },
  { lines: ['Our partners provide us with your address.'], not: ['recipients: *'] },
  { lines: ['Insurers disclose your claims to us.'], not: ['recipients: *'] },
  { lines: ['Merchants send us your order number.'], not: ['recipients: *'] },
  { lines: ['Your name is disclosed to us by the police.'], not: ['recipients: *'] },
  { lines: ['We share your name with merchants who send us parcels.'], not: ['named: *'], still: ['recipients: merchants'] },
  // What is put up for all to see are prices and papers.
  { lines: ['This policy is posted on the Services.'], not: ['recipients: *'] },
  { lines: ['Changes are posted on our website.'], not: ['recipients: *'] },
  { lines: ['Prices are publicly available.'], not: ['recipients: *'] },
  { lines: ['Your reviews are publicly available.'], not: ['named: *'], still: ['recipients: public'] },
  // Who pays takes no payment.
  { lines: ['Purchases made by the User are final.'], not: ['recipients: *'] },
  { lines: ['Payments are made by the customer within a month.'], not: ['recipients: *'] },
  { lines: ['Fees paid to Tern are not given back.'], not: ['recipients: *'] },
  { lines: ['Payments are processed on Fridays, and fees are charged by the hour.'], not: ['recipients: *'] },
  { lines: ['We process payments, and provide a receipt.'], not: ['recipients: *'] },
  { lines: ['Payments are collected by Finchpay for us.'], not: ['recipients: authorities'], still: ['recipients: payment'] },
  // Bodies that watch over us, and things that pages show.
  {
    lines: ['We are regulated by the Tidal Safety Agency.', 'We share your name with our affiliates.'],
    not: ['recipients: authorities', 'named: *'],
    still: ['recipients: affiliates'],
  },
  { lines: ['We disclose accidents to the Tidal Safety Agency.'], not: ['named: Tidal'], still: ['named: Tidal Safety Agency'] },
  {
    lines: ['We share your name with the hotel or restaurant that you book, e.g. Anchor House.'],
    not: ['recipients: public'],
    still: ['named: Anchor House'],
  },
  // Labels and what stands behind them.
  { lines: ['Card payments: Visa'], not: ['recipients: *', 'named: *'] },
  { lines: ['Legal basis for payments: Necessity'], not: ['recipients: *', 'named: *'] },
  { lines: ['# Who we share your data with', 'Card payments: Finchpay'], not: ['named: Card'], still: ['named: Finchpay'] },
  // Who sells or lends to us gets nothing, but where data lie on what is lent.
  { lines: ['We buy lists from Heron.'], not: ['recipients: *', 'named: *'] },
  { lines: ['We hire bikes from Ternbike.'], not: ['recipients: *', 'named: *'] },
  { lines: ['We must tell Rosa when the lease ends.'], not: ['recipients: *', 'named: *'] },
  { lines: ['Your data lies on servers that we rent from Ternhost.'], not: ['named: Your'], still: ['named: Ternhost'] },
  // Our group is one of companies.
  { lines: ['We share your data with other members of our group.'], not: ['recipients: other-users'], still: ['recipients: affiliates'] },
  // The operator by its own short name.
  {
    lines: ['# 小满隐私政策', '小满由杭州小满科技有限公司运营。', '我们与合作方（小满公司、飞羽公司）共享您的订单号。'],
    not: ['named: 小满公司'],
    still: ['recipients: business-partners'],
  },
];
