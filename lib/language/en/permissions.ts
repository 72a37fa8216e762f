/** Surface forms of the device permissions in English. See lib/language/zh/permissions.ts. */
import type { CueRule, Lexicon } from '../shapes';

export const permissions: Lexicon = {
  forms: {
    camera: ['camera', 'camera permission', 'access to your camera', 'take pictures and videos'],
    microphone: ['microphone', 'microphone permission', 'record audio', 'access to your microphone'],
    location: [
      'location permission',
      'location services',
      'access to your location',
      'location',
      'access your location',
      'location access',
    ],
    storage: ['storage', 'storage permission', 'external storage', 'sd card', 'photos/media/files', 'file access'],
    photos: ['photo album', 'photo library', 'photos', 'camera roll', 'gallery'],
    'phone-state': [
      'phone state',
      'read phone state',
      'phone permission',
      'phone status',
      'phone status and identity',
      'make phone calls',
      'make and manage phone calls',
    ],
    contacts: ['contacts', 'address book', 'contacts permission', 'contact list'],
    calendar: ['calendar', 'calendar permission'],
    sms: ['sms', 'sms permission', 'text messages'],
    'call-log': ['call log', 'call logs'],
    bluetooth: ['bluetooth', 'nearby devices'],
    notification: [
      'notification permission',
      'push notifications',
      'send notifications',
      'push notification',
      'notifications',
      'post notifications',
      'alerts',
    ],
    'installed-apps': ['installed apps', 'query all packages', 'list of installed apps', 'installed applications'],
    clipboard: ['clipboard', 'pasteboard'],
    overlay: ['overlay', 'draw over other apps', 'display over other apps', 'system alert window'],
    biometric: ['fingerprint', 'face id', 'touch id', 'biometric'],
    network: [
      'network access',
      'network state',
      'internet access',
      'wifi state',
      'wi-fi state',
      'internet permission',
      'full network access',
      'network permission',
      'view network connections',
      'network connections',
    ],
    'install-packages': ['install packages', 'install unknown apps', 'request install packages'],
    settings: ['write settings', 'system settings', 'modify system settings'],
    shortcut: ['shortcut', 'install shortcut'],
    'wake-lock': [
      'wake lock',
      'run in background',
      'prevent phone from sleeping',
      'sleep state',
      'keep awake',
      'stay awake',
      'foreground service',
      'prevent sleep',
    ],
    sensors: [
      'body sensors',
      'motion and fitness',
      'physical activity',
      'activity recognition',
      'health data',
      'motion sensors',
      'accelerometer',
    ],
    nfc: ['nfc', 'near field communication'],
    vibrate: ['vibrate', 'vibration', 'control vibration'],
    autostart: ['run at startup', 'auto-start', 'autostart', 'start on boot'],
  },
  weak: [],
  otherwise: [
    'location of our servers',
    'storage of',
    'data storage',
    'storage and',
    'local storage',
    'change notifications',
    'storage period',
    'storage location',
  ],
};

/** See lib/language/zh/permissions.ts. */
export const deniedPermission =
  /\b(?:does not|do not|will not|never|doesn[’']t|don[’']t|won[’']t)\s+(?:request|ask for|access|use|require|need)\b(?![^.;]{0,80}\b(?:unless|without|except|but)\b)/i;

/** What a clause speaks of that names a permission, or the thing that one is for. */
export const ofPermission: readonly CueRule[] = [
  {
    id: 'on-device',
    value: 'clause',
    pattern:
      /\b(?:(?:your|the|a|user['’]?s['’]?) (?:own )?(?:mobile )?(?:device|phone|handset|smartphone|tablet)|mobile (?:device|app\w*)|GPS)\b/i,
    why: 'a permission is of a device',
    yes: ['the camera of your phone', 'found by GPS'],
    no: ['the camera in our shop'],
  },
  {
    id: 'inferred',
    value: 'clause',
    pattern:
      /\b(?:implicit|infer\w{0,4}|estimat\w{1,3}|approximate|coarse|rough|general)\b|\bIP[- ]address\w{0,2}\b|\b(?:cookies?|ad_\w+)\b/i,
    why: 'what is inferred from an address needs no permission',
    yes: ['your rough location', 'a place that we infer from the IP address'],
    no: ['your precise location'],
  },
  {
    id: 'switched',
    value: 'clause',
    pattern: /\b(?:turn|switch|opt|disabl|enabl|deactivat|activat|allow|refus|revok|grant)\w{0,4}\b/i,
    why: 'what the reader switches on or off is a permission',
    yes: ['You can turn it off.', 'if you grant us access'],
    no: ['We take photos.'],
  },
  {
    id: 'sent-to-reader',
    value: 'clause',
    pattern: /\bsend\w{0,3} (?:you |push |the user )/i,
    why: 'notifications are sent',
    yes: ['We send you notifications.', 'to send push messages'],
    no: ['We send it to a partner.'],
  },
];
