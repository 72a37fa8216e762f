import { countries, storage as english } from '../../language/en/storage';
import { sureness } from '../../language/sureness';
import { storage as chinese } from '../../language/zh/storage';
import type { Clause, Evidence, Storage } from '../../model';
import type { Kind } from '../kind';
import { quotePhrase } from '../quote';
import type { Reading } from '../reading';
import { unweighed } from '../unweighed';

const words = { zh: chinese, en: english };

/** Characters after a country in which others of the same list stand. */
const countryList = 20;

/** What an SDK's row or entry tells of where its maker keeps things. */
const ofSdk = ({ text, kind, trail }: Clause): boolean =>
  kind === 'row' ? /sdk/iu.test(`${text} ${trail.at(-1) ?? ''}`) : /sdk/iu.test(text) && !/我们|本公司|\b(?:we|our)\b/iu.test(text);

/** Where information is stored, and whether it may go abroad. */
export function findStorage(reading: Reading): Storage {
  const evidence: Evidence[] = [];
  const places = new Set<string>();
  let [no, consent, yes, cases] = [false, false, false, false];
  const cite = (index: number, match: RegExpExecArray | RegExpMatchArray | null) => {
    if (match && evidence.length < 3)
      evidence.push(quotePhrase(reading, index, match.index ?? 0, (match.index ?? 0) + match[0].length, 'storage'));
  };
  reading.clauses.forEach((clause, index) => {
    if (clause.kind === 'heading' || ofSdk(clause)) return;
    const say = words[clause.lang];
    const home = say.home.exec(clause.text);
    if (home && !/境外[^。]{0,6}(?:存储|储存)/u.test(clause.text)) {
      places.add('CN');
      cite(index, home);
      if (say.exceptions.test(clause.text)) consent = true;
    }
    if (clause.lang === 'en')
      for (const match of clause.text.matchAll(english.places)) places.add(countries[match.groups!.p!.toLowerCase()] ?? 'other');
    if (say.manyPlaces.test(clause.text)) places.add('several');
    const elsewhere = clause.lang === 'zh' ? chinese.elsewhere.exec(clause.text) : null;
    if (elsewhere) {
      const listed = clause.text.slice(elsewhere.index, elsewhere.index + elsewhere[0].length + countryList);
      for (const [name, code] of Object.entries(chinese.countries)) if (listed.includes(name)) places.add(code);
      if (elsewhere.groups!.sent) yes = true;
      cite(index, elsewhere);
    }
    const abroad = say.abroad.exec(clause.text);
    if (!abroad || say.aside.test(clause.text)) return;
    const next = reading.clauses[index + 1]?.text ?? '';
    const goneOn = say.goesOn.test(next) ? `${clause.text} ${next}` : clause.text;
    const plain = say.plainly.exec(clause.text);
    const plainly = plain !== null && !say.unless.test(clause.text.slice(0, plain.index));
    if (say.no.test(clause.text) && (plainly || !say.unless.test(goneOn))) no = true;
    else if (say.consent.test(`${clause.text} ${next}`)) consent = true;
    else if (say.yes.test(clause.text)) yes = true;
    else return;
    if (say.cases.test(clause.text)) cases = true;
    cite(index, abroad);
  });
  const location = places.size > 1 || places.has('EU') ? 'several' : ([...places][0] ?? null);
  return {
    location,
    crossBorder: yes && !places.has('CN') ? 'yes' : no && !cases ? 'no' : consent ? 'with-consent' : yes ? 'yes' : 'unstated',
    evidence,
    confidence: sureness.storage,
  };
}

export const storage: Kind<'storage'> = unweighed('storage', findStorage, {
  location: null,
  crossBorder: 'unstated',
  evidence: [],
  confidence: 0,
});
