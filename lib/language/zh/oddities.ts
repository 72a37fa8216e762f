/** What Chinese wording does not fit together: pairs that contradict each other, and lapses that stand alone. */
import type { Lapse, Pair } from '../shapes';

/** Going on using, or using at all, is taken for consent. */
const byUse =
  /(?:继续|使用|访问|登录|注册|浏览|下载|安装)[^。；]{0,30}(?:即|则|就|都将|均)?(?:表示|视为|视作|代表|意味着|表明)[^。；]{0,14}(?:同意|接受|认可)/;
const byClick = /勾选|点击|同意并(?:继续)?使用|选择同意|按钮|手动|不(?:会|能|应)?(?:代表|视为|意味着|表示)|未成年|监护人/;

/** So too what changes is another document, or must be agreed to by hand. */
const ofAnotherText = new RegExp(`${byClick.source}|^(?!.*(?:政策|声明|指引|隐私)).*(?:协议|规则|条款|条约)`);

export const pairs: readonly Pair[] = [
  {
    says: {
      id: 'zh.odd.stays.says',
      value: 'sends-abroad',
      pattern:
        /不(?:会)?(?:涉及|存在|进行|包含)[^。；，]{0,8}(?:跨境|出境|境外)|不(?:会|将)?(?:向|往|将[^。；，]{0,12})[^。；，]{0,4}境外[^。；，]{0,8}(?:提供|传输|转移|传送)?/,
      not: /除非|除外|未经|如(?:需|果|您|你|确需)|若|否则|同意/,
      why: 'nothing is said to go abroad',
      yes: ['我们不会向境外提供你的信息。', '本服务不涉及跨境传输。'],
      no: ['未经你的同意，我们不会向境外提供。'],
    },
    against: {
      id: 'zh.odd.stays.against',
      value: 'sends-abroad',
      pattern:
        /Google|Firebase|AdMob|Facebook|AppsFlyer|Unity ?Ads|Twitter|Mixpanel|(?:位于|设在|存储(?:在|于)|传输(?:至|到))[^。；，]{0,8}(?:美国|新加坡|日本|欧洲|香港|境外|海外)/i,
      with: /收集|获取|采集|读取|共享|提供|上传|存储|传输|位于|设在/,
      not: /不(?:会|涉及|存在|向)|未经|除非|如(?:需|果|您|你)|若|搜索|浏览器|Chrome|Play|登录/,
      why: 'a recipient or a place abroad is named',
      yes: ['统计服务：Firebase，收集设备型号。', '数据存储于新加坡。'],
      no: ['如需传输至境外，我们会征得你的同意。', 'Google LLC'],
    },
  },
  {
    says: {
      id: 'zh.odd.as-it-likes.says',
      value: 'gives-as-it-likes',
      pattern:
        /未(?:经|征得|获得)[^。；，]{0,16}(?:同意|许可|授权|允许)[^。；]{0,24}不(?:会|得|将)[^。；]{0,24}(?:披露|提供|共享|透露|公开|出售)/,
      why: 'nothing is given without permission',
      yes: ['未经你事先许可，本应用不会将这些信息对外披露。'],
      no: ['我们会向合作方提供这些信息。'],
    },
    against: {
      id: 'zh.odd.as-it-likes.against',
      value: 'gives-as-it-likes',
      pattern:
        /(?:本应用|本软件|本平台|本公司|我们|公司)[^。；，]{0,24}认为(?:是)?(?:合适|适当|恰当|必要|有必要)的?(?:其他|其它)?(?:的)?(?:披露|情[形况]|第三方|时)/,
      not: /方式|位置|措施|通知|修[订改]/,
      why: 'it is given whenever the operator thinks fit',
      yes: ['其他本应用根据法律或者网站政策认为合适的披露。'],
      no: ['我们会以认为合适的方式通知你。'],
    },
  },
  {
    says: {
      id: 'zh.odd.only-purposes.says',
      value: 'only-purposes',
      pattern: /(?:仅|只)(?:会|能)?(?:出于|为了?|基于|在)[^。；]{0,30}(?:目的|用途)/,
      with: /收集|使用|共享|处理|信息/,
      not: /Cookie|除非|仅为了?实现|期限|期间|保留|保存|存储|留存|实现目的|不再|授权合作伙伴|部分|某些/i,
      why: 'it is used for stated purposes only',
      yes: ['我们仅会出于本政策所述的目的收集和使用你的信息。', '我们只会出于特定、明确的目的共享你的信息。'],
      no: ['我们仅在实现目的所需的期限内保存。'],
    },
    against: {
      id: 'zh.odd.only-purposes.against',
      value: 'only-purposes',
      pattern:
        /(?:以|出于|用于|为了?)(?:任何|任意|一切)(?:合法|商业)?的?(?:目的|用途)|用于(?:我们|本公司|公司)?的?(?:其他|其它|别的)(?:的)?(?:服务|产品|用途|目的)(?:和|及|与|。|；|，|$)/,
      with: /信息|数据|其/,
      not: /不(?:会|得|能|将)|无权|禁止|征得|征求|取得|获得|另行|事先|再次|经(?:您|你)|如(?:果|需)|若|未载明|未经|当我们|告知|承诺|不属于[^，。；]{0,4}个人信息|无法(?:单独)?识别|匿名|去标识/,
      why: 'it is used for other purposes',
      yes: ['我们可将收集的信息用于其他服务和用途。', '我们有权以任何目的使用这些信息。'],
      no: ['若用于其他用途，我们会征得你的同意。', '这些数据不属于你的个人信息，我们可以以任何目的使用。'],
    },
  },
  {
    says: {
      id: 'zh.odd.only-for.says',
      value: 'only-for',
      pattern: /(?:信息|位置|数据|权限|号码)[^。；，]{0,8}(?:仅|只)(?:会)?(?:被)?(?:用于|用来)[^。；]{2,40}/,
      not: /推荐|推送|广告|营销|展示|包括|以下|目的|内部|除/,
      why: 'a thing is used for one purpose only',
      yes: ['获取的位置信息仅用于导航到门店。'],
      no: ['位置信息用于导航和推荐。'],
    },
    against: {
      id: 'zh.odd.only-for.against',
      value: 'only-for',
      pattern: /(?:向|为|给)(?:您|你)(?:推荐|推送|投放)[^。；，]{0,20}/,
      not: /不(?:会|用于|进行)|拒绝|关闭|退出/,
      reach: 8,
      why: 'it is used to recommend and advertise too',
      yes: ['根据位置信息向你推荐附近的门店。'],
      no: ['我们不会向你推荐。'],
    },
    within: 4,
    alike: ['位置', '定位', '相册', '手机号', '通讯录', '摄像头', '相机', '麦克风', '设备'],
  },
  {
    says: {
      id: 'zh.odd.anonymous.says',
      value: 'anonymous-linked',
      pattern: /(?:信息|数据|资料)[^。；，]{0,8}(?:采用|采取|以|都是|均是|均为|是)[^。；，]{0,4}匿名/,
      not: /匿名化|匿名处理|不是|非匿名|后|如果|若|可能|标[识示]符/,
      why: 'the data are said to be anonymous',
      yes: ['以上信息都采用匿名的方式。'],
      no: ['期满后信息会作匿名化处理。'],
    },
    against: {
      id: 'zh.odd.anonymous.against',
      value: 'anonymous-linked',
      pattern:
        /(?:信息|号码|数据|日志|Cookie)[^。；]{0,16}(?:与|和)(?:您|你)[^。；，]{0,14}(?:账[号户]|帐[号户]|身份|个人资料)[^。；，]{0,6}(?:相?关联|绑定|结合|合并)/i,
      not: /不(?:会|能|得)|无法|难以/,
      why: 'they are tied to the account',
      yes: ['我们可能将设备信息与你的账户相关联。'],
      no: ['我们不会将日志与你的账户关联。'],
    },
  },
  {
    says: {
      id: 'zh.odd.shown.says',
      value: 'shown-after-all',
      pattern: /(?:信息|资料|号码|内容)(?:并)?不会(?:被)?(?:显示|展示)给/,
      why: 'something is not shown to others',
      yes: ['你的订单具体信息并不会显示给这些会员。'],
      no: ['你的订单信息会显示给商家。'],
    },
    against: {
      id: 'zh.odd.shown.against',
      value: 'shown-after-all',
      pattern: /(?:将|把)[^。；]{0,40}(?:信息|资料|号码|内容|时间)[^。；，]{0,10}(?:显示|展示)给/,
      not: /不会/,
      why: 'it is shown to others',
      yes: ['我们会将订单时间、金额信息显示给分享的会员。'],
      no: ['我们不会将订单信息显示给会员。'],
    },
    alike: ['订单', '手机', '昵称', '头像', '位置', '资料', '地址'],
  },
  {
    says: {
      id: 'zh.odd.consent-change.says',
      value: 'consent-by-use',
      pattern: /(?:重新|再次|另行)(?:取得|征得|获得|征求|获取)[^。；，]{0,6}同意/,
      with: /(?:政策|协议|声明)[^。]{0,60}(?:修[订改]|变更|更新|变化)|(?:修[订改]|变更|更新|变化)[^。]{0,60}(?:政策|协议|声明)/,
      not: /无需|不必|受让|继受|接收方|持有|公司|第三方|关联方/,
      why: 'fresh consent is promised for a change of the policy',
      yes: ['本政策变更的，我们会发布，并重新取得你的同意。'],
      no: ['变更接收方的，新的持有者会重新取得你的同意。'],
    },
    against: {
      id: 'zh.odd.consent-change.against',
      value: 'consent-by-use',
      pattern: byUse,
      with: /(?:修[订改]|更新|变更|调整|新版)[^。]{0,60}(?:同意|接受|认可)|(?:同意|接受|认可)[^。]{0,20}(?:修[订改]|更新|变更|调整|新版)/,
      not: byClick,
      why: 'going on using is taken for consent to the change',
      yes: ['修订后你继续使用的，即表示同意修订后的政策。'],
      no: ['修订后请点击同意，即表示你接受。'],
    },
  },
  {
    says: {
      id: 'zh.odd.rights.says',
      value: 'rights-by-use',
      pattern: /未经(?:您|你)的?明[确示]的?同意[^。；]{0,10}不会(?:削减|限制|减少|缩减)[^。；]{0,24}权[利益]/,
      why: 'no right is cut without consent',
      yes: ['未经你明确同意，我们不会削减你依据本政策享有的权利。'],
      no: ['我们可能修改本政策。', '未经你同意，我们不会削减你依据本政策享有的权利。'],
    },
    against: {
      id: 'zh.odd.rights.against',
      value: 'rights-by-use',
      pattern: byUse,
      with: /(?:修[订改]|更新|变更|调整|新版|前述情况)[^。]{0,80}(?:同意|接受|认可)|(?:同意|接受|认可)[^。]{0,20}(?:修[订改]|更新|变更|调整|新版)/,
      not: ofAnotherText,
      why: 'going on using is taken for consent to the change',
      yes: ['若你继续使用，即表示同意修订后的本政策。'],
      no: ['修订后请点击同意。', '若你继续使用，即视为接受修订后的服务协议和规则。'],
    },
  },
  {
    says: {
      id: 'zh.odd.sensitive.says',
      value: 'sensitive-by-use',
      pattern:
        /(?:得到|取得|征得|获得)(?:您|你)?的?[^。；，]{0,10}同意[^。；，]{0,6}(?:收集|使用|处理|采集)[^。；，]{0,10}敏感|(?:收集|使用|处理)[^。；，]{0,12}敏感[^。；]{0,20}(?:取得|征得|获得|得到)[^。；，]{0,6}(?:明[确示]|单独|书面)的?同意/,
      why: 'consent is asked before sensitive data are taken',
      yes: ['我们会在得到你的同意后收集和使用你的敏感信息。', '处理敏感信息的，我们会取得你的单独同意。'],
      no: ['敏感信息包括人脸。'],
    },
    against: {
      id: 'zh.odd.sensitive.against',
      value: 'sensitive-by-use',
      pattern: byUse,
      with: /(?:政策|协议|声明|处理|收集)/,
      not: /勾选|点击|选择同意|按钮|手动|不(?:会|能|应)?(?:代表|视为|意味着|表示)|未成年|监护人|修[订改]|更新|变更|权限|开启/,
      why: 'using is taken for consent',
      yes: ['你一旦使用我们的产品，即意味着同意我们按照本政策处理信息。'],
      no: ['你勾选同意，即表示接受本政策。'],
    },
  },
  {
    says: {
      id: 'zh.odd.erased.says',
      value: 'erased-kept',
      pattern: /(?:所有|全部|一切)(?:的)?(?:个人)?(?:信息|数据|资料|内容)[^。；，不]{0,8}(?:清空|删除|清除|抹除|销毁)/,
      with: /注销/,
      not: /如(?:果)?(?:您|你)(?:要求|需要)|除(?:法律|非)|无法/,
      reach: 16,
      why: 'all is erased with the account',
      yes: ['账户注销后，账户内的所有信息将被清空。'],
      no: ['账户注销后，我们会删除或匿名化你的信息。'],
    },
    against: {
      id: 'zh.odd.erased.against',
      value: 'erased-kept',
      pattern: /(?:仍|依然|仍然)(?:会|需|须|将|需要|可能)[^。；，不]{0,24}(?:保[存留]|留存)/,
      why: 'something is kept all the same',
      yes: ['你提供的信息我们仍需按照监管要求的时间进行保存。'],
      no: ['我们会删除。'],
    },
    within: 4,
  },
  {
    says: {
      id: 'zh.odd.erased-when.says',
      value: 'erased-when',
      pattern:
        /注销[^。；，]{0,4}的?\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:个月|年|日|天|个工作日)(?:后|之后)[^。；，]{0,12}(?:删除|匿名|清除)/,
      why: 'erased only some time after closing',
      yes: ['我们将在用户注销的3个月后删除信息。'],
      no: ['我们将在注销后及时删除信息。'],
    },
    against: {
      id: 'zh.odd.erased-when.against',
      value: 'erased-when',
      pattern: /注销[^。；，]{0,10}(?:后|之后|时)[，,]?[^。；]{0,50}(?:删除|清除)/,
      not: /\d|[一二三四五六七八九十]个?(?:年|月|日|天)|除外|期限|如果/,
      why: 'erased when the account is closed',
      yes: ['你注销账户之后，我们会删除你的信息。'],
      no: ['你注销账户之后，我们会在3个月内删除。'],
    },
  },
  {
    says: {
      id: 'zh.odd.adults.says',
      value: 'adults-only',
      pattern:
        /(?:须|需|应|必须|要求)[^。；，]{0,8}(?:年)?满\s?(?:18|十八)\s?周?岁[^。；，]{0,6}(?:方可|才能|才可|方能|以上)[^。；，]{0,8}(?:注册|使用)/,
      why: 'only adults may use it',
      yes: ['所有用户均需年满十八周岁方可注册使用。'],
      no: ['未满十八周岁的，请在监护人陪同下阅读。'],
    },
    against: {
      id: 'zh.odd.adults.against',
      value: 'adults-only',
      pattern: /监护人(?:的)?(?:明示)?同意[^。；，]{0,10}(?:使用|注册)[^。；，]{0,8}(?:服务|产品|应用|平台|软件)/,
      why: 'minors may with consent',
      yes: ['未成年人应在征得监护人同意的前提下使用我们的服务。'],
      no: ['我们会保护未成年人的信息。'],
    },
  },
  {
    says: {
      id: 'zh.odd.collects-nothing.says',
      value: 'collects-nothing',
      pattern: /功能(?:本身)?(?:并)?不(?:会)?(?:收集|获取)(?:您|你|用户)?的?(?:任何)?个人信息/,
      why: 'a function takes nothing',
      yes: ['支付功能本身并不收集你的个人信息。'],
      no: ['支付功能会收集你的订单号。'],
    },
    against: {
      id: 'zh.odd.collects-nothing.against',
      value: 'collects-nothing',
      pattern: /(?:需要|会|将)(?:将|把)?[^。；]{0,50}(?:共享|提供给|发送给|传输给)/,
      not: /不会/,
      why: 'it gives something away',
      yes: ['但我们需要将订单号与金额与支付机构共享。'],
      no: ['我们不会共享。'],
    },
    within: 1,
  },
  {
    says: {
      id: 'zh.odd.not-covered.says',
      value: 'not-covered',
      pattern:
        /(?:以下|下列)信息[^。；，]{0,6}不适用(?:于)?本[^。；，]{0,6}(?:政策|声明|协议)|不适用(?:于)?本[^。；，]{0,6}(?:政策|声明|协议)[：:]$/,
      why: 'the policy excludes things',
      yes: ['以下信息不适用本隐私政策：'],
      no: ['本政策适用于所有服务。'],
    },
    against: {
      id: 'zh.odd.not-covered.against',
      value: 'not-covered',
      pattern: /(?:搜索|关键[字词]|评价|交易|参与活动|成交|发布)[^。；]{0,20}(?:信息|数据)|(?:信息|数据)[^。；]{0,20}(?:搜索|评价|交易)/,
      why: 'what the reader enters is among them',
      yes: ['在使用搜索服务时输入的关键字信息；'],
      no: ['第三方的规则。'],
    },
    within: 2,
  },
];

/** What is wrong by itself. `unless`: not where the text has it anywhere. */
export const lapses: readonly Lapse[] = [
  {
    id: 'zh.odd.negation-lost',
    value: 'negation-lost',
    pattern: /任何[^。；，,不未非会将可]{0,8}(?:信息|数据)[^。；，,不未非会将可]{0,8}(?:传输|提供|转移|发送|传送)[^。；，,不]{0,4}境外/,
    not: /如果?(?:您|你)|若(?:您|你)|禁止|将|把/,
    reach: 6,
    why: 'read literally, everything goes abroad',
    yes: ['我们不提供跨境服务，您的任何信息通过我们传输的境外。'],
    no: ['您的任何信息都不会通过我们传输至境外。'],
  },
  {
    id: 'zh.odd.complaint-line',
    value: 'contact-lost',
    pattern: /(?:公布|公示|提供|设立)的(?:投诉|举报|监督)(?:热线|电话|邮箱)/,
    unless: /(?:投诉|举报|监督)[^。；]{0,8}(?:热线|电话|邮箱|方式)[^。；]{0,6}[：:为是]?\s?[\w（(]*[\d@]/,
    why: 'a line for complaints is spoken of and not given',
    yes: ['可以通过我们公布的投诉热线进行投诉。'],
    no: ['可以通过客服电话投诉。'],
  },
  {
    id: 'zh.odd.hotline',
    value: 'contact-lost',
    pattern: /^(?:[（(]?\d[、.．)）]\s?)?(?:客服|服务|联系|投诉|咨询)?(?:热线|电话)\s?[：:]\s?[^\d\n。；]{2,20}$/,
    not: /如下|以下|下列|点击|页面|^.{0,10}[：:]\s?(?:用于|包括|指|您|你|我们|权限|通过|拨打|可)/,
    why: 'a telephone without a number',
    yes: ['1、客服热线：小满在线客服'],
    no: ['客服热线：400-000-0000', '联系电话：用于与您联系'],
  },
  {
    id: 'zh.odd.conditions',
    value: 'conditions-lost',
    pattern: /(?:符合|满足|达到)[^。；，]{0,8}(?:注销|销户)(?:的)?条件/,
    not: /详见|参见|《/,
    unless:
      /注销(?:账[号户]|帐[号户])?(?:的)?条件[^。；，]{0,6}[：:]|(?:以下|下列|如下)(?:注销)?条件|注销(?:账[号户]|帐[号户])?(?:协议|须知|规则|说明|公告|指引)/,
    why: 'conditions for closing are spoken of and stand nowhere',
    yes: ['当你符合约定的账户注销条件并注销账户后，信息将被清空。'],
    no: ['你可以随时注销账户。'],
  },
  {
    id: 'zh.odd.list-lost',
    value: 'not-there',
    pattern: /(?:目录|清单|列表)请(?:您|你)?(?:知悉|注意|理解)/,
    why: 'a list is mentioned and not given',
    yes: ['本应用接入第三方 SDK 目录请你知悉。'],
    no: ['SDK 清单见附件一。'],
  },
  {
    id: 'zh.odd.credit',
    value: 'credit-given',
    pattern:
      /(?:信用|征信)(?:信息|状况|评[价分级])[^。；，]{0,8}(?:信息)?[^。；，]{0,6}(?:共享|提供给|公开|披露|分享)|(?:共享|提供|公开)[^。；，]{0,8}(?:信用|征信)(?:信息|评价)/,
    not: /不(?:会|得)|同意|授权|查询|获取|收集|(?<!例)如(?:您|你)/,
    reach: 10,
    why: 'what is known of the credit goes to others',
    yes: ['我们会把你的信用信息共享给合作的第三方。', '例如你的信用评价信息需要被公开。'],
    no: ['我们不会共享你的信用信息。'],
  },
  {
    id: 'zh.odd.all-of-it',
    value: 'all-of-it',
    pattern: /(?:返回|授权|提供|回传)的?(?:用户)?(?:所有|全部|一切)(?:用户)?(?:的)?(?:资料|信息|数据)/,
    not: /[您你](?:向[^。；，]{1,10})?提供|保证|真实|不(?:会|得)/,
    why: 'everything that there is, is taken',
    yes: ['所需信息：第三方平台授权返回的用户所有资料'],
    no: ['您提供的所有信息应当真实。', '其中包括你向别的用户提供的所有信息。'],
  },
  {
    id: 'zh.odd.sdk-to-blame',
    value: 'sdk-to-blame',
    pattern:
      /(?:SDK|第三方)[^。；，]{0,6}(?:自主|自行)(?:申请|收集|获取|采集|调用)|非本?(?:App|应用|软件|平台)(?:直接)?(?:获取|收集|采集|申请)/i,
    not: /隐私政策|独立(?:的)?(?:隐私|运营)|若|如果|可能|方式\s?[：:]/,
    why: 'the SDK is blamed for what it takes',
    yes: ['麦克风为山雀SDK自主申请使用，非本应用获取。'],
    no: ['山雀SDK会收集设备型号。'],
  },
  {
    id: 'zh.odd.way-out-by-permission',
    value: 'way-out-by-permission',
    pattern:
      /(?:取消|关闭|撤回)[^。；，]{0,12}(?:访问授权|权限|授权)[^。；，]{0,4}[，,]?[^。；，]{0,6}(?:关闭|停止|退出|拒绝)[^。；，]{0,10}(?:个性化|推荐|广告)/,
    why: 'profiling ends only when a permission is taken away',
    yes: ['你可以通过取消设备信息的访问授权，关闭个性化推荐。'],
    no: ['你可以在设置中关闭个性化推荐。'],
  },
  {
    id: 'zh.odd.rights-refused',
    value: 'rights-refused',
    pattern: /(?:不会|不予|拒绝|有权不)响应(?:您|你)?(?:所)?(?:提出)?的?(?:更正|修改|删除|注销|撤回|查询|访问)/,
    why: 'rights may be refused',
    yes: ['我们可能不会响应你提出的更正、删除的请求。'],
    no: ['我们会响应你的请求。'],
  },
  {
    id: 'zh.odd.public-by-default',
    value: 'public-by-default',
    pattern: /(?:昵称|头像|资料|手机号码?|微信号|账号信息)[^。；，]{0,8}(?:将|会|默认)(?:被)?(?:公开|对外)(?:显示|展示|可见)?/,
    not: /不(?:会|将)|如|若|选择|同意|可以|脱敏|部分隐藏/,
    why: 'a profile is public by default',
    yes: ['为保证辨识度，你的昵称、头像将公开显示。'],
    no: ['你的头像不会公开显示。'],
  },
  {
    id: 'zh.odd.way-out-discouraged',
    value: 'way-out-discouraged',
    pattern: /(?:关闭|退出|拒绝)[^。；，]{0,10}(?:会|将|可能)(?:导致|使得?)[^。；，]{0,14}(?:加大|增加|消耗|耗电|变慢)/,
    why: 'whoever opts out is told of harm',
    yes: ['关闭这项服务会导致电量消耗加大。'],
    no: ['关闭后不影响使用。'],
  },
];
