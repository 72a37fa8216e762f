/** Data items that a device permission opens. `said`: only where the permission's own words match. The others open none. */
export const opened: Readonly<Record<string, readonly { item: string; said?: RegExp }[]>> = {
  camera: [{ item: 'photo' }, { item: 'video', said: /视频|录像|录制|video/i }],
  photos: [{ item: 'photo' }, { item: 'video', said: /视频|video/i }],
  microphone: [{ item: 'audio' }],
  location: [{ item: 'location' }, { item: 'precise-location', said: /GPS|精准|精确|经纬度|precise/i }],
  storage: [{ item: 'file' }],
  contacts: [{ item: 'contacts' }],
  calendar: [{ item: 'calendar' }],
  sms: [{ item: 'sms' }],
  'call-log': [{ item: 'call-log' }],
  'installed-apps': [{ item: 'installed-apps' }],
  clipboard: [{ item: 'clipboard' }],
  'phone-state': [{ item: 'device-id', said: /识别|标识|IMEI|identif/i }],
  sensors: [
    { item: 'sensor', said: /传感器|加速度|陀螺仪|sensor/i },
    { item: 'fitness', said: /运动|健身|步数|fitness|motion/i },
  ],
  biometric: [
    { item: 'fingerprint', said: /指纹|fingerprint/i },
    { item: 'face', said: /面容|面部|人脸|face/i },
  ],
};
