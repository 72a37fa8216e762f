/** One or two little words that turn a long sentence which is else the same, and wordings of a sentence that use other little words. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/changes';
import { languageOf } from '../../lib/text/language';
import { sayChange } from '../../lib/wording/changes';
import { textsIn } from '../../tools/print/texts';
import { between, rest, textOf } from './texts';

const lines = (old: string, now: string): string[] => between(old, now).map((change) => sayChange(change, textsIn(languageOf(old))));

const long = {
  notice:
    'When a reader hands in a slip and the desk has read it, we will write to the reader before the slip is lent to another branch of the valley.',
  lamp: 'If a reader turns down the lamp by the window, this does not affect how the desk sorts the slips that came in on the same day.',
  key: 'You can ask for the key of the map room at the desk, where somebody must write down the hour and the number of the map.',
  lists:
    'Sorting by earlier loans is off until you turn it on at the desk in the hall, and the list by the door stays private unless you make it public.',
  desk: 'Each loan of a rare map is checked by our staff before the map leaves the room, whatever the hour of the day or the season.',
  police: 'The desk hands a slip to the town only when a law of the valley obliges it to, and writes down the hour at which it did so.',
  rules: 'All branches of the valley keep only the slips that they need for counting the loans of the year.',
  借: '读者交来借书单并由柜台核对后，我们会在把借书单借给山谷里的其他分馆前写信给读者，并把信的底稿留在柜台。',
  灯: '如果读者关掉窗边的灯，这不影响柜台整理同一天收到的借书单，也不影响读者在大厅里看书。',
  钥: '您可以在柜台领取地图室的钥匙，柜台必须当着您的面写下时间和地图的编号。',
  限: '我们在收到您的书面请求并核对借书证的编号后，会在十五个工作日内把借书单的副本交给您。',
  童: '未满十四周岁的读者，应当在家长陪同下走进地图室，并在门口的本子上写下进门和出门的时间。',
  商: '阅览室的桌椅由青杉家具股份有限公司擦洗和修理，每年春天和秋天各一次，期间大厅照常开放。',
  险: '保管员仅在您主动交出地图时得到您的姓名和借书证的编号，并把它们写在门口的本子上。',
  馆: '山谷里的所有分馆仅保留清点全年借阅次数用的借书单，读者可以随时到柜台看它。',
};

describe('a little word for another in a long sentence', () => {
  it.each([
    ['and to or', long.notice, 'slip and the desk', 'slip or the desk'],
    ['a duty to an effort', long.notice, 'we will write', 'we will try to write'],
    ['a duty to a chance', long.notice, 'we will write', 'we may write'],
    ['before to after', long.notice, 'before the slip', 'after the slip'],
    ['no effect to one', long.lamp, 'does not affect', 'may affect'],
    ['a condition that is dropped', long.lamp, 'If a reader turns', 'A reader turns'],
    ['what one can to what one cannot', long.key, 'You can ask', 'You cannot ask'],
    ['must to should', long.key, 'must write', 'should write'],
    ['who may', long.key, 'You can ask', 'We can ask'],
    ['all to some', long.rules, 'All branches', 'Some branches'],
    ['only', long.rules, 'keep only the', 'keep the'],
    ['off to on, with the way back', long.lists, 'off until you turn it on', 'on until you turn it off'],
    ['private to public', long.lists, 'private unless you make it public', 'public unless you make it private'],
    ['by whom', long.desk, 'by our staff', 'by software'],
    ['only to also', long.police, 'only when a law', 'also when no law'],
    ['内到后', long.限, '十五个工作日内', '十五个工作日后'],
    ['应当到可以', long.童, '应当在', '可以在'],
    ['一家公司到另一家', long.商, '青杉家具', '黑松木业'],
    ['仅到还', long.险, '仅在您主动交出', '还在您未交出'],
    ['并到或', long.借, '并由柜台', '或由柜台'],
    ['会到尽量', long.借, '我们会在', '我们会尽量在'],
    ['前到后', long.借, '分馆前写信', '分馆后写信'],
    ['不影响到可能影响', long.灯, '这不影响', '这可能影响'],
    ['可以到无法', long.钥, '您可以在', '您无法在'],
    ['必须到可以', long.钥, '柜台必须', '柜台可以'],
    ['和到或', long.钥, '时间和地图', '时间或地图'],
    ['所有到部分', long.馆, '所有分馆', '部分分馆'],
    ['少了仅', long.馆, '仅保留', '保留'],
  ])('is told, both ways: %s', (_, sentence, from, to) => {
    const other = sentence.replace(from, to);
    expect(other).not.toBe(sentence);
    const words = (text: string): string => text.split(/[\s，。]/)[0]!;
    for (const [old, now, said] of [
      [sentence, other, to],
      [other, sentence, from],
    ] as const) {
      const found = lines(old, now);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(words(said));
    }
  });

  it.each([
    [
      'an exception of words that say nothing',
      long.rules,
      long.rules.replace(/\.$/, ', where this is reasonable.'),
      'where this is reasonable',
    ],
    [
      'whom a denial leaves out, named in the sentence already',
      'The desk lends no slip of a branch to other towns and to nobody outside the valley.',
      'The desk lends no slip of a branch to towns outside the valley and other towns and to nobody outside the valley.',
      'outside the valley',
    ],
    [
      '一句里已有的词',
      '您在大厅看书时，柜台会登记您的不记名的借书次数，用来安排座位。',
      '您在大厅看书时，柜台会登记您的记名的借书次数和不记名的借书次数，用来安排座位。',
      '记名',
    ],
    [
      '不转让给谁',
      '未经您的同意，我们不会向邻馆转让您的借书单。',
      '未经您的同意，我们不会向工坊以外的邻馆转让您的借书单。',
      '多了“工坊以外',
    ],
  ])('is told where it is put in: %s', (_, old, now, words) => {
    const found = lines(old, now);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });
});

describe('other little words for the same', () => {
  it.each([
    ['in order to', 'We keep slips for a time in order to mend torn ones.', 'Slips are kept for a time so that we can mend torn ones.'],
    ['may and can', 'You may turn down the lamp at any time at the desk.', 'You can turn down the lamp whenever you want, at the desk.'],
    ['who does it', 'The desk will never lend your slip to other towns.', 'Your slip will never be lent to other towns by the desk.'],
    ['only, elsewhere', 'We only keep the slips that the branch needs.', 'We keep only those slips that the branch needs.'],
    ['shall and will', 'The desk shall answer as soon as it reasonably can.', 'The desk will answer as soon as is reasonably possible.'],
    [
      'if and should',
      'If you have any questions about the lamps, ask at the desk.',
      'Should you have questions about the lamps, please ask the desk.',
    ],
    ['all and every', 'All slips that you hand in are kept at the desk.', 'Every slip that you hand in is kept at the desk.'],
    ['also', 'The desk keeps the slips of the year and lends maps.', 'The desk keeps the slips of the year and also lends maps.'],
    ['off and not on', 'Sorting by loans is off until you ask for it.', 'Sorting by loans is not on until you ask for it.'],
    ['内与之内', '柜台会在十五个工作日内答复您的来信。', '柜台会在十五个工作日之内答复您的来信。'],
    ['一家公司的简称', '桌椅由青杉家具股份有限公司（青杉家具）擦洗。', '青杉家具股份有限公司负责擦洗桌椅。'],
    ['a guest', 'You may read as a guest.', 'Reading as a guest is possible.'],
    ['如与若', '如您不同意本须知，请您停止在大厅借书。', '若您不同意本须知，您应停止在大厅借书。'],
    ['否定的位置', '我们对书商的借书单不承担责任。', '我们不对书商的借书单承担责任。'],
    ['可与可以', '您可以在柜台查看、修改或者删除您的借书单。', '您可在柜台查看、更改或删除您的借书单。'],
    ['导致', '您可以谢绝柜台的请求，但这可能导致柜子无法使用。', '您可以谢绝柜台的请求，但可能因此无法使用柜子。'],
    ['如果…了与后', '如果您关掉了灯，您将不能看书。', '关掉灯后，您将无法看书。'],
    ['解释', '柜台按月做清点演练，读者不必在场。', '柜台按月做清点演练（即演一遍清点时的做法），读者不必在场。'],
  ])('tell nothing, either way: %s', (_, old, now) => {
    expect([...lines(old, now), ...lines(now, old)]).toEqual([]);
  });
});

describe('a sentence that stands in the place of another', () => {
  const ends = { en: 'The desk closes at eight on market days.', zh: '赶集的日子柜台八点关门，平日七点关门。' };
  const told = (old: string[], now: string[]): string[] => {
    const lang = languageOf(old[0]!);
    const frame = (texts: string[]) => textOf([rest[lang], ...texts, ends[lang]]);
    return compare(frame(old), frame(now)).changes.map((change) => sayChange(change, textsIn(lang)));
  };
  it.each([
    ['with no word in common', 'Lamps are lent to guests who ask.', 'Maps of the hills stay locked in the cellar.'],
    ['没有共同的词', '雨伞借给来客时要登记。', '地图锁在地窖，谁也不能翻阅。'],
  ])('is told with it as one: %s', (_, old, now) => {
    const lines = told([old], [now]);
    expect(lines).toHaveLength(1);
    for (const text of [old, now]) expect(lines[0]).toContain(text.slice(0, -1));
  });
  it('is told by itself where another one stands there too', () => {
    const gone = 'Lamps are lent to guests who ask.';
    const lines = told([gone], ['Maps of the hills stay locked in the cellar.', 'Umbrellas hang dry behind the stove.']);
    expect(lines).toHaveLength(3);
  });
});

describe('one or two words among much that is only reworded', () => {
  it.each([
    [
      'telling for asking',
      'We will ask you at the desk before the rules apply.',
      'We will tell you at the desk before the rules apply.',
      'tell you',
    ],
    ['part of them', '借书单和照片都留在柜台。', '借书单和部分照片都留在柜台。', '部分'],
    ['denied with its deed in one word', '我们看不到您的借书单。', '我们能看到您的借书单。', '能看到'],
    ['也不', '柜台不登记座位，也不记您几点来。', '柜台不登记座位，也记您几点来。', '也记您几点来'],
    [
      'none to some, beside another',
      'The lamp warms the room and the hall, and has no timer.',
      'The lamp warms the room or the hall, and has some timer.',
      'some',
    ],
    ['consent of no use', 'We lend your notes with your consent.', 'We lend your notes without your consent.', 'without your consent'],
    ['another way', '读者可在“我的－灯”中退灯。', '读者可拨打门房电话退灯。', '门房电话'],
    ['不超过到超过', '借期不超过两次续借。', '借期超过两次续借。', '超过'],
  ])('is told: %s', (_, old, now, words) => {
    expect(lines(old, now).join()).toContain(words);
  });

  it.each([
    ['nobody but', 'Only the branch can lend out the key.', 'Nobody but the branch can lend out the key.'],
    ['what the reader can do', 'Leave the list at the foot of any letter.', 'You can leave the list at the foot of every letter.'],
    ['neither, nor', 'We do not sell slips to towns, and we do not sell them to mills.', 'Slips are sold neither to towns nor to mills.'],
    [
      'the thing, not the deed',
      'The recording goes to the branch and is not kept by me.',
      'I do not keep the recording, which goes to the branch.',
    ],
    ['不满与未满', '不满十四岁的读者由家长领卡。', '未满14岁的读者，由家长领卡。'],
    ['两半换了次序', '灯坏了可以留言，也可以拍照。', '灯坏了，可以拍照，也可以留言。'],
    ['视为', '继续借书就当您同意。', '您继续借书即视为同意。'],
  ])('is told nothing of: %s', (_, old, now) => {
    expect([...lines(old, now), ...lines(now, old)]).toEqual([]);
  });

  it.each([
    [
      'one that only one wording was read from',
      'denial',
      'We do not ask for a photo of the card of a reader.',
      'Nobody is asked for a photo of the card of a reader.',
    ],
    ['一种说法里才读出的', 'recipient', '来信由门房转给馆员，柜台不留底。', '门房把来信转给馆员，底稿柜台不留。'],
  ] as const)('makes no fact of %s', (_, kind, old, now) => {
    const same = rest[languageOf(old)];
    const fact = {
      kind,
      id: kind === 'denial' ? 'photo' : 'processors',
      value: '',
      quotes: [[1, 0, old.length]] as [number, number, number][],
      sure: 0.9,
    };
    expect(compare(textOf([same, old], [fact]), textOf([same, now])).changes).toEqual([]);
    expect(compare(textOf([same, old], [fact]), textOf([same])).changes).not.toEqual([]);
  });

  it('an item that both wordings name has not come with another figure', () => {
    const [old, now] = ['网络日志保存六个月。', '网络日志保存三年。'];
    const fact = { kind: 'collects', id: 'operation-log', value: '', sure: 0.6 } as const;
    const { changes } = compare(
      textOf([rest.zh, old]),
      textOf([rest.zh, now], [{ ...fact, quotes: [[1, 0, now.length]] as [number, number, number][] }]),
    );
    expect(changes.map(({ kind }) => kind)).not.toContain('collects');
    const added = '柜台还会收集网络日志。';
    const came = compare(
      textOf([rest.zh, old]),
      textOf([rest.zh, old, added], [{ ...fact, quotes: [[2, 0, added.length]] as [number, number, number][] }]),
    );
    expect(came.changes.map(({ kind }) => kind)).toContain('collects');
  });

  it('a time that changed with its wording has not gone', () => {
    const [old, now] = ['Slips are thrown away after 28 days.', 'We throw slips away after 90 days.'];
    const fact = { kind: 'retention', id: 'slips', name: 'Slips', value: 'P28D', quotes: [[1, 0, old.length]], sure: 0.9 } as const;
    const { changes } = compare(textOf([rest.en, old], [{ ...fact, quotes: [[1, 0, old.length]] }]), textOf([rest.en, now]));
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([['time', '28', '90']]);
  });
});
