/** What a plain rewriting may leave out of a Chinese sentence, and what it must keep. */
export const rewriting = {
  /** A number or bullet before the sentence. */
  enumerator:
    /^\s*(?:(?:[（(]\s*)?(?:\d{1,2}(?:[.．]\d{1,2}){0,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z]|[ivxⅰ-ⅹ]{1,4}|[①-⑳])\s*[)）.．、:：]|[①-⑳•●·-])\s*/,
  /** Words that open a sentence and say nothing. */
  openers:
    /^(?:同时|此外|另外|并且|而且|(?:特别|需要|敬)?请您?(?:知悉|注意|理解|放心|了解)|(?:需要)?特别(?:说明|提示|提醒)(?:的是|您)?|例如)[，,：:]\s*/,
  /** Where a sentence falls into units that can be left out one by one: punctuation, and before words of purpose or sequence. */
  unit: /[^，,；;：:。！？!?（）()]+[，,；;：:。！？!?（）()]*/g,
  before: /(?<=.{3})(?=以便|用于|以及|并且|并[^非不]|从而|来[为向]|以[^及上下前后外内来往便])/,
  /** A unit with any of these stays: without it the sentence would say something else. */
  kept: [
    { id: 'negation', pattern: /不(?![断时同仅])|无|未(?!来)|没有|拒绝|禁止|除/ },
    { id: 'condition', pattern: /如果|如[您你需因果]|若|当[您你我用]|除非|情况下|情形下|前提|一旦|只有|经[您你]/ },
    { id: 'figure', pattern: /\d|[一二三四五六七八九十]{1,4}个?(?:日|天|月|年|小时|工作日)/ },
  ],
  /** Who does it: the last unit with a subject stays. */
  subject: /我们|[您你]|用户|第三方|本(?:公司|平台|软件|应用|行|政策|服务)|公司/,
  /** What the rewriting ends with instead of an open end. */
  end: { pattern: /[；;，,]\s*$/, by: '。' },
} as const;
