/** Android's permission constants by taxonomy id (https://developer.android.com/reference/android/Manifest.permission). */
import type { Lexicon } from '../facts/lexicon';

export const androidPermissions: Lexicon = {
  forms: {
    camera: ['CAMERA', 'android.permission.CAMERA'],
    microphone: ['RECORD_AUDIO', 'android.permission.RECORD_AUDIO'],
    location: ['ACCESS_FINE_LOCATION', 'ACCESS_COARSE_LOCATION', 'ACCESS_BACKGROUND_LOCATION', 'android.permission.ACCESS_FINE_LOCATION', 'android.permission.ACCESS_COARSE_LOCATION', 'ACCESS_LOCATION_EXTRA_COMMANDS'],
    storage: ['READ_EXTERNAL_STORAGE', 'WRITE_EXTERNAL_STORAGE', 'MANAGE_EXTERNAL_STORAGE', 'android.permission.READ_EXTERNAL_STORAGE', 'android.permission.WRITE_EXTERNAL_STORAGE', 'android.permission.MANAGE_EXTERNAL_STORAGE'],
    photos: ['READ_MEDIA_IMAGES', 'READ_MEDIA_VIDEO', 'READ_MEDIA_VISUAL_USER_SELECTED', 'android.permission.READ_MEDIA_IMAGES'],
    'phone-state': ['READ_PHONE_STATE', 'CALL_PHONE', 'READ_PHONE_NUMBERS', 'android.permission.READ_PHONE_STATE', 'android.permission.CALL_PHONE', 'READ_PRIVILEGED_PHONE_STATE'],
    contacts: ['READ_CONTACTS', 'WRITE_CONTACTS', 'GET_ACCOUNTS', 'android.permission.READ_CONTACTS', 'android.permission.WRITE_CONTACTS'],
    calendar: ['READ_CALENDAR', 'WRITE_CALENDAR', 'android.permission.READ_CALENDAR', 'android.permission.WRITE_CALENDAR'],
    sms: ['READ_SMS', 'SEND_SMS', 'RECEIVE_SMS', 'android.permission.READ_SMS', 'android.permission.SEND_SMS', 'android.permission.RECEIVE_SMS'],
    'call-log': ['READ_CALL_LOG', 'WRITE_CALL_LOG', 'PROCESS_OUTGOING_CALLS', 'android.permission.READ_CALL_LOG'],
    bluetooth: ['BLUETOOTH_CONNECT', 'BLUETOOTH_SCAN', 'BLUETOOTH_ADMIN', 'BLUETOOTH_ADVERTISE', 'android.permission.BLUETOOTH', 'android.permission.BLUETOOTH_ADMIN', 'android.permission.BLUETOOTH_CONNECT', 'NEARBY_WIFI_DEVICES'],
    notification: ['POST_NOTIFICATIONS', 'ACCESS_NOTIFICATION_POLICY', 'android.permission.POST_NOTIFICATIONS'],
    'installed-apps': ['QUERY_ALL_PACKAGES', 'GET_INSTALLED_APPS', 'android.permission.QUERY_ALL_PACKAGES', 'com.android.permission.GET_INSTALLED_APPS', 'PACKAGE_USAGE_STATS'],
    overlay: ['SYSTEM_ALERT_WINDOW', 'SYSTEM_OVERLAY_WINDOW', 'android.permission.SYSTEM_ALERT_WINDOW', 'USE_FULL_SCREEN_INTENT'],
    biometric: ['USE_BIOMETRIC', 'USE_FINGERPRINT', 'android.permission.USE_FINGERPRINT', 'android.permission.USE_BIOMETRIC'],
    network: ['ACCESS_NETWORK_STATE', 'ACCESS_WIFI_STATE', 'CHANGE_NETWORK_STATE', 'CHANGE_WIFI_STATE', 'android.permission.INTERNET', 'android.permission.ACCESS_NETWORK_STATE', 'android.permission.ACCESS_WIFI_STATE', 'android.permission.CHANGE_NETWORK_STATE', 'android.permission.CHANGE_WIFI_STATE', 'CHANGE_WIFI_MULTICAST_STATE'],
    'install-packages': ['REQUEST_INSTALL_PACKAGES', 'INSTALL_PACKAGES', 'android.permission.REQUEST_INSTALL_PACKAGES'],
    settings: ['WRITE_SETTINGS', 'WRITE_SECURE_SETTINGS', 'android.permission.WRITE_SETTINGS', 'READ_SETTINGS'],
    shortcut: ['INSTALL_SHORTCUT', 'UNINSTALL_SHORTCUT', 'com.android.launcher.permission.INSTALL_SHORTCUT'],
    'wake-lock': ['WAKE_LOCK', 'FOREGROUND_SERVICE', 'REQUEST_IGNORE_BATTERY_OPTIMIZATIONS', 'android.permission.WAKE_LOCK', 'android.permission.FOREGROUND_SERVICE'],
    sensors: ['BODY_SENSORS', 'ACTIVITY_RECOGNITION', 'HIGH_SAMPLING_RATE_SENSORS', 'android.permission.ACTIVITY_RECOGNITION', 'android.permission.BODY_SENSORS'],
    nfc: ['android.permission.NFC'],
    vibrate: ['android.permission.VIBRATE'],
    autostart: ['RECEIVE_BOOT_COMPLETED', 'android.permission.RECEIVE_BOOT_COMPLETED'],
  },
  weak: [],
  otherwise: [],
};
