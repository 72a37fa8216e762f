/** One article of a law or standard, in a sentence of ours. */
export interface Law {
  law: string;
  article: string;
  /** What it says, in one plain sentence that promises no more than its words. */
  says: string;
}

/** By id: source and article number. One file a language, the same ids in each. */
export type Laws = Record<string, Law>;

/** Where the official text of a source stands; the part of an id before its first '-' names the source. */
export const lawTexts: Record<string, string> = {
  pipl: 'https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm',
  netdata: 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm',
};
