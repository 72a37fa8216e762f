/** How Chinese policies say where information is stored and whether it goes abroad. */
export const storage = {
  home: /(?:存储|存放|储存|保存|存于)[^。]{0,16}(?:中国|中华人民共和国|我国|大陆|国内|境内)|(?:中国|中华人民共和国|境内)[^。]{0,16}(?:存储|存放|储存|保存)|境内[^。]{0,30}收集[^。]{0,30}(?:存储|存放|储存)|(?:服务器|数据中心|机房)[^。；]{0,8}(?:位于|设[在于立]|部署在|处于|放置在|在)[^。；，]{0,6}(?:中国|中华人民共和国|我国|境内|国内|大陆)/u,
  /** A foreign country or region is named as the place. */
  elsewhere:
    /(?:(?<sent>(?:传输|转移|发送)(?:到|至))|(?:存储|存放|储存|保存|服务器|数据中心)[^。；]{0,12}(?:位于|设[在于立]|部署在|处于|在|于)[^。；，]{0,4})[^。；，]{0,4}?(?<p>新加坡|美国|日本|德国|爱尔兰|荷兰|韩国|英国|加拿大|澳大利亚|印度|香港|台湾)/u,
  countries: {
    新加坡: 'SG',
    美国: 'US',
    日本: 'JP',
    德国: 'DE',
    爱尔兰: 'IE',
    荷兰: 'NL',
    韩国: 'KR',
    英国: 'GB',
    加拿大: 'CA',
    澳大利亚: 'AU',
    印度: 'IN',
    香港: 'HK',
    台湾: 'TW',
  } as Record<string, string>,
  /** Foreign parts are named, and not as a place where information goes. */
  aside:
    /归属地|出境(?:的)?情[况形](?:发生)?变[更化]|境外(?:网站|汇款|汇兑|消费|旅游|旅行|取现|手机|人士|用户|证件|银行卡)|海外(?:网站|购|代购|用户|商品|证件)/u,
  /** What goes on from the sentence before: 'if it is needed, we shall ask'. */
  goesOn: /^[\s\d.、()（）]*(?:但|如|若|除非|倘若|一旦|当|在此|届时|我们(?:会|将)[^。；]{0,12}(?:单独|另行|事先))|境外|出境|跨境|海外/u,
  /** Abroad only on a condition. */
  unless: /同意|授权|(?<![删清移解消免排去卸扣拆])除(?:非|了|外|[^。；，]{2,30}(?:外|情[形况]))/u,
  /** A plain 'we will not', after which only a change to come is conditional: 'if we ever do, we shall ask'. */
  plainly: /不会[^。；，]{0,24}(?:境外|跨境|出境|海外|国外)[^。；，]{0,12}[，。](?=\s*(?:如|若|倘|将来|今后|未来)|$)/u,
  /** Cases in which it goes abroad follow: they hold whatever the sentence before denies. */
  cases: /(?:以下|下列|如下)情[形况]下?[^。；]{0,40}(?:境外|出境)(?!.{0,20}(?:除外|例外))/u,
  abroad: /境外|海外|跨境(?!电商|电子商务|商品|购|贸易|物流|支付)|国外|全球范围|出境|法域|其他国家|转(?:移|至|到)[^。；，]{0,16}的国家/u,
  no: /(?:不会|不|未|没有|无)[^。；]{0,24}(?:境外|跨境|出境|海外|国外)|(?:境外|跨境|出境)[^。；]{0,10}(?:不会|不存在|未)/u,
  /** Stored in more countries than one, or abroad without saying where. */
  manyPlaces: /(?:存储|存放|储存|保存)[^。；]{0,16}(?:多个国家|各个国家|全球各地|世界各地)/u,
  /** The place at home, but for the cases that follow. */
  exceptions: /(?:以下|下列|如下)(?:情[形况]|场景)[^。；]{0,6}除外|除(?:以下|下列)[^。；]{0,10}外|(?:以下|下列)例外/u,
  consent: /(?:同意|授权|许可|批准)|(?:以下|下列|如下)情[形况]下?[^。；]{0,30}(?:境外|出境)|个人主动|主动(?:发起|行为)/u,
  yes: /(?:可能|会|将)[^。；]{0,24}(?:的国家(?:和|或)?地区|境外|海外|全球范围|法域|国外)|(?:境外|海外|国外|全球)[^。；]{0,30}(?:服务器|处理|存储|访问|传输|提供商|供应商)/u,
};
