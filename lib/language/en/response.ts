/** How English policies promise an answer. */
export const response = {
  answer: /\b(?:respond|response|reply|answer|act on|comply with your request|process your request|fulfil)\w*/iu,
  not: /\b(?:retain|retention|stored?|kept|breach|years? old)\b/iu,
};
