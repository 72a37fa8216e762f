/** How Chinese policies word what laws ask for, where no fact of the card tells: fully (`yes`), or not all of it (`partly`). */
import type { Wordings } from '../shapes';

export const wordsZh: Wordings = {
  dates: [
    {
      id: 'zh.check.dates',
      value: 'yes',
      pattern: /(?:更新|生效|发布|修订|公布)[^。；，：:]{0,8}[：:]\s?[^。；，]{0,4}(?:\d{4}\s?[年.\-/]\s?\d{1,2}|20\d{6}(?!\d))/,
      why: 'a day or month of the version',
      yes: ['更新与生效日期：2022年7月', '生效日期：20260304'],
      no: ['本政策自发布之日起生效。'],
    },
  ],
  contact: [
    {
      id: 'zh.check.contact',
      value: 'yes',
      pattern:
        /(?:通过|在)[^。；，]{0,20}(?:Issues?|GitHub|Gitee|论坛|留言|意见反馈|在线客服|帮助与反馈)[^。；，]{0,12}(?:联系|反馈|咨询|提交)/i,
      why: 'a place where they can be reached',
      yes: ['欢迎通过项目 Issues 渠道与我们联系。', '你可以在“意见反馈”中联系我们。'],
      no: ['源代码见 GitHub。', '如有疑问，请联系我们。'],
    },
  ],
  guardian: [
    {
      id: 'zh.check.guardian',
      value: 'yes',
      pattern:
        /(?:未成年|儿童|周岁|岁)[^。]{0,80}(?:监护人|父母|家长)[^。；]{0,20}(?:同意|授权|许可)|(?:同意|授权|许可)[^。；]{0,12}(?:监护人|父母|家长)/,
      not: /(?:您|你|本人)(?:本人)?[（(]?或(?:者)?[^。；，]{0,8}监护人|无需|不需/,
      why: 'the guardian consents',
      yes: ['若你未满十四周岁，应事先取得监护人的同意。'],
      no: ['未成年人应在监护人的指导下使用。', '已取得您或您监护人的授权。'],
    },
    {
      id: 'zh.check.guardian.part',
      value: 'partly',
      pattern: /(?:未成年|儿童|周岁|岁)[^。]{0,60}(?:监护人|父母|家长)[^。；，]{0,8}(?:指导|陪同|监护)/,
      why: 'guidance, not consent',
      yes: ['未成年人请在监护人的指导下使用。'],
      no: ['我们的服务面向成年人。'],
    },
  ],
  'closing-conditions': [
    {
      id: 'zh.check.closing-conditions',
      value: 'yes',
      pattern:
        /注销[^。；]{0,50}(?:身份(?:核验|验证|核实)|验证(?:您|你)?的?身份|(?:核验|核实)[^。；，]{0,6}身份|(?:满足|符合|以下)[^。；，]{0,10}条件)/,
      why: 'what is asked before the account is closed',
      yes: ['注销账号可能需要你提供信息进行身份核验。', '申请注销须同时满足以下条件。'],
      no: ['你可以注销账号。'],
    },
  ],
  'after-period': [
    {
      id: 'zh.check.after-period',
      value: 'yes',
      pattern:
        /(?:超(?:出|过)|期满|届满|到期|期限后|之后|期间后|不再(?:需要|保存)|实现[^。；，]{0,10}目的后)[^。；]{0,40}(?:删除|匿名|销毁|清除)|(?:删除|匿名化)[^。；，]{0,16}(?:超(?:出|过)|到期|期满|届满)|卸载[^。；]{0,40}(?:清除|删除|移除)|不再(?:保留|保存|存储)[^。；，]{0,6}(?:个人)?(?:信息|数据)/,
      with: /期限|期间|保存|保留|存储|留存|时限|期|卸载/,
      not: /注销[^。；，]{0,6}后|停止运营|备份/,
      reach: 8,
      why: 'what becomes of the data when the period ends',
      yes: [
        '超出保存期限后，我们会删除你的信息或作匿名化处理。',
        '卸载应用时，系统会自动清除全部本地数据。',
        '卸载应用时，上述数据将一并被删除。',
      ],
      no: ['我们会在保存期限内保护你的信息。'],
    },
  ],
  way: [
    {
      id: 'zh.check.way',
      value: 'yes',
      pattern:
        /(?:通过|在|进入|打开|点击|登录|访问|路径[：:])[^。；]{0,30}(?:设置|我的|个人中心|隐私|账[号户]|帐[号户]|用户名|客服|邮箱|邮件|页面)[^。；]{0,40}(?:查[询阅看]|访问(?!时|本|我们|该)|更正|修改(?!本|《)|删除|撤回|注销|管理(?!系统|员|部门|平台|办法|制度)|行使|申请)|(?:查[询阅看]|更正|修改(?!本|《)|删除|撤回|注销|管理(?!系统|员|部门|平台|办法|制度)|行使)[^。；]{0,30}(?:通过(?:以下|如下|下列|本(?:政策|隐私)|[^。；，]{0,10}(?:设置|邮箱|邮件|电话|客服|页面|中心|联系|热线|文末))|方式|路径|联系|邮箱|发送邮件)|通过(?:以下|下列|如下)方式[^。；，]{0,10}(?:访问|更[新正改]|修改|查[询阅看]|删除|撤|注销|行使)|卸载[^。；，]{0,12}(?:即可|来)[^。；，]{0,6}(?:清除|删除)/,
      not: /我们如何|我们(?:将|会)?(?:停止|处理)|向您说明|这些信息的|除非(?:您|你)|行使(?:我们|本公司|平台)的|政策约束|可以被(?:删除|注销)|注销[账帐][号户]后|设置了|(?:浏览器|cookie)/i,
      reach: 12,
      why: 'a way to use a right',
      yes: [
        '你可以在“我的-设置”中更正、删除信息。',
        '行使权利的方式：发送邮件至某邮箱。',
        '你可以通过以下方式注销账号：',
        '卸载应用即可清除全部数据。',
      ],
      no: [
        '你享有查阅、更正的权利。',
        '我们会修改本协议，并通过弹窗方式告知。',
        '你可以在浏览器设置中管理 Cookie。',
        '为履行用户注册协议中的义务和行使我们的权利，需要你的账户信息。',
      ],
    },
  ],
  access: [
    {
      id: 'zh.check.access',
      value: 'yes',
      pattern: /(?:您|你|用户)[^。；，]{0,4}(?:可|有权|能)[^。；]{0,50}(?:查[询阅看]|访问)[、，或及和与]?[^。；]{0,30}(?:信息|资料|数据)/,
      not: /第三方|政策|声明|cookie|浏览器|他人|链接|SDK|其他用户|任何人/i,
      why: 'data can be seen',
      yes: ['你可以在任何时候查询、补充或更正你的个人信息。'],
      no: ['你可以访问第三方网站查询信息。', '我们可能会查看你的信息。'],
    },
  ],
  closing: [
    {
      id: 'zh.check.closing.part',
      value: 'partly',
      pattern:
        /(?:您|你|用户)[^。；，]{0,20}[账帐][号户](?:可以|能|可)?被?(?:删除|注销)|(?:可以?|有权)(?:申请|要求)?(?:注销|删除)[^。；，]{0,8}[账帐][号户]/,
      why: 'the account can be closed, no way is told',
      yes: ['你的帐户可以被删除。', '你有权注销账号。'],
      no: ['你可以登录账号。'],
    },
  ],
  portability: [
    {
      id: 'zh.check.portability',
      value: 'yes',
      pattern:
        /(?:转移|传输|转交|提供)[^。；，]{0,6}(?:至|给|到)[^。；，]{0,6}指定[^。；，]{0,10}(?:处理者|第三方|主体|平台|机构)|可携带|转移权|请求(?:我们)?(?:将|把)?[^。；，]{0,12}转移/,
      not: /合并|收购|分立|境外|跨境/,
      why: 'data are handed to another handler on request',
      yes: ['你可以请求将个人信息转移至你指定的个人信息处理者。'],
      no: ['你可以查阅个人信息。', '我们不会将信息转移给任何公司。'],
    },
  ],
  restrict: [
    {
      id: 'zh.check.restrict',
      value: 'yes',
      pattern:
        /(?:限制|拒绝)(?:或(?:者)?(?:拒绝|限制))?(?:我们|他人|对)?[^。；，]{0,10}(?:处理|使用)[^。；，]{0,6}(?:您|你)?的?(?:个人)?信息|(?:限制|拒绝)处理权?|限制(?:数据|信息)的?处理/,
      not: /拒绝(?:提供|授权)|(?:如果?|若|一旦)[^。；，]{0,10}拒绝/,
      why: 'processing may be restricted or refused',
      yes: ['你有权限制或者拒绝我们处理你的个人信息。'],
      no: ['如你拒绝提供，将无法使用。', '如你拒绝我们收集、使用前述信息，将无法登录。'],
    },
  ],
  explain: [
    {
      id: 'zh.check.explain',
      value: 'yes',
      pattern:
        /(?:要求|请求)(?:我们|本公司)[^。；]{0,30}(?:规则|政策)[^。；]{0,12}(?:解释|说明)|(?:有权|可以?)[^。；，]{0,24}(?:规则|政策)[^。；，]{0,12}(?:解释|说明)|(?:要求|请求)(?:我们|本公司)[^。；]{0,16}(?:解释|说明)[^。；，]{0,20}规则|(?:解释说明|说明解释)[^。；]{0,8}(?:权|规则)|规则[^。；，]{0,6}(?:解释|说明)权/,
      not: /自动(?:化)?决策|算法|显著影响|最终解释权|我们(?:将|会)?(?:在|通过|以)[^。；，]{0,16}说明/,
      why: 'the rules are explained on request',
      yes: ['你有权要求我们对个人信息处理规则进行解释说明。', '你可以请求我们解释处理规则。'],
      no: [
        '我们会保护你的信息。',
        '未能在本政策中予以说明的，我们会另行说明。',
        '本政策的解释权归我们所有。',
        '要求他们按照我们的说明、本政策以及安全措施来处理。',
      ],
    },
  ],
  relatives: [
    {
      id: 'zh.check.relatives',
      value: 'yes',
      pattern: /近亲属|(?:去世|死亡|逝世|离世)[^。；]{0,30}(?:亲属|继承|信息|账[号户])/,
      not: /是指|包括[^。；，]{0,6}近亲属的(?:姓名|信息)/,
      why: 'relatives may act after death',
      yes: ['用户去世的，其近亲属可以查阅、复制、更正、删除。'],
      no: ['我们会收集紧急联系人。'],
    },
  ],
  reasons: [
    {
      id: 'zh.check.reasons',
      value: 'yes',
      pattern: /(?:说明|告知|解释|给出)[^。；，]{0,8}(?:理由|原因)/,
      with: /拒绝|不(?:予|能|会)|无法|请求|申请/,
      not: /权限|收集|SDK|安全事件|不可抗力/,
      why: 'a refusal comes with reasons',
      yes: ['如果拒绝你的请求，我们会说明理由。'],
      no: ['我们可能会拒绝你的请求。'],
    },
  ],
  'change-consent': [
    {
      id: 'zh.check.change-consent',
      value: 'yes',
      pattern:
        /(?:征[得求]|取得|获得)[^。；，]{0,10}同意，?[^。；]{0,40}(?:其他|其它)[^。；，]{0,4}(?:目的|用途)|(?:目的|用途|方式|种类|类型|范围)[^。；]{0,50}(?:重新|再次|另行|事先|单独|征[求得]|取得|获得)[^。；，]{0,8}(?:同意|授权)|(?:其他|其它)(?:用途|目的)[^。；]{0,40}(?:同意|授权)|变更[^。；]{0,24}(?:再次|重新)[^。；，]{0,8}(?:同意|授权)/,
      with: /变[更化]|改变|其他|其它|超出|未载明|新的/,
      not: /接收方|关联公司|关联方|受让/,
      why: 'other purposes are asked for anew',
      yes: ['处理目的、方式变更的，我们会重新取得你的同意。', '用于其他用途的，我们会征得你的同意。'],
      no: ['我们会按照目的使用信息。'],
    },
  ],
  'change-notice': [
    {
      id: 'zh.check.change-notice',
      value: 'yes',
      pattern: /(?:通知|公告|公布|公示|发布|提示|提醒|弹窗|推送|告知)/,
      with: /(?:政策|声明|指引|协议|条款|条约|规则)[^。]{0,60}(?:修[订改]|变更|更[改新]|变化|调整)|(?:修[订改]|变更|更[改新]|变化|调整)[^。]{0,60}(?:政策|声明|指引|协议|条款|条约|规则)|更新内容[^。；]{0,16}(?:公布|公示|发布)/,
      not: /未能在|SDK|第三方(?:的|服务商)?[^。；，]{0,6}(?:政策|协议)/,
      reach: 20,
      why: 'changes of the policy are told',
      yes: [
        '本政策更新后，我们会以弹窗方式通知你。',
        '本条约会随时更新并予以公布。',
        '任何更新内容都会在官网公布。',
        '我们会发出更新版本并提醒你隐私政策有变。',
      ],
      no: ['我们会更新软件。'],
    },
  ],
  entrusted: [
    {
      id: 'zh.check.entrusted',
      value: 'yes',
      pattern: /(?:委托|受托|服务(?:提供商|供应商)|代表我们)[^。；]{0,60}(?:协议|合同|约定|监督|保密|要求(?!或授权|披露))/,
      why: 'those who are entrusted are bound',
      yes: ['对受委托处理的公司，我们会与其签订协议并监督。'],
      no: ['我们会委托其他公司。'],
    },
    {
      id: 'zh.check.entrusted.part',
      value: 'partly',
      pattern: /委托[^。；，]{0,16}(?:处理|合作伙伴|第三方|公司|机构)|代表我们|(?<!网络|互联网|内容|商品|信息)服务(?:提供商|供应商)/,
      why: 'entrusting is mentioned',
      yes: ['我们可能委托第三方处理信息。'],
      no: ['我们会保护信息。'],
    },
  ],
  merger: [
    {
      id: 'zh.check.merger',
      value: 'yes',
      pattern:
        /(?:合并|收购|分立|兼并|重组|破产|转让)[^。]{0,140}(?:受[^。；，]{0,10}约束|继续(?:履行|受|遵守)|告知|重新[^。；，]{0,8}同意|名称|保密(?:协议|措施|义务))|(?:转移|转让)(?:之?前|时)[^。；，]{0,8}(?:通知|告知)(?:您|你)|要求新的(?:控制者|持有者|持有|主体)[^。；]{0,30}(?:保护|约束|遵守)/,
      why: 'whoever takes over is named or bound',
      yes: ['公司合并的，我们会要求新的持有者继续受本政策约束。', '我们将在转移前通知你。'],
      no: ['公司合并时信息会转移。'],
    },
    {
      id: 'zh.check.merger.part',
      value: 'partly',
      pattern: /合并|收购|分立|破产/,
      with: /信息|数据|转让|转移/,
      why: 'taking over is mentioned',
      yes: ['公司合并时，你的信息会转移。'],
      no: ['我们会保护信息。'],
    },
  ],
  'separate-share': [
    {
      id: 'zh.check.separate-share',
      value: 'yes',
      pattern: /(?:共享|提供|分享|转让|转移)[^。；]{0,60}单独(?:的)?同意|单独(?:的)?同意[^。；]{0,60}(?:共享|提供|分享|转让|第三方)/,
      not: /境外|敏感|公开披露(?:您|你)|儿童/,
      reach: 10,
      why: 'separate consent for giving to others',
      yes: ['向第三方提供你的信息之前，我们会取得你的单独同意。'],
      no: ['我们会与第三方共享。'],
    },
    {
      id: 'zh.check.separate-share.part',
      value: 'partly',
      pattern:
        /(?:未经|未得到|征得|取得|获得|经过?)[^。；，]{0,12}(?:同意|授权|允许|许可)[^。；]{0,30}(?:共享|提供|分享|披露|转让)|(?:共享|分享|转让|披露|对外提供)[^。；]{0,40}(?:征得|征求|取得|获得|经)[^。；，]{0,10}(?:同意|授权)/,
      with: /第三方|合作|他人|关联|(?:其他|任何)[^。；，]{0,6}(?:公司|组织|主体|个人)/,
      not: /无需|不需|境外|监护人|改变[^。；，]{0,8}用途|您(?:应|需|须|必须)|防止|遭到|给我们|共享的信息/,
      why: 'consent, not said to be separate',
      yes: ['未经你同意，我们不会向第三方提供你的信息。'],
      no: ['共享无需征得你的同意。'],
    },
    {
      id: 'zh.check.separate-share.cases',
      value: 'partly',
      pattern: /(?:披露|共享|提供|分享)[^。；]{0,30}(?:[：:]|除非)[^。；]{0,8}(?:获得|取得|征得|经过?)[^。；，]{0,10}(?:同意|授权|许可)/,
      not: /境外|监护人|无需|未经/,
      why: 'consent is the first case of those in which it is given',
      yes: ['在如下情况下，我们可能会披露您的信息：（1）事先获得您的授权'],
      no: ['我们会向合作方提供：（1）昵称'],
    },
    {
      id: 'zh.check.separate-share.only',
      value: 'partly',
      pattern: /(?:根据|按照|基于|取得|获得)(?:您|你)的(?:授权|同意)[^。；，]{0,6}(?:共享|提供|分享|披露)(?:您|你)/,
      not: /无需|未经|境外/,
      why: 'it is given with consent only',
      yes: ['我们仅会根据您的授权共享您的个人信息。'],
      no: ['我们会共享您的个人信息。'],
    },
    {
      id: 'zh.check.separate-share.list',
      value: 'partly',
      pattern: /^[\d一二三四五六（(）).、\s]{0,6}(?:在|事先)?(?:获得|取得|征得|经过?)[^。；，]{0,16}(?:同意|授权|许可)/,
      under: /(?:不会|除|下列|以下)[^。]{0,60}(?:共享|提供|披露|转让|分享)|(?:共享|提供|披露|转让|分享)[^。]{0,60}(?:下列|以下|除外)/,
      not: /无需|未经/,
      why: 'consent is the first case of a list of those in which it is given',
      yes: ['1）获得您的明确同意；', '事先获得您的授权'],
      no: ['根据您的要求'],
    },
  ],
  'auto-decision': [
    {
      id: 'zh.check.auto-decision',
      value: 'yes',
      pattern: /(?:自动(?:化)?(?:决策|决定)|算法)[^。]{0,120}(?:解释|说明|拒绝|申诉|救济)|(?:解释|拒绝|申诉)[^。]{0,60}自动(?:化)?决策/,
      why: 'automated decisions can be explained or refused',
      yes: ['自动决策显著影响你的，你有权要求我们做出解释。'],
      no: ['我们使用自动化决策。'],
    },
  ],
  publish: [
    {
      id: 'zh.check.publish',
      value: 'yes',
      pattern: /公开(?:披露|展示)?[^。；]{0,60}(?:单独|明[示确])的?同意|(?:单独|明[示确])的?(?:授权)?同意[^。；]{0,40}公开|不会公开披露/,
      not: /儿童|未成年|监护人|无需|不需|防止|遭到|未经授权/,
      why: 'publishing needs separate or explicit consent',
      yes: ['未取得你的单独同意，我们不会公开披露你的信息。', '公开披露前会获得你明确同意。'],
      no: ['我们可能公开披露信息。'],
    },
    {
      id: 'zh.check.publish.list',
      value: 'yes',
      pattern:
        /^[\d一二三四五六（(）).、\s]{0,6}(?:在|事先)?(?:获得|取得|征得|经过?)[^。；，]{0,8}(?:单独|明[示确])的?(?:授权)?同意|^[\d一二三四五六（(）).、\s]{0,6}(?:[^。；，]{1,10}，)?在(?:您|你)明[示确](?:的)?同意/,
      under: /公开披露|披露(?:您|你)的(?:个人)?信息/,
      why: 'explicit consent is the first case of a list of those in which it is published',
      yes: ['1、获得您明确同意后；'],
      no: ['2、基于法律的披露'],
    },
    {
      id: 'zh.check.publish.part',
      value: 'partly',
      pattern: /公开披露[^。；]{0,40}(?:同意|选择|法律)|(?:同意|授权)[^。；]{0,16}公开披露/,
      not: /儿童|未成年|监护人|[无不]须|无需|不需|不(?:事先|必|经)|防止|遭到|未经授权|法律责任/,
      why: 'publishing with consent of some kind',
      yes: ['我们仅在你同意后公开披露。'],
      no: ['我们会保护信息。', '以下情形中，我们会在不事先征得同意的前提下公开披露。'],
    },
  ],
  'sensitive-consent': [
    {
      id: 'zh.check.sensitive-consent',
      value: 'yes',
      pattern: /敏感[^。]{0,80}单独(?:的)?同意|单独(?:的)?同意[^。]{0,60}敏感/,
      why: 'separate consent for sensitive data',
      yes: ['处理敏感个人信息，我们会取得你的单独同意。'],
      no: ['敏感个人信息包括人脸。'],
    },
    {
      id: 'zh.check.sensitive-consent.part',
      value: 'partly',
      pattern: /敏感[^。]{0,60}(?:同意|授权)|(?:同意|授权)[^。；]{0,30}敏感/,
      not: /监护人/,
      why: 'consent, not said to be separate',
      yes: ['收集敏感信息前，我们会征得你的明示同意。'],
      no: ['敏感个人信息包括人脸。'],
    },
  ],
  'sensitive-why': [
    {
      id: 'zh.check.sensitive-why',
      value: 'yes',
      pattern:
        /敏感[^。]{0,60}对(?:您|你|个人)[^。；，]{0,8}(?:权益|权利)[^。；，]{0,6}影响|(?:权益|权利)[^。；，]{0,4}影响[^。]{0,40}敏感/,
      why: 'why sensitive data are necessary, and the effect',
      yes: ['处理敏感个人信息的必要性以及对你权益的影响如下。'],
      no: ['敏感个人信息包括人脸。'],
    },
    {
      id: 'zh.check.sensitive-why.part',
      value: 'partly',
      pattern: /敏感[^。]{0,40}(?:必要性|必需|所必要|必要的目的)/,
      why: 'that they are necessary, not the effect',
      yes: ['我们仅在必需时处理敏感个人信息，其必要性如下。'],
      no: ['敏感个人信息一旦泄露，可能危害人身安全。'],
    },
  ],
  'child-rules': [
    {
      id: 'zh.check.child-rules',
      value: 'yes',
      pattern: /(?:儿童|未成年人)[^。；，]{0,12}(?:个人信息|隐私)[^。；，]{0,10}(?:规则|政策|声明|指引|保护规则|协议|(?<!的)条款|须知)/,
      not: /本(?:隐私)?(?:政策|协议)|阅读本/,
      reach: 4,
      why: 'rules of their own for children',
      yes: ['请阅读我们的《儿童个人信息保护规则》。'],
      no: ['我们重视未成年人的保护。'],
    },
  ],
  'export-ground': [
    {
      id: 'zh.check.export-ground',
      value: 'yes',
      pattern: /安全评估|标准合同|个人信息保护认证/,
      with: /境外|出境|跨境/,
      why: 'the legal way out of the country',
      yes: ['向境外提供前，我们会通过数据出境安全评估。'],
      no: ['我们会进行安全评估。'],
    },
    {
      id: 'zh.check.export-ground.part',
      value: 'partly',
      pattern: /(?:境外|出境|跨境)[^。]{0,60}(?:法律|法规|监管|协议|核查)/,
      why: 'the law at large',
      yes: ['向境外提供的，我们会按照法律法规的规定执行。'],
      no: ['信息存于境内。'],
    },
  ],
  'export-rights': [
    {
      id: 'zh.check.export-rights',
      value: 'yes',
      pattern: /境外接收方[^。]{0,60}(?:行使|权利)|(?:行使|权利)[^。]{0,30}境外接收方/,
      why: 'rights against the recipient abroad',
      yes: ['你可以通过以下方式向境外接收方行使权利。'],
      no: ['我们会向境外接收方提供。'],
    },
    {
      id: 'zh.check.export-rights.part',
      value: 'partly',
      pattern:
        /(?:境外|出境|跨境)[^。]{0,60}(?:单独|明示|另行)[^。；，]{0,8}同意|(?:单独|明示)[^。；，]{0,4}同意[^。]{0,40}(?:境外|出境|跨境)|(?:境外|出境|跨境)[^。]{0,40}征得[^。；，]{0,10}同意/,
      why: 'consent for export, not the rights against the recipient',
      yes: ['如需跨境传输，我们会征得你的单独同意。'],
      no: ['信息存于境内。'],
    },
  ],
  'abroad-recipient': [
    {
      id: 'zh.check.abroad-recipient',
      value: 'yes',
      pattern: /境外接收方[^。]{0,40}(?:名称|姓名|联系方式)(?:为|是|：|:|如下)|境外接收方(?:为|是|：|:)/,
      why: 'who receives it abroad',
      yes: ['境外接收方为甲公司，联系方式如下。'],
      no: ['我们会告知你境外接收方的名称。'],
    },
    {
      id: 'zh.check.abroad-recipient.part',
      value: 'partly',
      pattern: /(?:境外|海外|国外)[^。；，]{0,10}(?:接收方|公司|机构|合作|服务器|关联方|总部)|全球总部/,
      not: /不(?:会|向|涉及)|未经|搜索/,
      why: 'that somebody abroad receives it',
      yes: ['信息会提供给境外合作机构。'],
      no: ['我们不会向境外机构提供。'],
    },
  ],
  representative: [
    {
      id: 'zh.check.representative',
      value: 'yes',
      pattern: /(?:境内|中国)[^。；，]{0,10}(?:代表|专门机构)/,
      with: /个人信息|联系|指定|设立/,
      why: 'a representative in the country',
      yes: ['我们在中国境内指定的代表为某公司，联系方式如下。'],
      no: ['我们是一家公司。'],
    },
  ],
  breach: [
    {
      id: 'zh.check.breach',
      value: 'yes',
      pattern: /(?:安全事件|泄[露漏]|丢失|篡改)[^。]{0,120}(?:告知|通知|通报)|(?:告知|通知)[^。]{0,60}安全事件/,
      with: /(?:您|你|用户|个人)/,
      not: /(?:您|你)(?:应|需|请|可)?(?:立即|及时)?(?:通知|告知)我们/,
      why: 'a breach is told',
      yes: ['发生个人信息安全事件后，我们会及时告知你。'],
      no: ['我们会防止泄露。'],
    },
  ],
  security: [
    {
      id: 'zh.check.security',
      value: 'yes',
      pattern:
        /加密|去标识化|访问控制|权限管理|安全(?:防护|保护|保障)?措施|(?:技术|管理|组织)[^。；，]{0,8}措施|安全技术及管理|(?<!信息)安全技术|密码(?:来|进行)?保护|SSL|https(?!:)|防火墙/i,
      with: /保护|安全|防止|措施|传输|存储|加密处理|个人信息/,
      not: /学术研究|统计[^。；，]{0,6}研究/,
      why: 'measures of security',
      yes: ['我们采用加密技术保护信息安全。', '我们使用制度、安全技术等措施来保护信息。'],
      no: ['我们会保护你的信息。'],
    },
  ],
  cookies: [
    {
      id: 'zh.check.cookies',
      value: 'yes',
      pattern:
        /(?:拒绝|禁用|清除|管理|删除|关闭|限制|停用|阻止|修改对)[^。；]{0,24}cookie|cookie[^。；]{0,40}(?:拒绝|禁用|清除|管理|删除|关闭|停用|阻止)/i,
      why: 'cookies can be refused',
      yes: ['你可以在浏览器中清除或拒绝 Cookie。'],
      no: ['我们使用 Cookie。'],
    },
  ],
  'not-giving': [
    {
      id: 'zh.check.not-giving',
      value: 'yes',
      pattern:
        /(?:[不未](?:提供|同意|授权|填写|开启)|拒绝(?:提供|授权|同意|开启)?(?!支付|付款)|不使用|关闭(?:后|[^。；，]{0,10}(?:权限|功能|授权|服务|定位|cookie)))[^。；]{0,40}(?:无法|不能|不影响|不会影响|影响|将导致|仍可)/i,
      why: 'what happens if one does not give',
      yes: ['如不提供，将无法注册，但不影响浏览。'],
      no: ['我们会收集手机号。', '关闭你的浏览器窗口，保证他人无法获取。', '如用户拒绝支付该费用，则不能使用该服务。'],
    },
  ],
  'on-device': [
    {
      id: 'zh.check.on-device',
      value: 'yes',
      pattern:
        /(?:仅|只|均|都)[^。；，]{0,8}(?:存储|保存|存放|保留|留存|缓存)[^。；，]{0,8}(?:您|你|用户)?的?[^。；，]{0,6}(?:设备|手机|本地|本机)/,
      why: 'everything stays on the device',
      yes: ['所有数据仅存储在您的个人设备中。', '记录都保存在手机本地。'],
      no: ['我们会保存设备型号。'],
    },
  ],
  dispute: [
    {
      id: 'zh.check.dispute',
      value: 'yes',
      pattern:
        /(?:向|至|由|提交)[^。；，]{0,24}(?:法院|仲裁|监管|主管部门|网信|消费者|工信|公安)[^。；]{0,20}(?:投诉|举报|起诉|诉讼|仲裁|解决|裁决)|(?:争议|纠纷)[^。]{0,60}(?:法院|仲裁)|(?:投诉|举报)[^。；]{0,16}(?:12377|12321|12315)/,
      why: 'a body outside to turn to',
      yes: ['你可以向监管部门投诉。', '因本政策产生的争议，由有管辖权的法院解决。'],
      no: ['你可以联系客服。', '依主管部门的要求提供信息。'],
    },
  ],
  complain: [
    {
      id: 'zh.check.complain',
      value: 'yes',
      pattern:
        /(?:可(?!能)以?|有权|欢迎|如(?:果|有|您|你)?|若|需要|想要|进行|向[^。；，]{1,16})[^。；]{0,40}(?:投诉|举报)(?!人|服务|处理系统|内容|信息)|(?:投诉|举报)[^。；]{0,30}(?:联系|电话|邮箱|热线|渠道|方式|邮件|通道|[：:])|(?:您|你)[^。；，]{0,8}(?:可以?|有权)[^。；，]{0,8}申诉/,
      not: /处理投诉|咨询投诉|知识产权|侵权|投诉人|他人|变化|变更|违规(?:内容|用户)|不良信息|收集(?:您|你)/,
      why: 'a way to complain',
      yes: ['你可以通过客服热线投诉。', '或需要投诉、反馈问题，可通过以下方式联系我们。'],
      no: [
        '我们会收集你的反馈信息。',
        '我们可能保留合理时间，用于处理投诉。',
        '如投诉人要求，我们会披露。',
        '但出于身份识别（如号码申诉服务）的考虑，你可能无法修改。',
      ],
    },
  ],
  cessation: [
    {
      id: 'zh.check.cessation',
      value: 'yes',
      pattern: /(?:停止|终止)(?:运营|服务|提供)[^。]{0,80}(?:删除|匿名|停止(?:继续)?收集|通知|公告)/,
      why: 'what happens when the service stops',
      yes: ['如我们停止运营，我们会通知你并删除信息。'],
      no: ['我们会持续运营。'],
    },
  ],
  'find-again': [
    {
      id: 'zh.check.find-again',
      value: 'yes',
      pattern:
        /(?:查看|查阅|找到|审阅)[^。；]{0,24}本?(?:隐私|个人信息保护)?(?:政策|指引|声明)|(?:隐私)?(?:政策|指引|声明)[^。；]{0,12}(?:路径|查看|查阅)/,
      with: /设置|我的|关于|首页|页面|底部|随时|路径/,
      not: /第三方|SDK|定期|经常|再次|同意/,
      why: 'where the policy can be found again',
      yes: ['你可以在“我的-设置-关于”中随时查看本政策。'],
      no: ['请仔细阅读。'],
    },
  ],
  tags: [
    {
      id: 'zh.check.tags',
      value: 'yes',
      pattern: /(?:删除|管理|选择|清除|屏蔽|修改)[^。；]{0,16}(?:标签|兴趣)|(?:标签|兴趣)[^。；]{0,16}(?:删除|管理|清除)/,
      not: /兴趣小组|感兴趣的(?:商品|会员)/,
      why: 'tags about the user can be managed',
      yes: ['你可以删除用于推荐的兴趣标签。'],
      no: ['我们会形成用户标签。'],
    },
  ],
  'face-choice': [
    {
      id: 'zh.check.face-choice',
      value: 'yes',
      pattern:
        /(?:人脸|面部|刷脸|面容)[^。]{0,80}(?:其他(?:的)?(?:验证|认证|核验|登录|方式|途径)|替代|密码(?:登录|验证|支付)|人工(?:审核|核验))/,
      why: 'a face is not the only way in',
      yes: ['如不想使用人脸，你可以选择其他验证方式。'],
      no: ['我们会收集人脸，如你拒绝，将无法使用。'],
    },
  ],
  joint: [
    {
      id: 'zh.check.joint',
      value: 'yes',
      pattern: /共同(?:处理|决定|控制)[^。]{0,80}(?:责任|义务|约定|权利|协议)/,
      why: 'joint handlers and their duties',
      yes: ['对共同处理的个人信息，我们会与其约定各自的权利义务。'],
      no: ['我们会与合作方共享。'],
    },
    {
      id: 'zh.check.joint.part',
      value: 'partly',
      pattern: /共同(?:处理者|控制者|处理(?:您|你)?的?个人信息)/,
      why: 'joint handlers are mentioned',
      yes: ['某公司是共同处理者。'],
      no: ['我们会与合作方共享。'],
    },
  ],
  'sensitive-marked': [
    {
      id: 'zh.check.sensitive-marked',
      value: 'yes',
      pattern:
        /敏感(?:个人)?信息[^。]{0,60}(?:加粗|粗体|下划线|显著|标识(?!信息)|标注|包括)|(?:加粗|粗体|下划线)[^。]{0,40}(?:敏感|条款|标)|(?:属于|均?为|是)(?:您|你)?的?(?:个人)?敏感(?:个人)?信息/,
      with: /敏感/,
      not: /是否|可能(?:会)?(?:属于|为|是)/,
      reach: 8,
      why: 'sensitive kinds are told apart',
      yes: ['我们会对敏感个人信息以加粗方式标识。', '手机号码属于敏感信息，请谨慎提供。'],
      no: ['我们会保护信息。'],
    },
  ],
  'guardian-rights': [
    {
      id: 'zh.check.guardian-rights',
      value: 'yes',
      pattern:
        /监护人[^。]{0,60}(?:可以?|有权|请|通过|联系)[^。]{0,60}(?:联系|更正|删除|查阅|查询|撤回)|所监护[^。]{0,40}(?:请求|疑问)[^。]{0,50}联系/,
      not: /设法|我们(?:若|如)?发现/,
      why: 'guardians can have data corrected or erased',
      yes: ['监护人可以联系我们更正或删除孩子的信息。', '您对您所监护的儿童的信息有权利请求时，请与我们联系。'],
      no: ['须由监护人同意。'],
    },
  ],
  source: [
    {
      id: 'zh.check.source',
      value: 'yes',
      pattern:
        /(?:从|来自|通过|自)[^。；，]{0,12}(?:第三方|合作方|合作伙伴|关联公司|关联方|其他用户)[^。；]{0,24}(?:获取|收集|获得|接收|取得)/,
      why: 'where data come from that the person did not give',
      yes: ['我们可能从第三方处获取你的账户信息。'],
      no: ['我们向第三方提供信息。'],
    },
  ],
  authority: [
    {
      id: 'zh.check.authority',
      value: 'yes',
      pattern: /(?:监管|主管|数据保护|监督)(?:机构|机关|部门|当局)/,
      with: /投诉|举报|申诉/,
      why: 'an authority to complain to',
      yes: ['你可以向数据保护监管机构投诉。'],
      no: ['我们会配合监管部门。'],
    },
  ],
  object: [
    {
      id: 'zh.check.object',
      value: 'yes',
      pattern: /反对(?:我们)?(?:处理|使用)|反对权|提出反对/,
      why: 'processing may be objected to',
      yes: ['你有权反对我们处理你的信息。'],
      no: ['我们反对滥用信息的行为。'],
    },
  ],
  correct: [
    {
      id: 'zh.check.correct',
      value: 'yes',
      pattern: /(?:更正|更改|修改|补充)[^。；，]{0,12}(?:信息|资料|数据)|(?:信息|资料)[^。；，]{0,16}(?:更正|更改|修改)/,
      not: /政策|协议|条款|未经授权|遭到|防止/,
      why: 'data can be corrected',
      yes: ['你有权更正你的个人信息。'],
      no: ['防止信息遭到未经授权的修改。'],
    },
  ],
  stop: [
    {
      id: 'zh.check.stop',
      value: 'yes',
      pattern: /(?:请求|要求)?停止(?:搜集|收集|处理|利用)|停止[、或及]/,
      why: 'collection and use can be stopped',
      yes: ['你可以请求停止收集、处理或利用。'],
      no: ['我们会停止服务。'],
    },
  ],
  interest: [
    {
      id: 'zh.check.interest',
      value: 'yes',
      pattern: /(?:合法|正当)利益[^。；]{0,30}(?:包括|例如|即|为了|在于)/,
      why: 'the legitimate interest is named',
      yes: ['我们的合法利益包括防止欺诈。'],
      no: ['基于合法利益。'],
    },
    {
      id: 'zh.check.interest.part',
      value: 'partly',
      pattern: /(?:合法|正当)利益/,
      why: 'a legitimate interest, not named',
      yes: ['基于合法利益。'],
      no: ['基于同意。'],
    },
  ],
  basis: [
    {
      id: 'zh.check.basis',
      value: 'yes',
      pattern: /(?:合法性|法律|处理)(?:的)?(?:基础|依据)|履行合同所必需|合法利益/,
      with: /处理|同意|信息|数据/,
      why: 'a legal basis is named',
      yes: ['我们处理数据的法律依据是你的同意。'],
      no: ['我们会保护信息。'],
    },
  ],
  officer: [
    {
      id: 'zh.check.officer',
      value: 'yes',
      pattern: /(?:个人信息|数据|隐私|信息安全)[^。；，]{0,6}保护?(?:负责人|专员|官|专职部门|部门|机构)/,
      why: 'a person or desk in charge',
      yes: ['我们设有个人信息保护负责人，联系邮箱如下。'],
      no: ['请联系客服。'],
    },
  ],
};
