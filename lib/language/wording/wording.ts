import type { wording } from './zh-CN';

/** Every text of the surface; Chinese sets the keys, the compiler holds the other languages to them. */
export type Wording = typeof wording;
