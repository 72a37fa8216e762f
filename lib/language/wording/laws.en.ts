import type { Laws } from './laws';

const pipl = 'Personal Information Protection Law (China)';
const netdata = 'Network Data Security Regulation (China)';
const apps = 'Rules on unlawful collection by apps (China)';
const algorithm = 'Rules on recommendation algorithms (China)';
const face = 'Measures on face recognition (China)';
const children = 'Rules on children’s information online (China)';
const tc260 = 'TC260-PG-20202A self-assessment guide (China)';
const gbt35273 = 'GB/T 35273-2020 (China, standard)';
const gbt42574 = 'GB/T 42574-2023 (China, standard)';
const gdpr = 'General Data Protection Regulation (EU)';
const caloppa = 'California Online Privacy Protection Act';
const ccpa = 'California Consumer Privacy Act';
const ccparegs = 'CCPA regulations (California)';
const tdpsa = 'Texas Data Privacy and Security Act';
const minnesota = 'Minnesota Consumer Data Privacy Act';
const connecticut = 'Connecticut amendment of 2025';
const states = 'Privacy laws of several US states';
const twpdpa = 'Personal Data Protection Act (Taiwan)';
const pdpo = 'Personal Data (Privacy) Ordinance (Hong Kong)';

export const laws: Laws = {
  'pipl-6': { law: pipl, article: 'art. 6', says: 'Collection must keep to the least that the purpose needs.' },
  'pipl-7': { law: pipl, article: 'art. 7', says: 'The rules of processing must be public, with purpose, method and scope.' },
  'pipl-14': {
    law: pipl,
    article: 'art. 14',
    says: 'Consent must be informed, voluntary and explicit, and be asked anew when purpose, method or kind changes.',
  },
  'pipl-15': { law: pipl, article: 'art. 15', says: 'You may withdraw consent, and they must give you an easy way to do it.' },
  'pipl-16': {
    law: pipl,
    article: 'art. 16',
    says: 'They may not refuse the service because you do not consent, unless the information is necessary for it.',
  },
  'pipl-17': {
    law: pipl,
    article: 'art. 17',
    says: 'Before processing they must tell their name and contact, the purpose, method, kinds and retention period, and how to use your rights.',
  },
  'pipl-19': { law: pipl, article: 'art. 19', says: 'Information may be kept for the shortest time that the purpose needs.' },
  'pipl-21': {
    law: pipl,
    article: 'art. 21',
    says: 'Whoever has others process information must agree on purpose, term, method and protection, and supervise them.',
  },
  'pipl-22': {
    law: pipl,
    article: 'art. 22',
    says: 'When information moves in a merger, division or bankruptcy, they must tell you who receives it and how to reach them.',
  },
  'pipl-23': {
    law: pipl,
    article: 'art. 23',
    says: 'Before giving information to another handler they must tell you its name, contact, purpose, method and the kinds, and get separate consent.',
  },
  'pipl-24': {
    law: pipl,
    article: 'art. 24',
    says: 'Automated recommendations and marketing must come with a non-personal option or an easy way to refuse.',
  },
  'pipl-25': { law: pipl, article: 'art. 25', says: 'They may not publish personal information without separate consent.' },
  'pipl-28': {
    law: pipl,
    article: 'art. 28',
    says: 'Sensitive information may be processed only for a specific purpose, when truly necessary and strictly protected.',
  },
  'pipl-29': { law: pipl, article: 'art. 29', says: 'Sensitive information needs separate consent.' },
  'pipl-30': {
    law: pipl,
    article: 'art. 30',
    says: 'For sensitive information they must also tell why it is necessary and how it affects you.',
  },
  'pipl-31': { law: pipl, article: 'art. 31', says: 'For children under 14 a guardian must consent and there must be dedicated rules.' },
  'pipl-39': {
    law: pipl,
    article: 'art. 39',
    says: 'Before sending information abroad they must tell you who receives it and how to reach them, and get separate consent.',
  },
  'pipl-40': {
    law: pipl,
    article: 'art. 40',
    says: 'Operators of critical infrastructure and large handlers must store information in China.',
  },
  'pipl-44': { law: pipl, article: 'art. 44', says: 'You have the right to know and decide, and to restrict or refuse processing.' },
  'pipl-45': { law: pipl, article: 'art. 45', says: 'You may see and copy your information, and they must provide it in good time.' },
  'pipl-46': { law: pipl, article: 'art. 46', says: 'You may have wrong or incomplete information corrected.' },
  'pipl-47': {
    law: pipl,
    article: 'art. 47',
    says: 'Information must be deleted when the purpose is met, the service stops, the period ends or consent is withdrawn; if it is not, you may ask for it.',
  },
  'pipl-48': { law: pipl, article: 'art. 48', says: 'You may ask them to explain their rules.' },
  'pipl-50': { law: pipl, article: 'art. 50', says: 'There must be an easy way to ask; a refusal needs reasons, and you may go to court.' },
  'pipl-51': {
    law: pipl,
    article: 'art. 51',
    says: 'They must protect information by encryption, de-identification, access control and the like.',
  },
  'pipl-57': {
    law: pipl,
    article: 'art. 57',
    says: 'After a leak, or when one is likely, they must remedy it at once and notify the authorities and you.',
  },
  'pipl-65': { law: pipl, article: 'art. 65', says: 'Anyone may report unlawful processing to the authorities.' },
  'pipl-69': { law: pipl, article: 'art. 69', says: 'Whoever causes damage and cannot prove to be without fault is liable.' },
  'netdata-21': {
    law: netdata,
    article: 'art. 21',
    says: 'The rules must give the retention period and what follows it, the ways to access, delete, close the account and withdraw consent, and lists of what is collected and provided.',
  },
  'netdata-22': {
    law: netdata,
    article: 'art. 22',
    says: 'They may not collect beyond what is needed or keep asking after a refusal, and need new consent when purpose, method or kind changes.',
  },
  'netdata-23': {
    law: netdata,
    article: 'art. 23',
    says: 'Requests to access, correct, delete, close an account or withdraw consent must be handled in good time and without unreasonable conditions.',
  },
  'netdata-24': {
    law: netdata,
    article: 'art. 24',
    says: 'When an account is closed, information must be deleted or anonymised; what the law has them keep may only be stored and protected.',
  },
  'netdata-42': {
    law: netdata,
    article: 'art. 42',
    says: 'Platforms that personalise must offer an easy switch to turn it off and to delete user tags.',
  },
  'apps-2': {
    law: apps,
    article: 'item 2',
    says: 'Not listing one by one what the app and embedded third-party code collect, why and how, may count as not disclosing it.',
  },
  'apps-6': {
    law: apps,
    article: 'item 6',
    says: 'Correction, deletion, closing and complaints handled by hand must be done within the promised time, at most 15 working days; with no promise, 15 working days.',
  },
  'pipl-20': {
    law: pipl,
    article: 'art. 20',
    says: 'Those who decide purpose and method together must agree on their duties; you may turn to any of them.',
  },
  'pipl-38': {
    law: pipl,
    article: 'art. 38',
    says: 'Sending abroad needs one of the legal ways: assessment, certification, standard contract or the like.',
  },
  'pipl-49': {
    law: pipl,
    article: 'art. 49',
    says: 'After death close relatives may, for lawful interests of their own, use the rights to see, copy, correct and delete.',
  },
  'pipl-53': { law: pipl, article: 'art. 53', says: 'A handler abroad must have an office or a representative in China.' },
  'netdata-25': {
    law: netdata,
    article: 'art. 25',
    says: 'Where the conditions are met, a way must be given to move data to a handler of your choice.',
  },
  'algorithm-17': {
    law: algorithm,
    article: 'art. 17',
    says: 'There must be an option not based on personal traits or an easy way off, and tags can be chosen or deleted.',
  },
  'face-way': {
    law: face,
    article: 'on ways of verification',
    says: 'Where other ways serve the purpose, a face must not be the only way to be verified.',
  },
  'children-10': {
    law: children,
    article: 'arts. 8 to 10',
    says: 'For children under fourteen there must be rules of their own and a person in charge, and guardians are told purpose, term, safety and how to correct and delete.',
  },
  'tc260-1.5': {
    law: tc260,
    article: '1.5',
    says: 'Recommends: operator and address, dates, place and term of storage, security, a way for each right, a channel for complaints.',
  },
  'gbt35273-5.5': {
    law: gbt35273,
    article: '5.5',
    says: 'Recommends: kinds by function with sensitive ones marked, the effect of not giving, security, an outside body for disputes.',
  },
  'gbt35273-8.5': {
    law: gbt35273,
    article: '8.5',
    says: 'Recommends: closing is easy, done in fifteen working days, asks no more than at sign-up, and has no unreasonable conditions.',
  },
  'gbt42574-8.2': {
    law: gbt42574,
    article: '8.2',
    says: 'Recommends: cookies and how to refuse them, deletion when the service ends, where to find the policy again.',
  },
  'gdpr-13': {
    law: gdpr,
    article: 'art. 13',
    says: 'When data are collected the person is told: controller, purposes and legal basis, recipients, transfers, period, each right, complaint to an authority.',
  },
  'gdpr-14': { law: gdpr, article: 'art. 14', says: 'Where data do not come from the person, categories and source are told.' },
  'caloppa-22575': {
    law: caloppa,
    article: '§ 22575',
    says: 'Asks for: categories, third parties, review, notice of changes, effective date, answer to Do Not Track, tracking by third parties.',
  },
  'ccpa-135': {
    law: ccpa,
    article: '§ 1798.135',
    says: 'Who sells or shares must give a way to refuse; use of sensitive information can be limited.',
  },
  'ccpa-7025': {
    law: ccparegs,
    article: '§§ 7025, 7026',
    says: 'It must be told how opt-out signals are processed; a cookie banner alone is not enough.',
  },
  'tdpsa-102': {
    law: tdpsa,
    article: '§ 541.102',
    says: 'Asks for categories, purpose, rights and appeal; sale of sensitive data needs a notice in set words.',
  },
  'minnesota-16': {
    law: minnesota,
    article: '§ 325M.16',
    says: 'Asks for contact including e-mail, retention, date of the last update, notice of material changes.',
  },
  'connecticut-113': {
    law: connecticut,
    article: 'PA 25-113',
    says: 'It must be told whether data are collected, used or sold to train large language models.',
  },
  'states-general': {
    law: states,
    article: 'of several states',
    says: 'About twenty states give a right to opt out of sale, targeted advertising and profiling.',
  },
  'twpdpa-8': {
    law: twpdpa,
    article: 'art. 8',
    says: 'Asks for: name, purpose, categories, period, region, recipients and manner, five rights and how to use them, effect of not giving.',
  },
  'pdpo-dpp1': {
    law: pdpo,
    article: 'schedule 1, principle 1',
    says: 'Asks for: obligatory or voluntary, purpose, classes of transferees, access and correction and who handles them.',
  },
};
