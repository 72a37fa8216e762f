/** Titles of parts that tell who gets information, in English; facts only. */

/** Who they are, in general. */
const parties =
  '(?:helpers|sub-?processors?|processors|suppliers|vendors|contractors|sub-?contractors|others|outsiders|partners|service providers|providers|counterparties|third parties|transferees|receivers|affiliates|group companies|business partners|agents|outside help)';
/** What they do: they get it, or work with it. */
const getting =
  '(?:gets?|sees?|receives?|has|have|holds?|learns?|knows?|handles?|works?|helps?|does|processes|runs?|is involved|can|may|could|might|will)';
/** We give it. */
const giving =
  '(?:shar(?:e|es|ing)|giv(?:e|es|ing)|pass(?:es|ing)?|send(?:s|ing)?|tell(?:s|ing)?|show(?:s|ing)?|hand(?:s|ing)?|disclos(?:e|es|ing)|sell(?:s|ing)?|suppl(?:y|ies)|forward(?:ing)?|transfer(?:ring)?|releas(?:e|ing)|us(?:e|ing)|works? with|rely on)';
const ours = '(?:your |the |any |personal |customer |client |reader |passenger ){0,3}';
/** Before a title: its number. */
const number = String.raw`(?:[A-Za-z][.)]|[\W\d]){0,8}`;
const data = '(?:data|information|details|it|them)';

export const givingTitleEn = [
  // 'Who we give it to', 'Who sees what', 'Who helps us'.
  String.raw`\bwho(?:m)? (?:else )?(?:we|I|do we|do I|(?:our|the) \w+) (?:\w+ ){0,2}${giving}\b`,
  String.raw`\bwho (?:else|${getting})\b`,
  String.raw`\b(?:with|to) whom\b|\bshared with\b|\bseen by\b|\brecipients?\b`,
  // 'Companies that work for us', 'Those who receive it', 'Companies working behind the scenes'.
  String.raw`\b(?:people|companies|firms|others|those|outsiders|businesses|partners|suppliers|providers|parties) (?:(?:who|that|which) (?:\w+ )?(?:help|work|see|get|receive|support|may|do|run|process|handle|look)|working (?:for|with|on|behind))`,
  // 'Systems the data goes through', 'Where it goes'.
  String.raw`\b${data} (?:goes|flows|travels|is passed|is sent)\b`,
  // 'Our suppliers', 'Third parties and partners'.
  String.raw`^${number}(?:(?:our|other|outside|trusted|key|main) )?${parties}(?: (?:and|&|or|that|we|who|\()[^.:;]{0,36})?\W{0,2}$`,
  // 'When we disclose', 'Sharing your data', 'Disclosures without your authorization', 'Passing it on'.
  String.raw`\b(?:when|how|why|whom?|what) (?:else )?(?:we|do we|and when we|I) (?:may |might |can )?(?:share|disclose|sell|give|pass)\b`,
  String.raw`^${number}(?:(?:${data} )?(?:sharing|disclosures?|disclosing)|(?:we|do we) (?:share|sell|disclose))\b`,
  String.raw`\b(?:sharing|disclosures?|disclosing|releas(?:e|ing)|giving|handing|passing|transferring) (?:(?:of|out|on|over) )?${ours}${data}\b(?! (?:rights|choices|preferences))`,
].join('|');

/** At the head of a paragraph, its title: before a colon, a word or three before a stop, or in capitals. */
export const runsIn =
  /^[\W\d]{0,6}(?:(?<head>[A-Z][A-Za-z’'/? -]{2,40}?)(?=:\s)|(?<caps>[A-Z][A-Z’'/& -]{2,40})(?=[.?](?:\s|$))|(?<few>(?!(?:We|I|You|They|It)\b)[A-Z][a-z]{2,16}(?: [a-z]{2,12}){0,2})(?=\.(?:\s|$)))/;

/** A line that turns to something else: how long, which rights, how to reach us. */
export const tellsOtherwise =
  /^[\W\d]{0,6}(?:how long|retention|(?:your |our )?rights?\b|your (?:choices|options|say)|security|cookies|contact|questions|changes|children|kids|complaints?|storage|stored|transfers?|deleting|closing|leaving|change your mind)\b/i;
