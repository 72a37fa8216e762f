/** A name at a place of a clause. */
export interface Named {
  name: string;
  /** Offset into the clause. */
  at: number;
  how: string;
  /** What stands around its list: the noun that says of what class it is. */
  noun: string;
  recipient?: string;
}
