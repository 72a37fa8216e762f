import type { Jurisdiction } from '../model';

/**
 * By which list a data item counts as sensitive, by whose law holds. In China what is not here goes by the taxonomy's own list; null is
 * what no Chinese list names. GB/T 45574-2025 is known here by its classes and some examples only.
 */
export const sensitiveLists: Readonly<Record<Jurisdiction, Readonly<Record<string, string | null>>>> = {
  cn: {
    'id-image': 'gbt45574',
    credit: 'gbt45574',
    'criminal-record': 'gbt45574',
    'precise-location': 'gbt45574',
    ethnicity: null,
    political: null,
  },
  eu: {
    face: 'gdpr9',
    fingerprint: 'gdpr9',
    voiceprint: 'gdpr9',
    iris: 'gdpr9',
    gene: 'gdpr9',
    'biometric-other': 'gdpr9',
    health: 'gdpr9',
    'medical-record': 'gdpr9',
    religion: 'gdpr9',
    political: 'gdpr9',
    ethnicity: 'gdpr9',
    'sexual-orientation': 'gdpr9',
  },
  us: {
    'id-number': 'ccpa140',
    'id-image': 'ccpa140',
    'bank-account': 'ccpa140',
    'precise-location': 'ccpa140',
    ethnicity: 'ccpa140',
    religion: 'ccpa140',
    chat: 'ccpa140',
    sms: 'ccpa140',
    gene: 'ccpa140',
    face: 'ccpa140',
    fingerprint: 'ccpa140',
    voiceprint: 'ccpa140',
    iris: 'ccpa140',
    'biometric-other': 'ccpa140',
    health: 'ccpa140',
    'medical-record': 'ccpa140',
    'sexual-orientation': 'ccpa140',
  },
  tw: {
    'medical-record': 'twpdpa6',
    health: 'twpdpa6',
    gene: 'twpdpa6',
    'sexual-orientation': 'twpdpa6',
    'criminal-record': 'twpdpa6',
  },
  hk: {},
};
