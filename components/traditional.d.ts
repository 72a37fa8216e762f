/** Wording in traditional characters, made when it is built (`tools/build/traditional.ts`); each module has what its original has. */
declare module '*/zh-CN?traditional' {
  export const wording: import('../lib/language/wording/wording').Wording;
}
declare module '*/terms.zh-CN?traditional' {
  export const terms: import('../lib/language/wording/terms').Terms;
}
declare module '*/laws.zh-CN?traditional' {
  export const laws: import('../lib/language/wording/laws').Laws;
}
