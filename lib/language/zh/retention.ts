import type { Rule } from '../../facts/rules';

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
    id: 'kept as the law requires',
    pattern:
      /(?:法律|法规|监管|法定|依法|国家规定|有关规定|《[^》《]{2,16}法》)[^。；]{0,30}(?:期限|期间|时限|保存|保留|留存|存储|时间|要求除外|另有(?:规定|要求))/u,
    not: /^(?!.*(?:保留|保存|存储|留存|储存|保管)).*$|境内|境外|无法(?:响应|满足)|不迟于|加密|安全措施|管辖/su,
    value: 'legal',
    why: 'a keeping period that is bound to the law and has no figure',
    yes: ['我们会在法律法规要求的时限内保留您的信息。', '注销后，法律要求留存的信息我们仍会按监管要求的时间保存。'],
    no: ['我们按照法律要求保护您的信息。', '依照法律规定，信息存储于中国境内。'],
  },
  {
    id: 'kept until closing',
    pattern:
      /(?<q>(?:在?您?(?:未|没有)[^。；，]{0,16}(?:注销|删除|撤回)[^。；，]{0,10}(?:期间|之前|前)?|(?:直至|直到|至|到)[^。；，]{0,8}(?:您|用户)?[^。；，]{0,10}(?:注销|删除|卸载|撤回|退出)[^。；，]{0,12}|(?:账号|账户|帐号|帐户)(?:存续|有效|使用)期间?|(?:只要|除非)您[^。；，]{0,12}(?:不?注销|不?删除|继续使用)[^。；，]{0,14}|游戏运营期间|产品运营期间|卸载[^。；，]{0,12}(?:自动)?(?:删除|清除))[^。；，]{0,20})/u,
    not: /^(?!.*(?:保留|保存|存储|留存|储存|保管|删除|清除)).*$|cookie|权限/isu,
    value: 'until-closing',
    why: 'kept as long as the account is there or the user does not delete it',
    yes: ['在您未注销账号期间，我们会保留相关信息。', '我们会保存您的资料，直至您注销账户。'],
    no: ['注销账户后，我们会删除您的信息。', '您可以删除 Cookie。'],
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
  verb: /保存|保留|留存|存储|储存|保管|存留|缓存|删除|匿名化|清除|期限|有效期/u,
  /** A figure near one of these is another time: an answer, a notice, an age. */
  not: /答复|回复|响应|反馈|办理|审核|核实|处理完|提前|通知|公告|公示|周岁|年满|工作日|核查|完成注销|生效|每|一次|登录后|申请|冷静期|备案|连续|未登录|不使用/u,
};
