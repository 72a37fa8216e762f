/** Surface forms of the device permissions in English. See lib/language/zh/permissions.ts. */
import type { Lexicon } from '../../facts/lexicon';

export const permissions: Lexicon = {
  forms: {
    camera: ['camera', 'camera permission', 'access to your camera', 'take pictures and videos'],
    microphone: ['microphone', 'microphone permission', 'record audio', 'access to your microphone'],
    location: ['location permission', 'location services', 'access to your location', 'location', 'access your location', 'location access'],
    storage: ['storage', 'storage permission', 'external storage', 'sd card', 'photos/media/files', 'file access'],
    photos: ['photo album', 'photo library', 'photos', 'camera roll', 'gallery'],
    'phone-state': ['phone state', 'read phone state', 'phone permission', 'phone status', 'phone status and identity', 'make phone calls', 'make and manage phone calls'],
    contacts: ['contacts', 'address book', 'contacts permission', 'contact list'],
    calendar: ['calendar', 'calendar permission'],
    sms: ['sms', 'sms permission', 'text messages'],
    'call-log': ['call log', 'call logs'],
    bluetooth: ['bluetooth', 'nearby devices'],
    notification: ['notification permission', 'push notifications', 'send notifications', 'push notification', 'notifications', 'post notifications', 'alerts'],
    'installed-apps': ['installed apps', 'query all packages', 'list of installed apps', 'installed applications'],
    clipboard: ['clipboard', 'pasteboard'],
    overlay: ['overlay', 'draw over other apps', 'display over other apps', 'system alert window'],
    biometric: ['fingerprint', 'face id', 'touch id', 'biometric'],
    network: ['network access', 'network state', 'internet access', 'wifi state', 'wi-fi state', 'internet permission', 'full network access', 'network permission', 'view network connections'],
    'install-packages': ['install packages', 'install unknown apps', 'request install packages'],
    settings: ['write settings', 'system settings', 'modify system settings'],
    shortcut: ['shortcut', 'install shortcut'],
    'wake-lock': ['wake lock', 'run in background', 'prevent phone from sleeping', 'foreground service', 'prevent sleep'],
    sensors: ['body sensors', 'motion and fitness', 'physical activity', 'activity recognition', 'health data', 'motion sensors', 'accelerometer'],
    nfc: ['nfc', 'near field communication'],
    vibrate: ['vibrate', 'vibration', 'control vibration'],
    autostart: ['run at startup', 'auto-start', 'autostart', 'start on boot'],
  },
  weak: [],
  otherwise: ['location of our servers', 'storage of', 'data storage', 'storage and', 'local storage', 'change notifications', 'storage period', 'storage location'],
};
