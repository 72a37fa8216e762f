import type { Rule } from '../shapes';

/** How Chinese policies say how long information is kept. */
export const retention: readonly Rule<'minimum' | 'legal' | 'until-closing' | 'permanent'>[] = [
  {
    id: 'kept as long as needed',
    pattern: /(?:所必[需须]|必要|所需|最短|必需|合理|目的)[^。；，]{0,20}(?:期间|期限|时间|时限)内?/u,
    not: /^(?!.*(?:保留|保存|存储|留存|储存|存储时间|保管)).*$|(?:答复|响应|回复|处理完|告知)[^。]{0,10}(?:期限|时间)/su,
    value: 'minimum',
    why: 'a keeping period that is bound to the purpose and has no figure',
    yes: ['我们只在实现目的所必需的最短时间内保存您的信息。', '我们仅在本政策所述目的所必需期间内保留您的个人信息。'],
    no: ['我们会在合理的时间内答复您。', '我们会采取必要的安全措施。'],
  },
  {
    id: 'used as long as the purpose lasts',
    pattern:
      /(?:利用|使用|处理)之?(?:期间|期限)[^。；]{0,30}(?:目的|业务|营运)[^。；]{0,12}(?:存续|期间|期限|完成|消失)|目的(?:之)?(?:存续期间|消失|完成)[^。；]{0,12}(?:为止|止|期限)?/u,
    value: 'minimum',
    why: 'the statutory notice says that data are used as long as their purpose lasts',
    yes: ['个人信息利用之期间：本公司营运期间或特定目的存续期间。', '利用期间：至收集目的消失为止。'],
    no: ['利用地区：本公司营业处所。', '我们的目的是提供服务。'],
  },
  {
    id: 'used as the law has it kept',
    pattern:
      /(?:依|按|依据)[^。；]{0,12}(?:法律|法规|商业会计法|契约)[^。；]{0,16}(?:所?[定订]之?|规定之?|应为?)?[^。；]{0,12}(?:保存|保管|留存)(?:期间|年限|期限)/u,
    value: 'legal',
    why: 'the statutory notice names the periods that the law has data kept',
    yes: ['利用期间：依相关法规所定之保存期间。'],
    no: ['我们依法保护您的信息。'],
  },
  {
    id: 'kept as the law requires',
    pattern:
      /(?:法律|法规|监管|法定|依法|国家规定|有关规定|《[^》《]{2,16}法》)[^。；]{0,30}(?:期限|期间|时限|保存|保留|留存|存储|时间|要求除外|另有(?:规定|要求))/u,
    with: /保留|保存|存储|留存|储存|保管/u,
    reach: 24,
    not: /境[内外](?!.{0,200}[期时]限)|无法(?:响应|满足)|不迟于|加密|安全措施|管辖|违反[^。；]{0,16}(?:法律|法规|规定)|(?:法律|法规)[^。；，]{0,10}(?:允许|授权)的(?:机构|第三方)|收集(?:并|和|、|及|以及)(?:保存|存储|储存)|依法(?:查询|记录)、[^。；，]{0,12}保存/su,
    value: 'legal',
    why: 'a keeping period that is bound to the law and has no figure',
    yes: ['我们会在法律法规要求的时限内保留您的信息。', '注销后，法律要求留存的信息我们仍会按监管要求的时间保存。'],
    no: [
      '我们按照法律要求保护您的信息。',
      '依照法律规定，信息存储于中国境内。',
      '为了识别违反法律法规的行为，我们会收集、存储您的操作记录。',
      '我们会与法律法规允许的机构所保存的信息比对。',
      '我们将根据法律法规要求，收集并保存您的实名信息。',
    ],
  },
  {
    id: 'kept until closing',
    pattern:
      /(?<q>(?:在?您?(?:未|没有)(?:[^。；，填]{0,16}(?:注销|删除|撤回))[^。；，变]{0,10}(?:期间|之前|前|情况下)|(?:直至|直到|(?<=保存|保留|存储|储存|留存|期限|有效)(?:至|到))(?:[^。；，备法]{0,4}(?:您|你|用户|会员|账[号户]|帐[号户])[^。；，]{0,14})?(?:主动|自行|申请)?(?:注销|删除|移除|卸载|撤回|退出)[^。；，]{0,12}|(?:账号|账户|帐号|帐户)(?:存续|有效|使用)期间?|期限为[^。；，]{0,8}使用[^。；，]{0,16}(?:期限|期间)|(?:只要|除非)[您你][^。；，]{0,12}(?:不?注销|不?删除|继续使用)[^。；，]{0,14}|(?:游戏|产品|平台|服务)运营期间|卸载[^。；，]{0,8}(?:[后时即]|[，,])[^。；]{0,24}(?:删除|清除))[^。；，]{0,20})/u,
    not: /^(?!.*(?:保留|保存|存储|留存|储存|保管|删除|清除)).*$|cookie|权限|持续授权|拒绝我们收集|(?:之前|此前)的?授权/isu,
    value: 'until-closing',
    why: 'kept as long as the account is there or the user does not delete it',
    yes: [
      '在您未注销账号期间，我们会保留相关信息。',
      '我们会保存您的资料，直至您注销账户。',
      '相关记录将保存至您主动删除为止。',
      '存储期限为您使用本产品的期限。',
      '卸载应用后，本地保存的设置会一并清除。',
    ],
    no: [
      '注销账户后，我们会删除您的信息。',
      '您可以删除 Cookie。',
      '您可以更正、删除信息，甚至可以注销账户。',
      '我们会停止处理，直到备份可以删除。',
      '除非您删除或拒绝我们收集，否则视为您持续授权我们使用。',
      '您可以通过卸载应用来删除信息。',
    ],
  },
  {
    id: 'kept while it is used',
    pattern:
      /(?<q>(?:在您?|您)?(?:使用|保有|持有|享有)[^。；，]{0,16}(?:功能|服务|账[号户]|帐[号户]|会员)[^。；，]{0,6}期间[^。；]{0,20}(?:保留|保存|留存|存储))/u,
    not: /期间(?:内)?[^。；]{0,20}(?:授权|收集)[^。；]{0,12}(?:保留|保存|留存|存储)/u,
    value: 'until-closing',
    why: 'kept as long as the account or the function is used',
    yes: ['在您使用该功能期间，我们需要持续保留您的手机号码。', '这意味着您保有小满账户期间，我们会一直保存您的信息。'],
    no: ['在您使用本服务期间，我们会收集您的位置。', '您在使用服务期间持续授权我们收集并保存这些信息。'],
  },
  {
    id: 'kept for ever',
    pattern: /(?<q>(?:永久|无限期|长期)(?:地)?(?:保存|保留|存储|留存)[^。；，]{0,16})/u,
    not: /不会|不得|除外/u,
    value: 'permanent',
    why: 'kept without end',
    yes: ['您发布的内容将永久保存。'],
    no: ['我们不会永久保存您的信息。'],
  },
];

/** A figure is a keeping period where the sentence keeps something. */
export const keeping = {
  /** What a title over periods says, before what stands below it. */
  asTitle: '保存期限：保存',
  title: /期限|保存|留存|存储时间|多久|多长时间/u,
  /** A line that is the name of something and how long it is kept. */
  entry: /^[^：:，。；]{2,16}[：:][^：:，。；]{2,14}[。；]?$/u,
  closed: /注销|销户|终止/u,
  verb: /(?:利用|使用)(?:之)?期间|保存|保留|留存|存储|储存|保管|存留|缓存|删除|匿名化|清除|期限|有效期/u,
  /** A figure near one of these is another time: an answer, a notice, an age. */
  not: /答复|回复|响应|反馈|办理|审核|核实|处理完|提前|通知|公告|公示|周岁|年满|工作日|核查|完成注销|生效|每|一次|登录后|申请|一般情况下|节假日|冷静期|备案|连续|未登录|(?:没有|未)(?:重新|再次)?登录|重新登录|不使用|收到[^。；，]{0,6}请求|退款|退货|退换|犹豫期|泄[露漏]|试用/u,
};

const kept = `信息|记录|日志|数据|资料|录音|内容|订单|照片|视频|图片|备份|文件|发票|凭证|简历|轨迹|影像|号码`;
/** What is kept, in the phrase before the period: before the verb of keeping, or after it. */
export const scopes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[：:》）)]|规定|要求|记录|(?:我们|您|你)(?:的|将|会)?|对于?|(?:相关|所有|该类?|这些)的?|的|并|但|且|(?<![\d.、])[\d.、]+\s*)(?<what>[\p{Script=Han}A-Za-z、/]{0,18}?(?:${kept}))(?:的)?(?:将|会|应|须|需|仅|至少|我们|在|随|一同|\s)*(?:保存|保留|存储|留存|储存|保管|存留|[，,]?保存|被?删除|清除|$)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:保存|保留|存储|留存|储存)(?:所收集|相关|您|你|用户|了|其|的)*(?<what>[\p{Script=Han}A-Za-z、/]{0,18}?(?:${kept}))(?:不得?少于|至少|不超过|为|达|的?期限|$)`,
    'gu',
  ),
];
/** What a name of these does not begin with. */
export const beforeScope = /^(?:规定|要求|按照|对于?|、|相关的?|您的?|你的?|我们.{0,60}(?:保存|保留|存储|留存|储存)){1,8}/u;
