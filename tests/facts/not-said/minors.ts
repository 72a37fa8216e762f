import type { NotSaid } from './shape';

export const notSaid: readonly NotSaid[] = [
  // A guardian's consent that is not needed.
  { lines: ['无需监护人同意即可使用。'], not: ['minors.consent: *'] },
  { lines: ['未满14周岁的儿童也可以直接使用，不必征得父母同意。'], not: ['minors.consent: *'] },
  {
    lines: ['不满十四周岁的，应当取得父母同意；已满十六周岁的，无需监护人同意。'],
    not: [],
    still: ['minors.age: 14', 'minors.consent: true'],
  },
  { lines: ['No parental consent is needed to use the app.'], not: ['minors.consent: *'] },
  { lines: ['Children may use it without the consent of a parent.'], not: ['minors.consent: *'] },
  {
    lines: ['No one under 13 may use it without the consent of a parent.'],
    not: [],
    still: ['minors.age: 13', 'minors.consent: true'],
  },
  // Parents who take a parcel.
  { lines: ['包裹由家长代收的，请家长在送货单上签字同意。'], not: ['minors.consent: *'] },
  { lines: ['Parents must sign for the parcel when it is delivered.'], not: ['minors.consent: *'] },
  // Ages of fares, of films, of drink.
  { lines: ['儿童票价为12元，12岁以下儿童免费。'], not: ['minors.age: *'] },
  { lines: ['本片适合15岁以上观众，家长请留意。'], not: ['minors.age: *'] },
  { lines: ['我们不向未满18周岁的人出售酒类。', '不满十四周岁的，应当取得父母同意。'], not: ['minors.age: 18'], still: ['minors.age: 14'] },
  { lines: ['Children under 12 pay half price.'], not: ['minors.age: *'] },
  { lines: ['The film is rated 15 and over; parents should know.'], not: ['minors.age: *'] },
  { lines: ['We do not sell alcohol to anyone under 18.'], not: ['minors.age: *'] },
];
