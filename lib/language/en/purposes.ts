/** What information is used for, in English. See lib/language/zh/purposes.ts. */
import type { Lexicon } from '../../facts/lexicon';

export const purposes: Lexicon = {
  forms: {
    account: ['create an account', 'create your account', 'register', 'registration', 'sign up', 'log in', 'account creation', 'manage your account', 'account management', 'membership', 'sign in', 'user account', 'login', 'your account', 'member registration', 'sign-up'],
    'identity-verification': ['verify your identity', 'identity verification', 'authenticate', 'verify identity', 'confirm your identity', 'identification', 'identify you', 'verification of identity', 'authentication', 'verify your age', 'age verification', 'personal identification'],
    service: ['provide the service', 'provide our service', 'provide services', 'provide you with', 'operate', 'deliver the service', 'provide the app', 'provision of service', 'provide our', 'provide and maintain', 'functionality', 'fulfill your request', 'provide support', 'provide customer', 'to provide', 'operation of the service', 'providing services', 'features', 'enable you'],
    transaction: ['process payment', 'payment', 'process transactions', 'purchases', 'billing', 'transactions', 'complete your purchase', 'process your order', 'settlement', 'purchase', 'orders'],
    delivery: ['delivery', 'shipping', 'ship your', 'deliver products', 'deliver goods', 'shipment', 'prizes', 'logistics'],
    support: ['customer support', 'customer service', 'respond to your', 'respond to inquiries', 'technical support', 'support requests', 'disputes', 'resolve disputes', 'troubleshoot', 'complaints', 'respond to', 'your questions', 'handling complaints', 'dispute resolution', 'help desk', 'provide support', 'answer your', 'inquiries', 'complaint'],
    security: ['security', 'fraud', 'prevent fraud', 'detect fraud', 'protect against', 'abuse', 'unauthorized', 'safety', 'cheating', 'prevention of', 'malicious', 'illegal activities', 'suspicious', 'integrity', 'detect and prevent', 'fraudulent', 'protect the rights'],
    personalization: ['personalize', 'personalise', 'personalized', 'customize', 'tailor', 'recommend', 'recommendations', 'customized', 'personalization', 'tailored', 'personalized service', 'relevant content', 'interests', 'preferences', 'individualized', 'personalised'],
    advertising: ['advertising', 'marketing', 'advertisements', 'promotional', 'promotions', 'ads', 'targeted advertising', 'promotion', 'advertisement', 'advertisers', 'newsletter', 'direct marketing', 'special offers', 'advertise', 'contests', 'sweepstakes', 'offers'],
    analytics: ['analytics', 'analyze', 'analyse', 'improve', 'statistics', 'usage trends', 'analysis', 'monitor usage', 'improve our', 'statistical', 'measure', 'trends', 'performance', 'enhance', 'improvement', 'survey', 'optimize'],
    notification: ['notify', 'notification', 'push notification', 'send you', 'announcements', 'alerts', 'updates', 'service-related', 'notices', 'contact you', 'communicate with you', 'inform you', 'messages', 'emails', 'reminders', 'notice', 'delivery of notices'],
    legal: ['comply with', 'legal obligation', 'required by law', 'legal process', 'law enforcement', 'legal requirements', 'applicable law', 'court order', 'subpoena', 'legal', 'compliance', 'enforce', 'laws', 'in accordance with law', 'government'],
    research: ['research', 'machine learning', 'train', 'algorithm', 'develop new', 'research and development', 'develop new products', 'academic research', 'new services', 'scientific research', 'training models'],
    commercial: ['commercial use', 'any purpose', 'commercial purposes', 'other business purposes', 'commercially', 'sell your', 'commercial exploitation'],
  },
  weak: [],
  otherwise: ['security measures', 'secure socket'],
};
