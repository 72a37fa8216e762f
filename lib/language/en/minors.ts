/** How English policies speak of minors. */
export const minors = {
  /** Speaks of minors only to say what counts as sensitive. */
  definition: /sensitive/iu,
  mention: /\b(?:children|child|minors?|under the age of|under 1[2-8]|parents?|parental|guardians?|(?:at least|older than) 1[2-8])\b/iu,
  age: /\b(?:under|below|age of|ages?|at least|younger than|over|older than|less than)\s*(?:the age of\s*)?(?<n>1[2-8]|thirteen|fourteen|sixteen|eighteen)\b|\b(?<m>1[2-8])\s*(?:years?|yrs)/giu,
  consent:
    /(?:with|without|obtain\w{0,3}|require\w{0,2}|have|give\w{0,1}|verif\w{0,8})[^.]{0,40}(?:parent\w{0,3}|guardian)[^.]{0,30}(?:consent|permission|supervision|approval|involvement)|(?:parent\w{0,3}|guardian)[^.]{0,20}(?:consent|permission|supervision)/iu,
};
