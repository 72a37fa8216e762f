import { describe, expect, it } from 'vitest';
import { alerts } from '../../lib/facts/kinds/alerts';
import { collects } from '../../lib/facts/kinds/collects';
import { notCollected } from '../../lib/facts/kinds/not-collected';
import { purposes } from '../../lib/facts/kinds/purposes';
import { denials as en } from '../../lib/language/en/denials';
import { denials as zh } from '../../lib/language/zh/denials';
import { readingOf, stateOf } from './of-lines';

describe('no statement against its own proof', () => {
  const cardOf = (...lines: string[]) => {
    const reading = readingOf('# 一、我们收集的信息', ...lines);
    return {
      collects: stateOf(collects, reading).map(({ item }) => item),
      not: stateOf(notCollected, reading).map(({ item }) => item),
      alerts: stateOf(alerts, reading).map(({ alert }) => alert),
      purposes: stateOf(purposes, reading).map(({ purpose }) => purpose),
    };
  };

  it('reads denials over brackets, lists and in English', () => {
    expect(cardOf('提交的内容不包含您的真实身份信息（如姓名、身份证号等）。').not.sort()).toEqual(['id-number', 'name']);
    expect(cardOf('我们不会把您各时段的位置结合起来判断行踪轨迹。')).toMatchObject({ not: ['track'], collects: [] });
    expect(cardOf('We never knowingly collect data concerning children.')).toMatchObject({ not: ['child-info'], collects: [] });
    expect(cardOf('We do not collect sensitive data (e.g., your religion, health status).').not).toEqual(['religion', 'health']);
    expect(cardOf('We neither rent nor sell your name, and we do not save, copy or scan your photos.').not).toEqual(['name', 'photo']);
    expect(cardOf('我们不收集您的姓名、手机号和通讯录。').not).toEqual(['name', 'phone', 'contacts']);
  });

  it('reads denials in other tenses and in lines', () => {
    expect(cardOf('In the past year we have not collected your fingerprints or your location.')).toMatchObject({
      collects: [],
      not: ['fingerprint', 'location'],
    });
    const line = cardOf('Biometric information such as fingerprints: not collected.');
    expect(line.collects).toEqual([]);
    expect(line.not).toContain('fingerprint');
    expect(cardOf('We have not shared your data for targeted advertising.').alerts).not.toContain('profiling');
  });

  it('reads no denial over a clause that begins behind it with somebody who does something', () => {
    expect(cardOf('It does not include your phone number, and we may share your email address with partners.').not).toEqual(['phone']);
    expect(cardOf('We do not collect your location and you can delete your photos at any time.').not).toEqual(['location']);
    expect(cardOf('The figures do not include your name and the other details may hold your age.').not).toEqual(['name']);
    expect(cardOf('We do not collect your name, your email address and the phone number of your friends.').not).toEqual([
      'name',
      'email',
      'phone',
    ]);
    expect(cardOf('We do not collect your fingerprints, although the app may use your camera to take photos.').not).toEqual([
      'fingerprint',
    ]);
    expect(cardOf('我们不收集人脸，拍照时会使用您的照片。').not).toEqual(['face']);
    expect(cardOf('我们不收集您的人脸、指纹，包括可能识别您的声纹。').not).toEqual(['face', 'fingerprint', 'voiceprint']);
    expect(cardOf('我们不收集您的人脸、指纹，以及您的声纹。').not).toEqual(['face', 'fingerprint', 'voiceprint']);
    expect(cardOf('我们不收集您的人脸，以便保护您的声纹。').not).toEqual(['face']);
    expect(cardOf('We will not retain your photos for longer than a month.').not).toEqual([]);
    expect(cardOf('We do not keep your photos for more than a month.').not).toEqual([]);
    expect(cardOf('We do not keep your photos after you close the account.').not).toEqual([]);
    expect(cardOf('We no longer collect your contacts.')).toMatchObject({ not: ['contacts'], collects: [] });
    expect(cardOf('We do not collect messages between you and our staff and your photos.').not).toContain('photo');
  });

  it.each([
    ['We do not access your photos, your messages and the microphone that is built in.', ['photo', 'audio']],
    ['We do not collect your contacts, messages and the phone numbers that are saved in your address book.', ['contacts', 'phone']],
    ['We do not collect your name and our partners collect your email address.', ['name']],
    ['We do not keep your name, while our payment processors receive your email address.', ['name']],
    ['We do not keep your name, whereas our payment processors receive your email address.', ['name']],
    ['We do not collect your name, so we ask for your email address.', ['name']],
    ['We do not collect your location, and after you register we collect only your name.', ['location']],
    ['We do not collect your location or permanently store your email address.', ['location']],
    ['我们不收集您的短信，相册也不会读取。', ['sms', 'photo']],
    ['我们不收集您的人脸信息，指纹信息也不会收集。', ['face', 'fingerprint']],
  ])('reaches as far as the list, and no farther: %s', (line, items) => {
    const { not, collects: taken } = cardOf(line);
    expect(not).toEqual(expect.arrayContaining(items));
    expect(taken.filter((item) => items.includes(item))).toEqual([]);
    expect(not).not.toContain('email');
  });

  it.each(['比如', '或', '和', '及', '以及'])('goes on in Chinese behind a comma with %s, whatever that may tell', (joins) => {
    expect(cardOf(`我们不收集您的人脸、指纹，${joins}可能识别您的声纹。`).not).toEqual(['face', 'fingerprint', 'voiceprint']);
  });

  it.each(['permanently', 'indefinitely', 'forever'])('is none where it only is not kept %s', (long) => {
    expect(cardOf(`We do not keep your photos ${long}.`).not).toEqual([]);
  });

  it.each([
    'When you turn off location sharing in Settings, we no longer collect your location.',
    'Once you withdraw consent we will no longer collect your location.',
    'We will no longer collect your location after you uninstall the app.',
  ])('reads no denial in what ends when something is done: %s', (line) => {
    expect(cardOf(line).not).toEqual([]);
  });

  it('reads no denial in what holds as a rule, or only of one manner of getting', () => {
    for (const line of [
      '我们原则上不收集您的人脸。',
      '通常情况下我们不收集您的指纹。',
      '人脸我们一般不收。',
      '我们从不在您不知情的情况下收集您的位置。',
      '我们不会在征得您同意之前收集您的位置。',
      '原则上我们不收集下列信息：',
    ])
      expect([line, cardOf(line, '- 指纹').not]).toEqual([line, []]);
    expect(cardOf('我们不收集您的人脸。').not).toEqual(['face']);
    expect(cardOf('我们不向广告商提供您的手机号，此信息也不分享给合作方。').not).toEqual(['phone']);
  });

  it.each([
    '您拒绝开启定位权限的，我们不会收集您的位置。',
    '若您关闭该功能，附近的人将不再显示，我们也不会收集您的位置。',
    '在您未登录的状态下，我们不会收集您的位置。',
    '游客模式下，我们不会收集您的位置。',
    '除为您推荐门店所必需外，我们不会收集您的位置。',
    '我们不会收集您的位置，但您使用“附近门店”时，我们会读取您的位置。',
    '我们不会收集您的位置，惟您使用“附近门店”时，我们会读取您的位置。',
    '我们不会收集您的位置，但您主动开启的除外。',
    '我们不会收集您的位置，惟您申请上门服务时，我们将收集您的位置。',
    '我们不会收集您的位置，惟您申请会员时，我们将收集您的位置。',
    '客服人员不会以任何理由向您索要您的位置。',
    '该类Cookie不会存储您的位置。',
    '我们不会在后台收集您的位置。',
  ])('reads no denial of what is got in some case, or not by some: %s', (line) => {
    expect(cardOf(line).not).toEqual([]);
  });

  it('reads a denial of what is not got whatever else is', () => {
    expect(cardOf('我们不会收集您的人脸，但您注册时，我们会收集您的手机号。').not).toEqual(['face']);
    expect(cardOf('除手机号外，我们不会收集您的姓名。').not).toEqual(['name']);
    expect(cardOf('即使您未登录，我们也不会收集您的人脸。').not).toEqual(['face']);
    expect(cardOf('我们采集您的手机号，只用于生成密钥，并不传输至后台。').not).toEqual([]);
  });

  it.each([
    ['我们会记录崩溃日志，其中不含您的通讯录。', 'contacts'],
    ['客服人员不会以任何理由向您索要登录密码。', 'password'],
    ['您点开链接后，该网站可能会自行收集您的IP地址。', 'ip'],
    ['您办理入会时，由门店自行收集您的身份证复印件。', 'id-image'],
    ['如果将来推出语音功能，我们可能需要收集您的录音。', 'audio'],
    ['请不要在公开的帖子中披露您的家庭住址。', 'address'],
    ['应用商店可能会收集您的IP地址，与本应用无关。', 'ip'],
    ['任何组织和个人不得非法收集、使用他人的指纹。', 'fingerprint'],
  ])('takes nothing for collected that is not, or not by the service: %s', (line, item) => {
    expect(cardOf(line).collects).not.toContain(item);
  });

  it('reads no use in what data are not used for, or in what a law or a notice must say', () => {
    expect(cardOf('我们不会将您的照片用于广告投放或者训练模型。').purposes).toEqual([]);
    expect(cardOf('隐私政策应当说明处理目的，例如个性化推荐。').purposes).toEqual([]);
  });

  it('reads a list that does not end, whatever the reader may ask of it', () => {
    expect(cardOf('我们收集您的系统版本等信息，您可以查询、更正该信息及其他资料。').alerts).toContain('open-ended');
    expect(cardOf('我们收集您的系统版本，您可以查询、更正该信息及其他资料。').alerts).not.toContain('open-ended');
  });

  it('reads lists and brackets that open with no, titles of what is not done, and what is not in what one gets', () => {
    expect(cardOf('No location, contacts or microphone.')).toMatchObject({ collects: [] });
    expect(cardOf('# What the app does not collect', '- Your name and email address')).toMatchObject({ collects: [] });
    expect(cardOf('# What the app does not collect', '- Your name and email address').not).toEqual(['name', 'email']);
    expect(cardOf('# Things we never do', '- Use facial recognition on your photos')).toMatchObject({ collects: [], not: [] });
    const own = cardOf('# What the app does not collect', '- Your name', '- Your photos are sent only when you press the button');
    expect(own.not).toEqual(['name']);
    expect(cardOf('We do not sell your name and respect your preferences.').not).toEqual(['name']);
    expect(cardOf('We do not collect photos beyond your email address.').not).toEqual(['photo']);
    expect(cardOf('The receipt contains no card numbers.').not).toEqual(['bank-account']);
    expect(cardOf('No method of transmission is secure, and we collect your name.').not).toEqual([]);
  });

  it('reads what a lead denies one by one, in a list or after it, each by its own verb', () => {
    const below = cardOf(
      'We do not:',
      '- Collect your email address',
      '- Share your health records with advertisers',
      '- Use your photos for advertising',
    );
    expect(below).toMatchObject({ collects: [], purposes: [] });
    expect(below.not).toContain('email');
    expect(cardOf('We do not: sell your data, collect precise location, read your contacts.')).toMatchObject({
      collects: [],
      not: ['precise-location', 'contacts'],
    });
    expect(cardOf('We do not: sell your data, but we collect your precise location.')).toMatchObject({
      collects: ['precise-location'],
      not: [],
    });
  });

  it('takes an everyday word of a list of what is not got for the item', () => {
    expect(cardOf('# Information we do not collect', '- Age', '- Photos').not.sort()).toEqual(['birth', 'photo']);
  });

  it('reads what is taken out in brackets, withheld from others, and never got; neither warnings nor cookies of a kind', () => {
    expect(cardOf('They use facts about your visits (not including your name or email address).').not.sort()).toEqual(['email', 'name']);
    expect(cardOf('We will not provide these partners with your name or telephone number.').not.sort()).toEqual(['name', 'phone']);
    expect(cardOf('Under no circumstances do we collect data revealing your political opinions or health.').not.sort()).toEqual([
      'health',
      'political',
    ]);
    expect(cardOf('We have no intention of collecting personal information from children.').not).toEqual(['child-info']);
    expect(cardOf('We never ask for a password of yours in an unsolicited call.').not).toEqual([]);
    expect(cardOf('Our partners do not have access to our cookies.', 'We do not sell information collected by cookies.').not).toEqual([]);
    expect(cardOf('This site does not use cookies.').not).toEqual(['cookie']);
  });

  it('reads what there is no access to, no means to get, and what could be used to reach somebody', () => {
    expect(cardOf('No access to your calendar, photos or microphone.')).toMatchObject({ collects: [] });
    expect(cardOf('No access to your calendar, photos or microphone.').not.sort()).toEqual(['audio', 'calendar', 'photo']);
    expect(cardOf('We have no technical means to access your email address and telephone number.').not.sort()).toEqual(['email', 'phone']);
    expect(
      cardOf('We do not collect anything that could be used to reach you, such as your full name or postal address.').not.sort(),
    ).toEqual(['address', 'name']);
    expect(cardOf('You may unlock the diary with your fingerprint, which we do not store.').not).toEqual(['fingerprint']);
    expect(cardOf('We have no control over how these shops use your email address.').not).toEqual([]);
  });

  it('reads these, of what was named just before', () => {
    expect(cardOf('您的指纹信息由系统验证，我们不会收集和存储您的该类信息。')).toMatchObject({ not: ['fingerprint'], collects: [] });
  });

  it('reads it and these, of what the sentence before in the paragraph named, and quotes both sentences', () => {
    for (const [item, line] of [
      ['calendar', 'Your calendar is kept on your tablet. We keep no copy of it.'],
      ['photo', 'Your photos are shown on the screen of your tablet. They never leave your device.'],
      ['contacts', 'Your address book is searched on the tablet. None of this information is sent to our servers.'],
      ['calendar', '您的日历保存在您的平板上。我们不保留任何副本。'],
      ['contacts', '查找好友时，应用在本机比对您的通讯录。这些信息不会离开您的设备。'],
      ['face', '解锁时，系统在本机识别您的面部特征。我们无法接触这些数据。'],
    ] as const) {
      expect([line, cardOf(line)]).toMatchObject([line, { not: [item], collects: [] }]);
      const [told] = stateOf(notCollected, readingOf('# 一、我们收集的信息', line));
      expect(told!.evidence).toHaveLength(2);
    }
  });

  it('leaves what the sentence before said to be got, what another paragraph named, and what the words themselves name', () => {
    expect(cardOf('We collect your email address to send the code. We do not keep it.').collects).toEqual(['email']);
    expect(cardOf('我们会收集您的语音内容。识别完成后，我们不会对其留存。').collects).toEqual(['audio']);
    expect(cardOf('We collect your email address.', 'The notice is shown once. We keep no copy of it.').not).toEqual([]);
    expect(cardOf('我们会收集您的手机号码。我们不会收集您的通讯录，也不会保存该信息。').not).toEqual(['contacts']);
  });

  it('ends a denial with the brackets that it stands in', () => {
    expect(cardOf('我们会收集系统版本（其中不收集手机号码）、设备型号。')).toMatchObject({ not: ['phone'] });
    expect(cardOf('We collect your age (but do not store your birth date) and your email address.').not).not.toContain('email');
  });

  it('reads who else gets it, and what is handed on of what was just named', () => {
    expect(cardOf('我们在本机上处理您的面部特征，不会将这些信息回传服务器。').not).toEqual(['face']);
    expect(cardOf('您的身份证号仅供核对，客服不会予以留存。').not).toEqual(['id-number']);
  });

  it('says nothing where a denial holds but for a case, or is said to the reader', () => {
    for (const line of [
      '我们不会向合作方分享您的姓名，除非您另行同意。',
      '一旦关闭该权限，您将可能无法通过上传图片更换头像。',
      '请您指导孩子不要上传本人照片。',
      '关闭后，我们将不再获取您的广告标识符。',
      '系统的提示无法区分是否收集剪切板信息。',
      '在不公开您的姓名的前提下，我们可以使用统计结果。',
      '我们不会自动读取您的相册，仅在您主动选择图片后才会读取。',
      'We will not share your email address unless you agree.',
      'Do not disclose your phone number or postal address to other players.',
      'We do not need you to provide your name.',
      'We do not process payments for in-app purchases.',
    ])
      expect([line, cardOf(line).not]).toEqual([line, []]);
  });

  it('takes a use that is denied for none', () => {
    expect(cardOf('我们绝不利用您的成绩构建用户画像。').alerts).not.toContain('profiling');
    expect(cardOf('您的信息绝不用于广告推送，也不会个性化推荐。')).toMatchObject({ purposes: [] });
  });

  it('takes no denial from what denies something else', () => {
    expect(cardOf('我们不会超过实现目的所必需的期限保存儿童个人信息。').not).toEqual([]);
    expect(cardOf('Please do not disclose your password to anyone.')).toMatchObject({ not: [], collects: [] });
    expect(cardOf('如您不提供手机号码，将无法注册。').not).toEqual([]);
    expect(cardOf('暂时无法为您提供查询服务，这些信息主要是我们收集的设备信息。').not).toEqual([]);
  });

  it('names no item by a word that is something else', () => {
    for (const line of ['请填写衣服尺码。', '您可以选择乘车人。', '使用目的：帮助用户进行好友列表操作', '包括您所在国家/地区的境外管辖区'])
      expect(cardOf(line).collects).toEqual([]);
  });

  it('has global patterns, each with where its object stands', () => {
    for (const { pattern, value } of [...zh, ...en]) {
      expect(pattern.global).toBe(true);
      expect(pattern.source.includes('<what>')).toBe(value.stands === 'between');
    }
  });
});
