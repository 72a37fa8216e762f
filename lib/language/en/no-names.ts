/** English words with a capital that are no names. Data for lib/facts/spans/someone. */

/** Who watches over others' privacy: giver of a seal, arbiter, regulator. Alternatives of a pattern. */
export const watchdogs = 'TRUSTe|TrustArc|ESRB|PRIVO|BBB|Better Business Bureau|JAMS|CNIL|FTC|ICO';

/** Only open a sentence: what follows them is no name with them. */
const openers =
  'Please|Some|Many|Others?|Each|Any|Both|Parents|Such|Those|There|Here|Yes|Note|Upon|During|While|Where|When|Because|Although|Though|Unless|Until|Since|Instead|Therefore|However|Furthermore|Moreover|Otherwise|From|By|As|Of|Or|And|But|Thus|Than|That|What|Which|Who|Whose|How|Why';

/** Adverbs that open a sentence: 'Grammarly' ends as they do. */
const adverbs =
  'Additionally|Accordingly|Alternatively|Apparently|Basically|Clearly|Consequently|Currently|Directly|Essentially|Eventually|Finally|Firstly|Frequently|Fully|Generally|Importantly|Indirectly|Initially|Lastly|Likely|Mainly|Merely|Mostly|Namely|Naturally|Normally|Occasionally|Often|Only|Optionally|Originally|Particularly|Periodically|Possibly|Presently|Previously|Primarily|Principally|Probably|Really|Recently|Regularly|Respectively|Secondly|Separately|Similarly|Simply|Sometimes|Specifically|Subsequently|Temporarily|Thirdly|Typically|Ultimately|Unfortunately|Usually|Voluntarily|Family|Reply|Supply|Apply|Daily|Weekly|Monthly|Early';

/** Spelt with a capital and nobody's name, alone or in a row: 'Third Party Cookies', and not 'Help Scout'. */
const common = [
  openers,
  adverbs,
  watchdogs,
  'Most|Other|No|All|Every|Under|After|Before|Once|Further|At|So|To|Then|The|Your|Our|in|on|to|of|and|or|the|for|with|we|you|Us',
  'Parents?|Users?|Visitors?|Members?|Customers?|Players?|Partners?|Sponsors?|Advertisers?|Vendors?|Providers?|Companies|Company|Affiliates?|Children|Child|Minors?|Residents?|Consumers?|Part(?:y|ies)',
  'Internet|Web|Websites?|Sites?|Online|Mobile|Social|Third|First|Activation|Browsers?|Cookies?|Beacons?|Pixels?|Tags?|Logs?|Files?|Servers?|Devices?|Networks?|Media|Address(?:es)?|Protocol|Apps?|Software|Tools?|Links?|Plug-?ins?|Advertising|Analytics|Marketing|Tracking|Technolog(?:y|ies)',
  'Terms|Sections?|Article|Annex|Appendix|Schedule|Part|Step|Standard|Contractual|Model|Privacy|Policy|Settings?|Account|Help|Support|Contact|Customer|Services?|Products?|Content|Platform|Application|Program|Page|Personal|Practices',
  'European|Economic|Area|American|Canadian|Australian|Californian?|California|British|German|French|Irish|Nevada|Virginia|Delaware|New York|States?|Do Not Track|Not|Track',
  'COPPA|CCPA|CPRA|GDPR|LGPD|PIPEDA|HTTPS?|HTML5?|SSL|TLS|IP|IDs?|URLs?|PII|DNT|Flash|Java(?:Script)?|NAI|DAA',
].join('|');

/** A kind of document, law, body or place in a product, by the last word of its name. */
const kinds =
  'Act|Regulation|Directive|Laws?|Code|Commission|Court|Union|Policy|Policies|Terms|Agreement|Notice|Statement|Settings|Shield|Clauses|Rights|Authority|Rule|Alliance|Initiative|Choices|Center|Department|Team|Officer|Information|Data';

/** Opens a sentence, or is spelt with a capital, and names nobody. */
export const noOne = new RegExp(String.raw`^(?:${openers})\b(?!['’.]\w)|^(?:(?:${common})(?:['’]s?)?(?:[ /-]|$)){1,6}$|\b(?:${kinds})$`);
