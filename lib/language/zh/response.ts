/** How Chinese policies promise an answer. */
export const response = {
  answer:
    /答复|回复|回话|内回(?!款|滚)|[日天周](?:内)?办(?!公)|最(?:晚|迟|多|长)[^，。；]{0,4}(?:日|天|周)|响应|反馈|处理完|完成核查|做出处理|作出处理|予以处理|给予|受理|核实|回应|解答|处理您|完成[^。]{0,10}(?:核查|处理|审核)/u,
  /** Stands right before a time that is added to another. */
  extends: /(?:延长|顺延|延期|宽限|推迟)(?!至|到)[^，。；]{0,4}$/u,
  not: /保存|保留|留存|存储|泄露|事件|提前|公示|公告|生效|周岁|举证|予以删除|7\s*[*×xX]\s*24|全天候/u,
};
