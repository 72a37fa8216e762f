import type { Rule } from '../shapes';

/** Speaks of what is sensitive, of what somebody made public, of a guardian in a list of whoever may consent, or of parcels, prices, films and drink. */
const notOfThem =
  /包裹|快递|签收|送货|票价|半价|购票|\d\s?元|(?:[影本]片|电影|节目)[^。；]{0,12}(?:适合|分级)|分级为|饮酒|喝酒|酒类|烟草|香烟|吸烟|敏感(?![^。]{0,40}征得[^。]{0,8}(?:父母|监护人))|自行(?:向社会)?(?:公众)?公开|主体或(?:其)?监护人|监护人(?:的)?(?:授权|同意|要求)[^。]{0,40}(?:披露|公开|提供)[^。；，]{0,8}(?:的[；。]?)?$/;

/** The same, a guardian’s consent that is not enough, and a guardian who is only asked to read. */
const notEnough = new RegExp(
  `${notOfThem.source}|(?:即使|即便|哪怕|就算|纵使)[^。；，]{0,12}(?:监护人|父母|家长)[^。；]{0,8}(?:也不|亦不|仍不|也无法|也不能)|(?:您|你)(?:是|作为|系)[^。；，]{0,20}(?:监护人|父母|家长)(?:的)?[，,][^。；同许]{0,16}阅读(?![^。]{0,30}(?:同意|许可))`,
);

/** How Chinese policies speak of minors. `addressed`: they are spoken of; `consent`: a guardian has to agree. */
export const minors: readonly Rule<'addressed' | 'consent'>[] = [
  {
    id: 'minors named',
    pattern:
      /家长|爸爸妈妈|爸妈|小朋友|(?:还|尚)?[没未]成年|(?:没|未|不)[满够足]\s?[^，。；]{1,5}岁|年满\s?[^，。；]{1,5}岁(?:方可|方能|才|始得|的?用户)|不满\s?[^，。；]{1,5}岁|周岁(?:及|（含）|\(含\)|或)?以上的?(?:成年|自然)人|未成年|儿童|监护人|青少年|周岁以下|岁以下|法定代理人|未满[^。，；]{1,5}岁/,
    not: notOfThem,
    value: 'addressed',
    why: 'minors or their guardians are spoken of, and not to say what is sensitive',
    yes: [
      '你不满 18 岁的，请和家长一起读。',
      '年满十六周岁方可报名。',
      '未成年人来借书，我们会多看一眼。',
      '您应为十八周岁以上的成年人。',
      '不满14周岁的，其信息属于敏感信息，收集前将征得父母同意。',
    ],
    no: ['不满十四周岁未成年人的个人信息属于敏感个人信息。', '我们重视您的隐私。', '儿童票价为12元。', '未满18岁者禁止饮酒。'],
  },
  {
    id: 'guardian agrees',
    pattern:
      /(?<!(?:无需|无须|毋须|不需要?|不必|不用|免于?|不要求)[^。；，]{0,12})(?:(?:监护人|父母|爸爸妈妈|爸妈|家长|法定代理人)(?!陪[同伴])[^。]{0,40}(?:同意|指导|许可|允许|授权|阅读|点头|答应|批准)|(?:问准|问过|先问|得到|征求)[^。；，]{0,12}(?:监护人|父母|爸爸妈妈|爸妈|家长)|(?:同意|征得|取得|经|经过|获得)[^。]{0,20}(?:监护人|父母|爸爸妈妈|家长|法定代理人)|在[^。]{0,20}(?:监护人|父母|爸爸妈妈|家长|法定代理人)[^。]{0,16}(?:同意|指导|许可))/,
    not: notEnough,
    value: 'consent',
    why: 'a guardian has to agree or to guide',
    yes: [
      '要爸爸妈妈同意才能借。',
      '没满 18 岁，先让爸妈点头。',
      '未满 18 岁入会，请先问准爸爸妈妈。',
      '未成年人使用前应取得监护人的同意。',
      '请在父母的指导下使用。',
    ],
    no: [
      '监护人可以与我们联系。',
      '未成年人使用本产品，不需要取得监护人的同意。',
      '无需家长授权。',
      '家长签收包裹即视为同意收货。',
      '未满十八岁的，即使监护人同意也不能入会。',
      '请在监护人陪同下使用。',
      '未成年人应在监护人陪同下阅读。',
      '征得个人信息主体或其监护人同意的例外。',
      '用户或其监护人授权本店披露的；',
      '如您是儿童的监护人，请仔细阅读本政策。',
    ],
  },
];

/**
 * An age. Group `n` is the figure. The lower end of a range, 'from 14 and not yet 18', is not the age below which one
 * is a minor, unless the guardian’s consent is only advised above it; nor is
 * the one from which who lives on their own earnings counts as grown up.
 */
export const age =
  /(?<!视[作为])(?<n>1[2-9]|2[01]|十[二三四五六七八九]|二十)\s{0,8}(?:（[^）]{1,4}）|\([^)]{1,4}\))?\s{0,8}周?岁(?!方可|方能|才|始得)(?!(?:以上)?[，、,]?(?:但|且|而)?(?:未满|不满|未年满|至)\s{0,2}[1一二十\d](?![^。]{0,80}建议))(?![^。；;]{0,16}劳动收入)(?![^。；;]{0,10}(?:无需|无须|不需要?|不必|不用)[^。；，]{0,12}(?:监护人|父母|家长))(?<!劳动收入[^。；;]{0,24})/g;

/** See lib/language/en/minors.ts. */
export const ofRight: Rule<'right'> = {
  id: 'right of minors',
  value: 'right',
  pattern: /(?:加利福尼亚|加州)[^。；]{0,40}(?:居民|用户|未成年)/,
  why: 'a right of minors of one place',
  yes: ['不满18周岁的加州居民可以要求删除。'],
  no: ['不满14周岁的未成年人，须取得监护人同意。'],
};
