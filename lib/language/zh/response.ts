/** How Chinese policies promise an answer. */
export const response = {
  answer:
    /答复|回复|回话|[日天周](?:内)?(?:必|都会|一定)回(?!款|滚|收)|[日天]内处理|内(?:一定|必|都|会){0,2}回(?!款|滚)|[日天周](?:内)?办(?!公)|最(?:晚|迟)[^，。；]{0,10}(?:日|天|周)|响应|反馈|处理完|完成核查|做出处理|作出处理|予以处理|给予|受理|核实|回应|解答|处理您(?!的?(?:个人)?(?:信息|数据|资料))|完成[^。]{0,10}(?:核查|处理|审核)/,
  /** Stands right before a time that is added to another. */
  extends: /(?:延长|顺延|延期|宽限|推迟)(?!至|到)[^，。；]{0,4}$/,
  /** The time is one for closing the account, where its sentence speaks of no other request. */
  closes: /注销|销户/,
  requests: /更正|修改|查[阅询]|访问|撤[回销]|意见|投诉|反馈|请求|权利/,
  /** Stands right before the most that a law allows, which is nobody's promise. */
  allowed: /(?:上限|(?:容许|允许|规定)的最(?:长|多)[^，。；]{0,4})[是为]?\s?$/,
  /** What else is done within so many days; and what the reader asks for, which is not that. */
  otherMatter:
    /退货|换货|退款|退费|退票|退押|退还|发货|收货|配送|送达|到账|订单|下单|购买|支付|付款|缴费|发票|账单|续费|订阅|退订|邮件列表|应聘|求职|招聘|简历|候选人|面试|优惠券|中奖|领奖|误删|备份/,
  /** What follows a time in its phrase, and has a matter of its own. */
  andThen: /，|以及|并(?!非)/,
  ownMatter:
    /注销|销户|(?:停用|删除|关闭|取消)[^。；，]{0,4}[账帐][号户]|请求|权利|投诉|举报|意见|建议|疑问|问题|咨询|个人信息|个人资料|隐私|更正|查[阅询]|访问|撤[回销]/,
  not: /确认收到|收到确认|保存|保留|留存|存储|泄露|事件|提前|公示|公告|生效|周岁|举证|予以删除|7\s*[*×xX]\s*24|全天候/,
};
