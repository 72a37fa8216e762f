/** What turns round, what only explains, and what landed in another sentence. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/changes';
import type { Facts } from '../../lib/changes/facts';
import { wordsIn } from '../../lib/changes/words';
import { languageOf } from '../../lib/text/language';
import { sayChange } from '../../lib/wording/changes';
import { textsIn } from '../../tools/print/texts';
import { between, rest, textOf } from './texts';

const lines = (old: string, now: string | null): string[] => between(old, now).map((change) => sayChange(change, textsIn(languageOf(old))));

/** Passages that stand behind one another in each text, in one breath. */
function versions(old: string[], now: string[]): string[] {
  const lang = languageOf(old[0]!);
  const at = (texts: string[]): Facts => {
    const facts = textOf([rest[lang], ...texts]);
    let start = 5000;
    const quotes = facts.quotes.map((quote, i) => {
      if (i === 0) return quote;
      const placed = { ...quote, start };
      start += quote.text.length + 1;
      return placed;
    });
    return { ...facts, quotes };
  };
  return compare(at(old), at(now)).changes.map((change) => sayChange(change, textsIn(lang)));
}

describe('an explanation behind a term', () => {
  it.each([
    [
      'in brackets',
      'Loans are matched by vectors of the catalogue.',
      'Loans are matched by vectors (rows of numbers that stand for a book) of the catalogue.',
    ],
    [
      'behind an abbreviation',
      'Branches are looked over in yearly audits (YAs).',
      'Branches are looked over in yearly audits (YAs, visits in which somebody counts the shelves).',
    ],
    ['behind "that is"', 'Each card has a checksum.', 'Each card has a checksum, that is, a last sign that shows slips of the pen.'],
    ['taken out', 'The slips are hashed (turned into short rows of signs) at night.', 'The slips are hashed at night.'],
    ['where it lies', 'Loans are marked by seals.', 'Loans are marked by seals (small wax signs that are stored on your device).'],
    ['括号', '书目经过去重后上架。', '书目经过去重（去掉重复的条目）后上架。'],
    ['括号里说作用', '书目经过打散上架。', '书目经过打散（避免同一作者的书挨在一起）上架。'],
    ['一种', '借阅页面以密文传送，受加密协议保护。', '借阅页面以密文传送，受加密协议（一种让旁人读不懂的约定）保护。'],
    ['即', '馆内采用倒排索引检索书目。', '馆内采用倒排索引，即从词找到书的目录，检索书目。'],
  ])('is no change: %s', (_, old, now) => {
    expect(lines(old, now)).toEqual([]);
  });

  it.each([
    ['an item', 'We keep your card.', 'We keep your card (which shows the date of birth of each reader).', 'date of birth'],
    ['a condition', 'The reading lamp is lit.', 'The reading lamp is lit (unless you have objected).', 'unless you have objected'],
    ['a figure', 'Slips are thrown away.', 'Slips are thrown away (in heaps that wait 40 days).', '40 days'],
    ['somebody who gets it', 'Slips go to the bindery.', 'Slips go to the bindery (partners who print for other towns).', 'partners'],
    [
      'how long',
      'Slips are hung up by the desk.',
      'Slips are hung up by the desk (stored for good without any way to take them down).',
      'stored for good',
    ],
    ['when', 'Slips are shown to the bindery.', 'Slips are shown to the bindery (even after they were thrown away).', 'even after'],
    [
      'how long, in words of a definition',
      'Loans are marked by seals.',
      'Loans are marked by seals (small signs of wax that are kept for ever).',
      'kept for ever',
    ],
    ['保存多久', '借书单按册存放。', '借书单按册存放（销户后仍然永久保存）。', '销户后仍然永久保存'],
    ['什么时候', '我们把借书单交给装订工坊。', '我们把借书单交给装订工坊（经您单独同意后）。', '单独同意'],
    ['成员', '我们登记借阅信息。', '我们登记借阅信息（书架编号、座位号）。', '座位号'],
  ])('is one where it names %s', (_, old, now, words) => {
    expect(lines(old, now).join('\n')).toContain(words);
  });
});

describe('what turns round', () => {
  it.each([
    [
      'device to server',
      'Pressed flowers are drawn and the drawings are only kept on your phone.',
      'Pressed flowers are drawn and the drawings are uploaded to our servers.',
      ['only kept on your phone', 'uploaded to our servers'],
    ],
    [
      'handled on the device and on a server',
      'We match pressed flowers on your phone.',
      'We match pressed flowers on our servers.',
      ['on your phone', 'on our servers'],
    ],
    ['在手机上处理到在服务器处理', '借书声音在手机上处理。', '借书声音在服务器上处理。', ['在手机上处理', '在服务器上处理']],
    ['hidden to shown', 'Shelves of readers are hidden by default.', 'Shelves of readers are visible by default.', ['hidden', 'visible']],
    ['自愿到必选', '填写问卷完全自愿。', '填写问卷为必选。', ['自愿', '必选']],
    ['本机到服务器', '扫描的封面只保存在您的手机中。', '扫描的封面会上传至我们的服务器。', ['只保存在您的手机', '上传至我们的服务器']],
    [
      'never to as a rule',
      'The branch never lends out the guest book.',
      'As a rule, the branch does not lend out the guest book.',
      ['never', 'As a rule'],
    ],
    ['绝不到尽量不', '我们绝不减少您的借书名额。', '我们尽量不减少您的借书名额。', ['绝不', '尽量']],
    [
      'a promise to a chance',
      'We will make sure you can take back your loan card.',
      'We may let you take back your loan card.',
      ['will make sure', 'may let'],
    ],
    ['会通知到可能通知', '借期缩短时，我们会提前通知您。', '借期缩短时，我们可能会通知您。', ['提前通知', '可能会通知']],
    [
      'not sold to may be sold',
      'We do not rent, sell or lend the guest book to other towns.',
      'We may rent or sell the guest book to other towns.',
      ['do not rent, sell', 'may rent or sell'],
    ],
    [
      'a promise left out',
      'We will tell you before we lend the guest book to a new town.',
      'We may lend the guest book to new towns.',
      ['will tell you before'],
    ],
    [
      'will stop to may stop',
      'If you object, we will stop the lending.',
      'If you object, we may stop the lending.',
      ['will stop', 'may stop'],
    ],
    [
      'a denial beside what the reader is asked to do',
      'We share your loan list with brokers; please write to the desk with questions about the list.',
      'We do not share your loan list with brokers; please write to the desk with questions about the list.',
      ['We share', 'do not share'],
    ],
    [
      'a denial in what the reader is only asked to note',
      'Please note that we share your loan list with brokers.',
      'Please note that we do not share your loan list with brokers.',
      ['we share', 'do not share'],
    ],
    [
      'advice that is turned',
      'Please do not lend your card to other readers.',
      'Please lend your card to other readers.',
      ['do not lend', 'Please lend'],
    ],
    ['建议是名词', '我们采纳您的建议后会公开您的借书单。', '我们采纳您的建议后不会公开您的借书单。', ['会公开', '不会公开']],
    ['提醒是名词', '到期提醒会共享给装订工坊。', '到期提醒不会共享给装订工坊。', ['会共享', '不会共享']],
    ['非必填到必填', '座位号为非必填。', '座位号为必填。', ['非必填', '必填']],
    [
      'not required to required',
      'Your seat number is not required.',
      'A seat number is required, whoever you are.',
      ['not required', 'seat number is required'],
    ],
    ['被我们上传', '扫描的封面会上传至我们的服务器。', '扫描的封面不会被我们上传至服务器。', ['会上传', '不会被我们上传']],
    [
      'a denial that holds unless',
      'We do not lend your card unless the law asks for it.',
      'We lend your card unless the law asks for it.',
      ['do not lend', 'We lend'],
    ],
    [
      'a call at all times to one that may come',
      'If the law permits, we will always contact a reader before any slip is lent.',
      'If the law permits, we may contact a reader before or after a slip is lent.',
      ['will always contact', 'may contact'],
    ],
    ['始终联系到可能联系', '借书单外借前，我们会始终提前联系您。', '借书单外借前，我们可能提前联系您。', ['始终', '可能']],
    [
      'who may see it',
      'Only you can see your reading notes.',
      'All members of the branch can see your reading notes.',
      ['Only you can see', 'All members'],
    ],
    ['谁可以看', '您的读书笔记仅您本人可见。', '您的读书笔记本馆所有读者可见。', ['仅您本人可见', '所有读者可见']],
    ['好友以外的人', '您的书评对好友可见。', '您的书评对所有读者可见。', ['好友可见', '所有读者可见']],
    ['不能拒绝', '您可以拒绝夜间灯光记录。', '您不能拒绝夜间灯光记录。', ['您可以拒绝', '您不能拒绝']],
    ['把字句', '我们不把与借书无关的信息收进名册。', '我们把与借书无关的信息收进名册。', ['不把', '我们把']],
    ['名字里的非', '借书单交给非洲分馆时不盖章。', '借书单交给非洲分馆时盖章。', ['不盖章', '时盖章']],
    [
      'on until switched off to off until switched on',
      'If you do not want your shelf to be listed, you can turn this off at the desk.',
      'If you want your shelf to be listed, you can turn this on at the desk.',
      ['turn this off', 'turn this on'],
    ],
    [
      'opt in to opt out',
      'Readers may opt in to surveys of the branch.',
      'Readers may opt out of surveys of the branch.',
      ['may opt in', 'may opt out'],
    ],
    [
      'off to on by default',
      'Lists of the shelf are off by default; you can enable them.',
      'Lists of the shelf are on by default; you can disable them.',
      ['off by default', 'on by default'],
    ],
    [
      '可关闭到默认不',
      '如您不愿让书架列入“邻里”，您可以在柜台将其关闭。',
      '您的书架默认不列入“邻里”，如您愿意列入，您可以在柜台将其开启。',
      ['将其关闭', '默认不'],
    ],
    ['可开启到可关闭', '您可以在柜台开启新书提醒。', '您可以在柜台关闭新书提醒。', ['可以在柜台开启', '可以在柜台关闭']],
    ['只有开启后才到退订', '只有您开通书讯后，我们才会寄送书讯。', '我们会寄送书讯，您可以退订书讯。', ['只有您开通书讯后', '您可以退订']],
    [
      'on to off by default, both ways open',
      'Lists are enabled by default; you can enable or disable them at the desk.',
      'Lists are disabled by default; you can enable or disable them at the desk.',
      ['enabled by default', 'disabled by default'],
    ],
    [
      'off to on by default, both ways open',
      'Lists are disabled by default; you can turn them on or off at the desk.',
      'Lists are enabled by default; you can turn them on or off at the desk.',
      ['disabled by default', 'enabled by default'],
    ],
    [
      'by default before it',
      'By default, lists are switched off; you can turn them on or off at the desk.',
      'By default, lists are switched on; you can turn them on or off at the desk.',
      ['are switched off', 'are switched on'],
    ],
    [
      'not listed by default',
      'By default, shelves are not listed.',
      'By default, shelves are listed.',
      ['shelves are not listed', 'shelves are listed'],
    ],
    [
      '默认不启用到默认启用，两头都可以',
      '书架提醒默认不启用，您可以在柜台启用或停用。',
      '书架提醒默认启用，您可以在柜台启用或停用。',
      ['默认不启用', '默认启用'],
    ],
    ['默认列入', '您的书架默认不列入邻里。', '您的书架默认列入邻里。', ['默认不列入', '默认列入']],
    [
      'who may switch it on',
      'You can turn on the lamp counter at the desk.',
      'We may turn on the lamp counter at the desk.',
      ['You can turn on', 'We may turn on'],
    ],
    [
      'who may switch it off',
      'You can disable the lamp counter.',
      'We may disable the lamp counter.',
      ['You can disable', 'We may disable'],
    ],
    ['谁可以关闭', '您可以关闭灯光记录。', '我们可能关闭灯光记录。', ['您可以关闭', '我们可能关闭']],
    [
      'in the passive',
      'The lamp counter can be disabled at the desk.',
      'The lamp counter can be enabled at the desk.',
      ['can be disabled', 'can be enabled'],
    ],
    [
      'unsubscribe',
      'Readers can unsubscribe from the letter of the branch.',
      'Readers can opt in to the letter of the branch.',
      ['can unsubscribe', 'can opt in'],
    ],
    ['经同意到默认', '经您同意，我们会把书架与读者证绑定。', '我们会默认把书架与读者证绑定。', ['经您同意', '默认']],
  ])('is told with both sides: %s', (_, old, now, words) => {
    const said = lines(old, now);
    expect(said).toHaveLength(1);
    expect(words.filter((word) => !said[0]!.includes(word))).toEqual([]);
  });

  it.each([
    ['both hold', 'Scans are kept only on your phone.', 'Only on your phone are scans kept.'],
    ['a promise in other words', 'We will tell you when the branch moves.', 'We will inform you when the branch moves.'],
    ['a condition put the other way', 'We do not lend the guest book without your consent.', 'We lend the guest book only if you consent.'],
    ['a denial but on a condition', 'Unless you consent, we do not share your loans.', 'We share your loans only with your consent.'],
    ['未经同意不与同意后才', '未经您同意，我们不会把借书单提供给出版社。', '我们只有在您同意后才会把借书单提供给出版社。'],
    ['默认关闭与默认不开启', '夜间借书默认关闭，您可以打开。', '夜间借书默认不开启，您可以打开。'],
    ['不担责', '我们不对书商的行为承担责任。', '对于书商的行为，我们概不负责。'],
    [
      'what stands behind a condition',
      'Some lamps will not work if you turn off the heating.',
      'If the heating is turned off, certain lamps may not work.',
    ],
    [
      'advice is put otherwise',
      'You are responsible for keeping your card secret and should not share it with anyone.',
      'Please keep your card to yourself; you are responsible for its secrecy.',
    ],
    ['both ways are open', 'You can turn reading lamps on or off at the desk.', 'At the desk you can switch the reading lamps off or on.'],
    ['off by default in both', 'Lists are off by default; you can enable them.', 'By default, lists are off; you can switch them on.'],
    ['打开的是页面', '您可以打开“我的-柜台”关闭新书提醒。', '您可以进入“我的-柜台”关掉新书提醒。'],
    ['两头都可以', '您可以在柜台开启或关闭新书提醒。', '新书提醒可以在柜台关闭或开启。'],
    ['提醒换一种说法', '请您在借书前仔细阅读并理解本须知，特别是加粗的部分。', '借书前，请认真阅读并理解本须知，尤其是以粗体标示的内容。'],
    ['不会由我们', '孩子的借书单不会由我们主动提供。', '我们不会主动提供孩子的借书单。'],
    [
      'an own clause behind "and"',
      'Films come from a third town which may set its own seals.',
      'Films are lent from a third town, and this town may set seals of its own.',
    ],
    [
      'a condition put the other way: n’t',
      'We don’t lend the guest book unless you consent.',
      'We lend the guest book only if you consent.',
    ],
    [
      'a condition put the other way: cannot',
      'We cannot lend the guest book without your consent.',
      'We lend the guest book only with your consent.',
    ],
    ['servers denied in both', 'We do not keep the drawings on our servers.', 'The drawings are never kept on our servers.'],
    ['只是须知', '座位登记自愿，借书须知贴在门口。', '借书须知贴在门口，座位登记是自愿的。'],
    [
      'a denial is of somebody else',
      'If you do not agree you must leave the room.',
      'You must leave the room if you do not agree with it.',
    ],
    ['不断', '我们不断改进检索。', '检索由此不断得到改进。'],
    ['默认不仅', '书讯默认不仅发到柜台，还发到信箱。', '书讯会发到柜台和信箱，您可以退订。'],
    [
      'not without and not unless',
      'We will not publish your notes without your consent.',
      'Your notes will not be published by us unless you consent.',
    ],
    ['not without and nobody unless', 'We do not lend to readers without a card.', 'Nobody gets a loan unless they hold a card.'],
    ['both take it back', 'We cannot decline to lend lamps.', 'We do lend lamps and cannot refuse to.'],
    [
      'a list put the other way round, before what it is for',
      'We use locks, guards and seals to keep the room safe.',
      'To keep the room safe, we rely on seals, guards and locks.',
    ],
    ['清单换了次序，后面接着动作', '我们可能向邻馆、出版社和书商提供借书单。', '借书单可能会提供给邻馆、书商和出版社。'],
    ['a sale', 'Slips may move if the room is sold.', 'Slips may move at the sale of the room.'],
    ['who sees it in other words', 'Only you can see your notes.', 'Your notes are visible only to you.'],
    ['谁可以看换一种说法', '您的读书笔记仅对您可见。', '只有您自己可以看到您的读书笔记。'],
    ['made anonymous', 'We anonymize the slips.', 'The slips are made anonymous.'],
    ['删除换一个词', '我们会定期删除过期的借书单。', '过期的借书单会被我们定期清理。'],
    ['有权与可以', '您有权要求我们删除您的照片。', '您可以要求我们删除您的照片。'],
    ['办事换一种说法', '您可以在柜台更正您的姓名。', '如需更正姓名，请到柜台办理。'],
    ['a refusal in other words', '若您不愿提供住址，则不能借书。', '如果您拒绝提供住址，则不能借书。'],
  ])('is none where %s', (_, old, now) => {
    expect(lines(old, now)).toEqual([]);
  });
});

describe('what no other wording leaves out', () => {
  it.each([
    ['加密', '借书单经过加密交给柜台。', '借书单经过晾晒交给柜台。'],
    ['匿名', '借书单经过匿名交给柜台。', '借书单经过晾晒交给柜台。'],
    ['归档', '您的照片将在办卡后归档。', '您的照片将在办卡后挂起。'],
    ['人工', '您的借书单由人工核对。', '您的借书单由机器核对。'],
    ['仲裁', '因借书产生的争议由仲裁解决。', '因借书产生的争议由双方解决。'],
    ['永久', '借书单会永久存放在柜台。', '借书单会整齐存放在柜台。'],
    ['后台', '我们在后台记录灯光。', '我们在前厅记录灯光。'],
    ['encrypted', 'Slips are encrypted on the way to the desk.', 'Slips are carried on the way to the desk.'],
    ['anonymized', 'Slips are anonymized before the bindery has them.', 'Slips are tied before the bindery has them.'],
    ['pseudonymized', 'Slips are pseudonymized before the bindery has them.', 'Slips are tied before the bindery has them.'],
    ['arbitration', 'Quarrels are settled by arbitration.', 'Quarrels are settled by neighbours.'],
    ['warrant', 'Clerks read your slips only with a warrant.', 'Clerks read your slips only with a lamp.'],
    ['archived', 'Photos are archived after the card is printed.', 'Photos are hung up after the card is printed.'],
    ['permanent', 'Slips have a permanent place at the desk.', 'Slips have a tidy place at the desk.'],
    ['background', 'Lamps are counted in the background of the room.', 'Lamps are counted in the corner of the room.'],
    ['brokers', 'We match your slips against rolls of brokers.', 'We match your slips against rolls of branches.'],
    ['advertisers', 'We match your slips against rolls of advertisers.', 'We match your slips against rolls of branches.'],
  ])('is told: %s', (word, has, hasNot) => {
    expect(lines(has, hasNot).join()).toContain(word);
    expect(lines(hasNot, has).join()).toContain(word);
  });
});

describe('on, off, and who may switch', () => {
  it.each([
    ['on', 'By default, lists are enabled.'],
    ['on', 'Lists are ticked by default.'],
    ['on', '默认情况下，提醒会开启。'],
    ['off', 'Lists are not enabled by default.'],
    ['off', 'By default, slips are not shared.'],
    ['off', '我们不会默认勾选。'],
    ['opt-out', 'You have the right to opt out of letters.'],
    ['opt-out', 'To switch the lamps off, write to the desk.'],
    ['opt-out', 'You are free to unsubscribe.'],
    ['opt-out', '如您不再需要，提醒可在柜台取消勾选。'],
    ['opt-out', '您可以选择退出。'],
    ['opt-in', 'Lamps burn only if you have turned the desk on.'],
    ['opt-in', '仅在您到柜台登记并亲手写下自己的姓名后启用后才可借阅。'],
    ['opt-in', '您可以选择加入。'],
    ['yours', '读者能够自行启用提醒。'],
    ['ours', '我们将自动关闭提醒。'],
    ['opt-out', '您可以通过我们柜台的铃关闭提醒。'],
    ['not 收集', '我们不把与借书无关的信息收进来。'],
  ])('%s is said: %s', (id, text) => {
    expect(wordsIn(text).map(({ stem }) => stem)).toContain(id);
  });

  it.each([
    ['off', '您的借书记录默认不删除。'],
    ['off', '书讯默认不仅发到柜台，还发到信箱。'],
    ['off', '我们默认未成年读者由家长领卡。'],
    ['off', 'By default your slips are not deleted.'],
    ['opt-in', '我们可能在您打开书屏时记录灯光。'],
    ['opt-out', '我们有权停用违规读者的卡。'],
    ['opt-out', 'We may disable the lamp counter.'],
    ['opt-out', '夜间功能不可以停用。'],
    ['opt-in', 'You can choose not to enable reminders.'],
    ['opt-in', '您可以选择不开启提醒。'],
    ['opt-in', 'The seal may enable you to read at home.'],
    ['opt-out', 'You can deactivate your account.'],
    ['yours', '提醒可以在柜台关闭。'],
    ['ours', '我们会在您到馆后开启提醒。'],
  ])('%s is not said: %s', (id, text) => {
    expect(wordsIn(text).map(({ stem }) => stem)).not.toContain(id);
  });
});

describe('a deed of several under one denial', () => {
  it.each([
    ['before the one to whom', '我们不会回传、存储或向书商提供借书单。', '我们不会向书商提供借书单。', '少了“回传、存储”'],
    ['between', '我们不会出售、出租或者公开借书单。', '我们不会公开借书单。', '少了“出售、出租”'],
    ['for what', '借书单不会被保存、上传或用于训练。', '借书单不会被用于训练。', '少了“保存、上传”'],
    ['the first', 'We do not sell, share or rent the guest book.', 'We do not share or rent the guest book.', 'not sell”'],
    ['spaced marks', 'We do not rent , sell , or share slips .', 'We do not share slips .', 'no longer says “rent”, “sell”'],
    ['all but one', 'We do not store, copy or hand over the slips.', 'We do not hand over the slips.', 'no longer says “store, copy”'],
  ])('is a promise lost where it is left out, and one more where it is put in: %s', (_, more, less, lost) => {
    const [only, ...others] = lines(more, less);
    expect([others, only]).toEqual([[], expect.stringContaining(lost)]);
    expect(between(less, more).map(({ kind, how }) => `${kind} ${how}`)).toEqual(['words new']);
  });

  it.each([
    ['not 公开', '借书单不会出售、公开。'],
    ['not 公开', '借书单不会出售或公开。'],
    ['not 公开', '借书单不会出售或者公开。'],
    ['not 公开', '我们从不出售和公开借书单。'],
    ['not 公开', '我们从不出售及公开借书单。'],
    ['not 公开', '我们从不出售与公开借书单。'],
    ['not 公开', '我们从不出售以及公开借书单。'],
    ['not 公开', '我们从不出售、出租、晾晒、张贴以及公开借书单。'],
    ['not 出租', '我们从不出售、赠送给邻馆或出租借书单。'],
    ['not 上传', '借书单不会出售、向书商上传。'],
    ['not 提供', '借书单不会出售或给书商提供。'],
    ['not 训练', '借书单不会出售或用于训练。'],
    ['not 外传', '我们不会外传借书单。'],
    ['not 出租', '我们不会出租借书单。'],
    ['not sell', 'We never share, sell slips.'],
    ['not sell', 'We never share or sell slips.'],
    ['not sell', 'We never share and sell slips.'],
    ['not sell', 'We neither share nor sell slips.'],
    ['not sell', 'We never share, or sell slips.'],
    ['not sell', 'We never share, copy, and sell slips.'],
    ['not sell', 'We never share, lend or otherwise sell slips.'],
    ['not sell', 'We do not want to share or to sell slips.'],
    ['not sell', 'We never share or knowingly sell slips.'],
    ['not rent', 'We never share, sell, copy, lend, or rent slips.'],
  ])('is denied with it (%s): %s', (stem, text) => {
    expect(wordsIn(text).map((word) => word.stem)).toContain(stem);
  });

  it.each([
    ['not 提供', '我们不收集与提供借书服务无关的信息。'],
    ['not 训练', '我们不会公开和训练无关的草稿。'],
    ['not 训练', '我们不会公开跟训练有关的草稿。'],
    ['not 训练', '我们不会公开与训练相关的草稿。'],
    ['not 提供', '我们不会给出版社写信。'],
    ['not use', 'Nobody calls us at night.'],
    ['not share', 'We do not sell, only share slips.'],
    ['not share', 'We do not sell, merely share slips.'],
    ['not share', 'We do not sell, usually share slips.'],
    ['not share', 'We do not sell, generally share slips.'],
    ['not share', 'We do not sell, normally share slips.'],
    ['not share', 'We do not sell, mostly share slips.'],
    ['not share', 'We do not sell, mainly share slips.'],
    ['not share', 'We do not sell, solely share slips.'],
    ['not share', 'We do not sell, and share the catalogue.'],
  ])('is not (%s): %s', (stem, text) => {
    const stems = wordsIn(text).map((word) => word.stem);
    expect(stems).not.toContain(stem);
  });

  it.each([
    ['外传', '书目可以外传。'],
    ['上传', '封面可以上传。'],
    ['上传', '封面可以回传。'],
  ])('is one verb, though the segmenter makes two words of it: %s', (stem, text) => {
    const found = wordsIn(text).filter((word) => word.stem === stem);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([text.slice(-3, -1)]);
  });
});

describe('what goes on behind a semicolon', () => {
  const said = (clause: string, from: string, to: string) => versions([`${from}。`.replace(/([a-z])。$/, '$1.')], [to, clause]).join('\n');
  it.each([
    ['we will cancel it within 60 days.', 'Readers may give back their card by writing to the desk'],
    ['我们会在六十日内停用。', '读者可以随时到柜台退还读者证'],
  ])('is told though it is short: %s', (clause, opens) => {
    const mark = /[a-z]$/.test(opens) ? ';' : '；';
    expect(said(clause, opens, `${opens}${mark}`)).toContain(clause.slice(0, -1));
  });
  it('and what is put in behind an address begins with no piece of that', () => {
    const old = 'Readers may give back their card by writing to desk@branch.example at night.';
    const said = lines(old, old.replace('example at', 'example with ink at'));
    expect(said).toEqual([expect.stringContaining('now also says “with ink')]);
  });
  it('unless it says neither when nor what is done', () => {
    const opens = 'Readers may give back their card by writing to the desk';
    expect(said('mind the dog.', opens, `${opens};`)).toBe('');
  });
});

describe('a sentence that is dropped', () => {
  it('is gone, though one that stays has some of its words', () => {
    const stays =
      'Our rules of safekeeping are consistent with the law on the safekeeping of readers, and no slip is lent to a reader under 12.';
    const gone = 'We ask that the bindery agrees to rules of safekeeping that are consistent with these.';
    expect(versions([stays, gone], [stays.replace('12', '14')])).toContain(
      'a sentence is gone: “We ask that the bindery agrees to rules of safekeeping that are consistent with these”',
    );
  });
  it('这一句不在了，不与相近的另一句相比', () => {
    const stays = '在您同意或您主动提供时，我们会登记您的读者身份（包括姓名、借书证号）。';
    const gone = '未经您的明确授权，我们不会向出版社提供可识别读者身份的借书单。';
    const said = versions([stays, gone], [stays.replace('借书证号', '借书证号、座位号')]);
    expect(said.filter((line) => line.includes('出版社'))).toEqual([expect.stringMatching(/^少了一句/)]);
  });
  it('is told as a line of a list that has no marks', () => {
    expect(
      versions(
        ['With other branches.', 'With schools for lessons.'],
        ['With other branches.', 'With brokers.', 'With schools for lessons.'],
      ),
    ).toEqual(['a new sentence: “With brokers”']);
  });
});

describe('a short line beside one that begins alike', () => {
  const stays = ['We lend books.', 'We lend maps.'];
  it.each([
    ['esteem', 'We value your trust.'],
    ['a sentence that begins with somebody', 'We greet readers.'],
  ])('is not told where it is %s', (_, line) => {
    expect(versions(stays, [stays[0]!, line, stays[1]!])).toEqual([]);
  });
});

describe('what landed in another sentence', () => {
  it.each([
    [
      'one cut in two',
      ['Keep in mind that the notes you leave can be seen publicly, and can always be copied outside of our rooms.'],
      ['Remember that anyone can see the notes you leave.', 'They can always be copied outside of our rooms.'],
    ],
    [
      'a denial put into a sentence of its own',
      ['We keep the slips with our bindery and do not see them ourselves.'],
      ['The slips are kept with our bindery.', 'We ourselves do not see them.'],
    ],
    [
      'one that shares most of its words with another',
      ['Our desk uses paper slips and cloth slips.', 'Paper slips are thrown away when you close the door.'],
      ['Both cloth and paper slips are used at our desk, the latter being thrown away as soon as you close the door.'],
    ],
    [
      'two joined',
      ['We will make an effort to reply within a fair time.', 'Please feel free to reach out to us at any time.'],
      ['Feel free to get in touch with us at any time, and we will make an effort to reply within a fair time.'],
    ],
    [
      'clauses in another order',
      ['Therefore, even though we strive to use accepted means to guard the slips, we cannot guarantee their absolute safety.'],
      ['We therefore cannot promise that the slips are absolutely safe, although we do our best to guard them by accepted means.'],
    ],
  ])('is neither new nor gone: %s', (_, old, now) => {
    expect(versions(old, now)).toEqual([]);
  });
});

describe('a figure', () => {
  it.each([
    [
      'written twice',
      'The change takes effect seven ( 7 ) days after it is posted.',
      'The change takes effect thirty ( 30 ) days after it is posted.',
      '30 days',
    ],
    ['of anything', 'We hand slips to three binderies in town.', 'We hand slips to five binderies in town.', 'five'],
    ['in words', 'You may keep fifty books.', 'You may keep a hundred books.', 'hundred'],
    ['behind "and"', 'You may borrow three books and four maps.', 'You may borrow three books and five maps.', 'five'],
    ['千与百', '借书单交给三千家工坊。', '借书单交给三百家工坊。', '三百'],
    ['一笔钱', '每册收取五元押金。', '每册收取8元押金。', '8元'],
    ['a share', 'We add 5 percent to each loan.', 'We add 8% to each loan.', '8%'],
    ['几家', '我们把借书单交给三家工坊。', '我们把借书单交给五家工坊。', '五'],
    ['with its sign', 'Each lost card costs $5 at the desk.', 'Each lost card costs 8 dollars at the desk.', '8 dollars'],
    ['前面有符号', '每册收取¥5押金。', '每册收取8元押金。', '8元'],
    ['of books, not of years', 'Readers borrow at least 12 books each season.', 'Readers borrow at least 14 books each season.', '“14”'],
    [
      '一个法院换成另一个',
      '借书引起的任何争议，您可诉至江城市东湖区人民法院。',
      '借书引起的任何争议，您可诉至江城互联网法院。',
      '江城互联网法院',
    ],
    ['法院前面是通过', '您可以通过江城市东湖区人民法院或分馆解决。', '您可以通过江城金融法院或分馆解决。', '江城金融法院'],
    ['of an age before a verb', 'Readers under 12 need a lamp.', 'Readers under 14 need a lamp.', '14 years'],
    ['of an age with its unit', 'Lamps are lent to readers of 12 years.', 'Lamps are lent to readers of 14 years.', '14'],
    [
      'of an age between two',
      'We limit loans of readers between ages 12 and 16.',
      'We limit loans of readers between ages 13 and 16.',
      '13',
    ],
  ])('is told: %s', (_, old, now, words) => {
    expect(lines(old, now).join('\n')).toContain(words);
  });
  it.each([
    ['a number of a part', 'More is said in section 8 of these rules.', 'More is said in section 9 of these rules.'],
    [
      'a number of one of two parts',
      'More is said in sections 3 and 4 of these rules.',
      'More is said in sections 3 and 5 of these rules.',
    ],
    [
      'numbers of several parts',
      'More is said in sections 3, 4 and 5 of these rules.',
      'More is said in sections 4, 5 and 7 of these rules.',
    ],
    ['同一个法院', '借书引起的争议，您可诉至江城市东湖区人民法院。', '借书引起的争议，您可以向江城东湖区法院起诉。'],
    ['哪个法院都一样', '借书引起的争议，由有管辖权的法院管辖。', '借书引起的争议，由具有管辖权的人民法院管辖。'],
    ['the same amount', '每册收取五元押金。', '每册收取5元押金。'],
    ['前面的符号', '每册收取5元押金。', '每册收取¥5押金。'],
    ['人民币', '每册收取5元押金。', '每册收取RMB 5押金。'],
    ['美元', '每册收取5美元押金。', '每册收取$5押金。'],
    ['the same dollars', 'Each lost card costs $5 at the desk.', 'Each lost card costs 5 US dollars at the desk.'],
    ['the same dollars of a country', 'Each lost card costs US$5 at the desk.', 'Each lost card costs USD 5 at the desk.'],
    ['the same pound', 'Each lost card costs £1 at the desk.', 'Each lost card costs 1 pound at the desk.'],
    ['the same euros', 'Each lost card costs €3 at the desk.', 'Each lost card costs three euros at the desk.'],
    ['the same share', 'We add 5 percent to each loan.', 'We add 5% to each loan.'],
    ['the same tens in digits', 'You may keep fifty books.', 'You may keep 50 books.'],
    ['the same hundreds in digits', 'You may keep two hundred books.', 'You may keep 200 books.'],
    ['百写成数字', '每馆最多收藏两百本地图。', '每馆最多收藏200本地图。'],
    ['the same days', 'Slips are kept for fifty days.', 'Slips are kept for 50 days.'],
    ['the same in digits', 'We hand slips to three binderies in town.', 'We hand slips to 3 binderies in town.'],
  ])('but not %s', (_, old, now) => {
    expect(lines(old, now)).toEqual([]);
  });
});
