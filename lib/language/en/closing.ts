import type { ClosingRule, WayRule } from '../closing';
import { inWords } from '../quantities';

/** Goes to a page; a page by its address; at a page, and not where something is only described; a page that tells and closes nothing. */
const goTo =
  'visit(?:ing)?|open(?:ing)?|go(?:ing)? to|click(?:ing)?(?: on)?|navigat(?:e|ing) to|us(?:e|ing)|fill(?:ing)? (?:in|out)|complet(?:e|ing)|submit(?:ting)?';
const address = String.raw`https?:|www\.|[\w-]{2,30}\.[a-z]{2,7}\/`;
const thereAt = String.raw`(?<!\b(?:described|available|found|set out|listed|policy|notice|terms|information|see|more)\b.{0,12})\b(?:at|via|through|on|from)`;
const elsewhere = String.raw`\b(?:privacy (?:policy|notice|page)|terms)\b.{0,12}(?:page|https?:)|\bwe\b[^,;]{0,40}\b(?:keep|retain|describe)\w*\b[^,;]{0,60}https?:`;

/** What follows the word account where only a part of one is spoken of. */
const part = String.raw`(?!['’]s\b)(?! (?:information|data|pictures?|photos?|images?|details|page|fields?|names?|settings|history|records?|access|passwords?|creation|numbers?|fees?|subscriptions?|from your)\b)`;
/** The reader's account, by the names that products give it; none of its parts, and none that is with others. */
const account = String.raw`(?:your|their|his|her|the|an?|my|this|that|its|such|any) (?:(?!(?:from|in|of|on|to|with|and|for|at|by|as|that|which|bank|card|payment|social|linked|connected|third|e-?mail|advertising|marketing|interest)\b)[\w’'-]{2,20} ){0,2}(?:accounts?|profiles?|memberships?|workspaces?)\b${part}`;
/** Closes it, where the sentence names the account or something of it. */
const closesIt = String.raw`\b(?:delete|close|cancel|deactivate)s? (?:[^.;]{0,40}\b(?:accounts?|profile|membership|workspace)\b${part}|it\b|them\b)`;
/** Words between a verb and the account that make the account the place, and something else what is closed. */
const elseClosed = String.raw`\b(?:update|modify|change|edit|manage|review|correct|in|from|within|inside|through|via|under|remain\w{0,3}|while|when|if|ends?|cookies|subscriptions?|browser|window|tickets?|licen[cs]e)\b`;
/** The account is the place before it, and not what is closed. */
const placed = String.raw`(?<!\b(?:in|from|on|within|inside|with|through|via) (?:[\w’']{1,16} ){0,2})`;
/** Verbs that close it, and are said of much else. */
const removes = String.raw`\b(?:eras(?:e|ing|es)|erasure of|remov(?:e|ing|es)|removal of|wip(?:e|ing|es)|shut(?:ting)?(?: down)?|end(?:ing|s)?|discontinu(?:e|ing)|destroy(?:ing)?|purg(?:e|ing)|disabl(?:e|ing)|de-?regist(?:er|ering)|unregister(?:ing)?|give up|giving up|get(?:ting)? rid of)`;
const removed =
  '(?:erased|removed|deleted|closed|shut(?: down)?|terminated|cancell?ed|deactivated|disabled|wiped|ended|destroyed|taken down)';
/** What a label that closes names after its verb. */
const closedByLabel = String.raw`(?:(?:my|your|this|the|our|\w{2,20}) ){0,3}(?:account|profile|membership|workspace|me)\b`;
/** It is the service that closes: nobody has been there for long, somebody breaks its rules, something else ends. */
const notThere = String.raw`\b(?:inactiv\w{0,3}|without (?:an? )?(?:log-?ins?|use|activity)|dormant|unused|abandoned|idle|(?:not|n['’]t|never) (?:been )?(?:used|active|accessed|opened|logged|signed|confirmed|verified|log|sign|use)|no(?:body|[ -]one) (?:has |have )?(?:uses?|used|logged|signed))\b`;
const faults = String.raw`\b(?:fraud\w{0,5}|break (?:our|the|these) \w+|breach\w{0,3}|violat\w{1,4}|misus\w{1,3}|abus\w{1,4}|(?:if|when|where|should|as soon as) we (?:find|believe|suspect|detect|determine|discover|see|notice|learn))\b`;
/** It was closed, and should not have been. */
const byMistake = String.raw`\b(?:by (?:mistake|accident|error)|(?:accidentally|mistakenly|wrongly) (?:\w{1,16} ){0,2}(?:deleted|closed|removed|cancell?ed|deactivated))\b`;
const otherEnds = String.raw`\b(?:closed|deleted|removed|withdrawn|deactivated|erased|close|delete|remove|end) (?:[\w’']{1,16} ){0,3}(?:automatically|by us\b|(?:when|once|as soon as|at the end|if) (?:of )?(?:(?:the|your|a|an|their|its) )?(?:\w{1,16} ){0,2}(?:contract|employment|subscription|policy|child|pupil|student|term|lease|course|licen[cs]e|trial|loan|job|studies|agreement|season)\b)`;
/** Unless the sentence lets the reader do so. */
const readerMay = String.raw`\b(?:you|users?|members?|players?|customers?|holders?|owners?) (?:can|may|could|might|wish|want|have the right|are (?:free|able|entitled))\b|\b(?:to|how to|(?:if|when|after|once|until|unless|should|before|because) you) (?:\w{1,16} ){0,2}?(?:delete|close|cancel|erase|remove|deactivate|terminate|leave)\b|\bcontact us\b|\brequests?\b|\bask\b`;
/** The account is closed, in a few words; and the reader asks for it. */
const closed = String.raw`(?:\b(?:delet|clos|cancel|terminat|deactivat|remov|eras|disabl|shut|end)(?:e|es|ed|ing|ion|ure|al|ation|ting|t)?\b[^.;]{0,36}\b(?:account|profile|membership|log-?in)s?\b${part}|\b(?:account|profile|membership|log-?in)s?\b${part}[^.;]{0,44}\b(?:${removed}|deletion|closure|removal|cancell?ation|termination)\b)`;
const asks = String.raw`(?:(?<!\b(?:we|will|may|must not|never|not) )\b(?:contact|e-?mail|(?:tele)?phone|call|ring|dial|text|message|notify|inform|tell|write(?: to)?|ask) (?:us\b|our\b|the\b|its\b|your\b|at\b|to\b|\+?\(?\d|[\w.+-]{1,40}@|@)|\blet us know\b|\bget in touch\b|\bdrop us\b|\breach out\b|\b(?:speak|talk) (?:to|with)\b|\bchat with us\b|\b(?:by|via) (?:contacting|e-?mailing|calling|(?:tele)?phoning|ringing|texting|writing|(?:\w{1,16} )?(?:post|letter|mail|e-?mail|phone|notice))\b|\bsend(?:ing)? (?:us\b|an? (?:\w{1,16} ){0,2}(?:e-?mail|letter|message|request))|\b(?:apply|ask|request) (?:\w{1,16} ){0,2}for\b|\bin person\b|\b(?:visit|come to|go to|at) (?:any|one|our|the|your) (?:of our )?(?:nearest )?(?:branch|branches|stores?|offices?|counter|desk|reception|library)\b)`;
/** One who has an account, and may close it. */
const holders = String.raw`(?:you|(?:\w+ )?(?:users?|members?|customers?|players?|holders?|subscribers?|parents?|guardians?|readers?|visitors?|investors?|clients?|tenants?|owners?|individuals?|teachers?|administrators?|admins?|employers?)|anyone|anybody|everyone)`;
/** What is asked for. */
const asked =
  '(?:(?:the|your|any|all|such|these|each|verified|valid|account|user|this) ){0,3}(?:deletion|erasure|closure|closing|cancell?ation|deactivation|removal|termination)';

/** An account as what is denied, where the sentence ends with it, or goes on about the use of the service alone. */
const anyAccount = String.raw`(?:(?:an?|any|user|personal|customer|separate) ){0,3}(?:accounts?|registration|sign[- ]?(?:ins?|ups?)|log-?(?:ins?|ons?))\b`;
const signUp = String.raw`(?:register|sign[- ]?(?:up|in)|log[- ]?(?:in|on)|(?:create|open|set up|make|have|hold|get) ${anyAccount})`;
const signingUp = String.raw`(?:registering|registration|signing (?:up|in)|logging (?:in|on)|(?:creating |opening |having )?${anyAccount})`;
const noMore = String.raw`(?=(?: of (?:its|our|their|your) own)?\s*(?:$|[.;:!,)—–]|(?:and|or|nor|but|with us|here|(?:in order )?to (?:use|play|read|enjoy|run)|on (?:this|our)|(?:is|are) (?:required|needed|necessary)|at all)\b))`;

/** What English policies say of closing an account. */
export const closing: readonly ClosingRule[] = [
  {
    id: 'closing named (en)',
    pattern: new RegExp(
      [
        String.raw`\b(?:clos|delet|terminat|cancel|deactivat|withdraw(?:al)? from)\w{0,6}\b(?:(?!${elseClosed})[^.]){0,36}\b(?:account|membership|workspace|log-?in|user registration)s?\b${part}`,
        String.raw`\b(?:have|get|want|like|wish for|need) (?:your|the|an|my|their|its|this) (?:[\w’']+ ){0,3}(?:account|profile|membership|log-?in) (?:to be )?${removed}\b`,
        String.raw`${removes} ${account}`,
        String.raw`\bdelet\w{1,4} (?:(?:your|their|his|her|or|the|an?|entire|whole|own) ){1,4}profile\b${part}`,
        String.raw`${placed}\b(?:account|profile|membership)s? (?:(?:is|are|be|to|gets?|will|can|may|must|has|have|been|should|then|permanently|completely|immediately|and|its|everything|in|it) ){1,5}(?:erased|deleted|closed|removed|shut(?: down)?|wiped|destroyed|terminated|deactivated|cancell?ed)\b`,
        String.raw`\b(?:account|membership)s?(?: [\w’']{1,16}){0,2} (?:closure|deletion|termination|cancell?ation|withdrawal|removal|deactivation)s?\b`,
        String.raw`${placed}\b(?:your|the|my) account\b${part}(?:(?!\b(?:data|information|details|content|posts?|photos?|copy|number|address|messages?|e-?mail|cookies?|until)\b)[^.]){0,110}\b(?:(?:delete|close|erase|remove|deactivate|cancel|terminate|shut)s? it\b(?! (?:up|down to))|it (?:is|will be|gets|can be) (?:\w{2,14} ){0,2}(?:deleted|closed|erased|removed|wiped|shut)\b)`,
        String.raw`(?<!\b(?:an|bank) )\baccount\b[^.]{0,80}\bto close it\b`,
        String.raw`\b(?:cancel|delete|revoke|withdraw|annul)(?:ling|ing|ting)? (?:your|their) (?:\w{2,16} )?registration\b(?! (?:for|to|at|of|fees?)\b)`,
        String.raw`\b(?:delete|remove|erase) (?:yourself|me)\b(?! from)`,
        String.raw`\b(?:can|may|to) (?:de-?register|unregister)\b(?=\s*(?:$|[.,;:])| (?:at any|by|in|under|via|your account|from (?:the|our|this) (?:app|service|site|platform))\b)`,
        String.raw`\b(?:wish|want|decide|choose|like) to (?:leave|quit) (?:us|the (?:service|community|platform))\b`,
        String.raw`\b(?:to withdraw|withdrawal|withdrawing|resign) from (?:the |our |this )?(?:app|service|membership)s?\b`,
        String.raw`[>→›»]\s?["“]?(?:Erase|Delete|Close|Cancel|Remove|Deactivate|Terminate|Leave) ${closedByLabel}`,
        String.raw`\b(?:account|profile|membership)["”]?\s?[>→›»]\s?["“]?(?:Erase|Delete|Close|Deactivate|Terminate|Leave)\b(?=[."”);,]|$| (?:or|and|closes)\b)`,
      ].join('|'),
      'i',
    ),
    not: new RegExp(
      String.raw`\b(?!${holders}\s)\w+\s+(?:may|reserves?)(?: the right to)?[^.]{0,40}(?:terminat|suspend|disabl)|(?:is|are|been) terminated or suspended|surviv\w{1,3} (?:any )?termination|\b(?:never ask you to|beware of) |\b(?:not|n['’]t|cannot) (?:\w{1,16} )?(?:support|offer|provide|allow|permit) (?:(?:user|the|your|any|for) ){0,2}accounts? (?:deletion|closure|removal|cancell?ation)|\bsuspend or terminate\b|${byMistake}|\b(?:terminat|delet|clos|remov)\w{0,4} (?:the|that|such|this|any)? ?(?:child|minor|children|kid)(?:['’]s|s['’])? account|^(?!.{0,400}(?:${readerMay})).{0,400}(?:${notThere}|${faults}|${otherEnds}|\bwe (?:may|can|reserve the right to) (?:\w{1,16} ){0,2}(?:close|delete|cancel|remove) |\bwe (?:\w{1,16} ){0,2}(?:close|delete|remove|cancel|erase) (?:\w{1,16} ){0,2}accounts\b)`,
      'i',
    ),
    value: 'mention',
    why: 'the closing of an account is named',
    yes: [
      'You may delete your account.',
      'You can ask for account deletion.',
      'To have your account erased, write to us.',
      'Your employer can close your login.',
      'A player may delete his or her profile at any time.',
      'Requests to disable your account go to the Tern desk.',
      'To have your reader account shut, call the desk.',
      'Erase your Tern account under Options.',
      'You can end your membership at any time.',
      'Getting rid of your profile takes a minute.',
      'Readers can deregister at any time.',
      'Should you want to leave us, say so.',
      'You can withdraw from membership.',
      'Your account can be seen in the app; to close it, write to us.',
      'leave: Me → Options → Erase my account',
      'Open Account > Close.',
      'You may at any time close an account that you have not used.',
      'We ask for a reason when your account is closed.',
    ],
    no: [
      'You may sign out at any time.',
      'Accounts that nobody has used for two years are removed.',
      'Open Settings > Privacy > Delete cookies.',
      'Open Gallery > Edit > Delete.',
      'Press Options > Sync > Erase everything.',
      'Remove your photos from the account page.',
      'You can delete messages from your account.',
      'Bills in your account are deleted.',
      'You may cancel a booking in your account.',
      'You can see notes through your account, and change or delete it.',
      'An account deleted by mistake can be restored.',
      'You may delete your account’s history.',
      'You can erase your advertising profile.',
      'You can deregister the device.',
      'You may cancel your registration for a course.',
      'You can leave the room.',
      'We may terminate your account.',
      'We do not support account deletion.',
      'We never ask you to delete your account.',
      'Closing your browser ends the login.',
      'We may without notice disable your account.',
      'We shall then terminate the child’s account.',
      'To delete a photo or update account settings, sign in.',
      'You can delete your profile picture.',
      'To delete their account data, visit their page.',
      'Your employer can view your mail, change your password, suspend or terminate your account access.',
    ],
  },
  {
    id: 'closed in the product (en)',
    pattern: new RegExp(
      [
        String.raw`(?:settings|in the app|within the app|in-app|account (?:page|preferences)|profile page|\bmenu)[^.]{0,80}${closesIt}`,
        String.raw`${closesIt}[^.]{0,60}(?:settings|in the app|in-app|account (?:page|preferences|menu)|profile page|\bmenu)`,
        String.raw`\byou (?:may|can) (?:log|sign) in\b[^.;]{0,160}\b(?:or|and|to) (?:delete|close|deactivate|cancel) (?:your|the) account`,
        String.raw`\b(?:tap|click|press|hit|choos|select|us|pick|find|push)(?:e|ping|ing|ting)? (?:on )?(?:the )?["“'‘]?(?:Delete|Close|Cancel|Remove|Erase|Deactivate|Terminate) ${closedByLabel}`,
        String.raw`\bthen ["“'‘]?(?:delete|close|remove|erase|deactivate) (?:my )?(?:account|profile|membership)\b`,
        String.raw`\b(?:de-?register|unregister)\b[^.;]{0,30}\b(?:in|under|from|via) (?:the |your )?settings\b`,
        String.raw`\b(?:account|profile) (?:deletion|closure|removal)\b[^.;]{0,40}\b(?:in the app|(?:under|in|from) (?:the |your )?settings)\b`,
        String.raw`\bto (?:delete|close|cancel|erase|remove|deactivate) (?:your|the) (?:\w{2,16} )?(?:account|profile|membership),? (?:just |simply |please )?(?:tap|press|click|hit|use|choose|select) (?:on )?(?:the|your) (?!(?:\w{1,16} ){0,3}(?:link|form|web|site|page|address|number))`,
        String.raw`\b(?:delete|close|cancel|erase|remove|deactivate|shut|end) (?:${account}|it|yourself)[^.;]{0,50}\b(?:in|under|from|via|on|through|within|using|inside) (?:the|your|our) (?:app\b|game\b|program\b|extension\b|(?:\w{1,16} ){0,2}(?:tab|page|screen|section|area|panel|menu|preferences|dashboard|profile)\b)`,
      ].join('|'),
      'i',
    ),
    not: /\b(?:sign|log)(?:ging)? in (?:at|on|to|through) (?:(?:our|the) (?:web ?)?site\b|[\w-]{2,30}(?:\.[\w-]{2,30}){0,2}\.[a-z]{2,7}\b)|\b(?:of|on|in) (?:the|our|this|its) (?:\w{1,16} )?(?:web ?site|site|web ?page|web ?shop|portal)\b|\bportal\b|\b(?:policy|notice) page\b/i,
    value: 'in-app',
    why: 'a way is given in the product',
    yes: [
      'You can delete your account in the app settings.',
      'In the settings menu you can delete it.',
      'You may log in and see your entry, mend it, or delete your account.',
      'Press “Delete profile” at the bottom.',
      'To erase your account press the bin next to your name.',
      'You can delete your account yourself on the profile screen.',
    ],
    no: ['You may delete your account.', 'You may close your account from the members’ area of our website.'],
  },
  {
    id: 'last label closes (en)',
    // A bare verb closes what the label before it names.
    pattern:
      /(?:\b(?:delete|close|cancel|deactivate|erase|terminate|remove|end|shut(?: down)?|leave)(?: [\w’']{1,16}){0,3} (?:accounts?|profile|membership|workspace|me)\b(?! (?:photo|picture|data|history|subscription))|\b(?:accounts?|profile|membership)\n(?:delete|close|cancel|deactivate|erase|terminate|leave)$|\b(?:unregister|deregister|withdrawal)\b|\b(?:account|profile|membership) (?:deletion|closure|cancell?ation|removal|termination|deactivation)\b)(?=[^\n]{0,60}$)/i,
    value: 'last',
    why: 'the label closes the account',
    yes: ['Delete account', 'Remove my account', 'Account closure', 'Account\nDelete', 'Delete profile and account'],
    no: ['Edit profile', 'Cancel subscription', 'Delete all history', 'Remove photo', 'Leave', 'Edit\nDelete', 'Delete account\nHelp'],
  },
  {
    id: 'one applies there (en)',
    pattern: /(?:request|apply|ask)[^->]{0,20}(?:delet|clos)[^->]{0,10}$/i,
    value: 'applies',
    why: 'the last page is where one applies',
    yes: ['Support to request deletion'],
    no: ['Support'],
  },
  {
    id: 'there one closes (en)',
    pattern:
      /^["”)\s,]{0,3}(?:(?:to|and|page|menu|then|where|you|can|may) ){0,5}(?:(?:permanently )?(?:delet|clos|cancel|deactivat)\w{0,5} (?:your|the|this) account|have (?:your|the|this) (?:account|profile) (?:remov|delet|clos|cancel|eras|deactivat)\w{1,5})/i,
    value: 'follows',
    why: 'the words after a path say that one closes the account there',
    yes: [' to delete your account', ' to have your account removed'],
    no: [' to change your name', ' to have your photo removed'],
  },
  {
    id: 'label of one’s own account (en)',
    pattern:
      /\b(?:my|your|this|the) (?:\w{2,16} )?(?:account|profile|membership)\b|^(?:permanently )?(?:delete|close|cancel|deactivate|erase|terminate|leave)(?: (?:everything|me|(?:my|all) data))?$/i,
    value: 'own',
    why: 'below a title on closing, a label that names the account closes it, and so does a bare verb',
    yes: ['Drop my account', 'Delete'],
    no: ['Account', 'Delete photo'],
  },
  {
    id: 'a link is undone (en)',
    pattern:
      /(?<!\b(?:need|have|ought|first) )\bto (?:unlink|unbind|disconnect|revoke|unsubscribe|(?:log|sign) ?out|leave (?:an?|the|this) (?:group|team|room|chat|family|event|channel)|remove (?:the|this|that) (?:connection|link))\b|\n[^\n]{0,30}\b(?:linked|connected|third[- ]party|social|other|log-?ins?|members)\b[^\n]{0,30}\n/i,
    value: 'unlinks',
    why: 'the path leads out of a link, a session or a group, and not out of the service',
    yes: ['To unlink your mail login, open ', '\nSettings\nLinked accounts\nRemove account', 'To leave a group, go to '],
    no: ['To delete your account, open ', 'You need to unlink it, then open ', '\nSettings\nDelete account'],
  },
  {
    id: 'closed alone (en)',
    pattern:
      /(?:yourself|at any time)[^.]{0,40}(?:delete|close) your account|(?:delet|clos|deactivat|cancel)\w{0,5} your account[^.]{0,30}(?:yourself|\b(?:in|through|via|from|on|using|under|within) (?:the |your |our )?(?:\w+ ){0,3}(?:settings|menu|profile|dashboard|preferences)\b)/i,
    value: 'alone',
    why: 'the reader does it alone',
    yes: [
      'You can yourself delete your account.',
      'You may delete your account in the settings.',
      'You can close your account via the User Settings menu.',
    ],
    no: ['Write to us to delete your account.'],
  },
  {
    id: 'closed at a place (en)',
    pattern: new RegExp(
      String.raw`\b(?:log|sign)(?:ging|ing)?[- ]?in ?(?:to [\w ]{1,30} )?(?:to|and) (?:cancel|delete|close|deactivate)\b|\byou (?:may|can) (?:log|sign) in\b[^.;]{0,160}\b(?:or|and) (?:delete|close|deactivate|cancel) (?:your|the) account|\b(?:${goTo}|follow(?:ing)?)\b.{0,40}?(?:${address}|\b(?:this|our|the|your|an?) (?:[“"']?\w+[”"']? ){0,4}(?:page|link|form|portal|web ?site)\b|\bhere\b)|\b(?:from|on|in|at|via|through) (?:the|our|your) (?:[\w-]{1,16} ){0,3}(?:portal\b|(?:section|area|tab|page|part) of (?:the|our|this) (?:web ?)?site\b)|\b(?:[Ss]ign|[Ll]og) in (?:at|on|to) (?:our (?:web ?)?site|[\w-]{2,30}(?:\.[\w-]{2,30}){0,2}\.[a-z]{2,7}\b)|${thereAt} (?:(?:the|this|our) (?:\w+ ){0,2}(?:link|page|form)|the account page|${address})`,
      'i',
    ),
    not: new RegExp(elsewhere, 'i'),
    value: 'place',
    why: 'a place where one closes the account is named',
    yes: [
      'You can delete your account by visiting the account page.',
      'You may close your account by visiting the “My Tern” page.',
      'You can delete your Tern account by visiting our Account Deletion page.',
      'You may log-in to cancel any User Registration.',
      'You can deactivate your account at https://tern.example/close.',
      'To delete it, please go to http://tern.example/edit.',
      'To request account deletion, fill in the form on our site.',
      'Log in to your account settings and delete your account.',
    ],
    no: ['You can delete your account.', 'If your account is deleted, we keep logs as described at https://tern.example/logs.'],
  },
  {
    id: 'a question on closing (en)',
    pattern: /questions? (?:about|on|regarding) (?:deleting|closing|cancell?ing)/i,
    value: 'question',
    why: 'who answers questions does not close the account',
    yes: ['For questions about deleting your account, write to us.'],
    no: ['Write to us to delete your account.'],
  },
  {
    id: 'ways follow (en)',
    pattern:
      /\b(?:delet|clos|cancel)\w{0,6}\b[^.]{0,40}\baccount[^.]{0,40}\b(?:following|below)\b|\b(?:following|these) (?:ways|steps|methods|means)[^.]{0,30}\b(?:delet|clos|cancel)\w{0,6}\b[^.]{0,20}\baccount|\b(?:delet|clos|cancel|terminat|deactivat)\w{0,6}\b[^.]{0,40}\baccount\b[^.]{0,60}:\s*$/i,
    value: 'lead',
    why: 'ways to close follow in a list',
    yes: ['You can delete your account in the following ways:', 'If you would like to terminate your account, you can:'],
    no: ['You can delete your account.'],
  },
  {
    id: 'closed by asking (en)',
    pattern: new RegExp(
      [
        String.raw`${closed}[^.]{0,100}${asks}`,
        String.raw`${asks}[^.;]{0,80}${closed}`,
        String.raw`\bclos(?:e|ing) it,? (?:please )?(?:contact|e-?mail|call|write)\b`,
      ].join('|'),
      'i',
    ),
    value: 'contact',
    why: 'only by asking',
    yes: [
      'To close it, email help@tidebook.example.',
      'Only your employer can close your login; ask its administrator.',
      'Contact us to delete your account.',
      'You can simply ask us to delete your account.',
      'To close your account, please email us.',
      'If you want to close your reader account and have us erase what is in it, you should call the Tern desk.',
      'You may ask that your account be deleted by contacting us.',
      'To have your account and the notes in it removed, write us a letter.',
      'If you wish to remove your account, please notify us.',
      'To have your reader account shut, telephone the desk.',
      'A lender may apply for its account to be closed by letter.',
      'To end your membership, ring the desk.',
      'Ask the reception at any branch to close your membership.',
      'For account removal get in touch with the desk.',
      'Drop us a line and we remove your account.',
    ],
    no: ['You can delete your account.'],
  },
  {
    id: 'whom else to ask (en)',
    pattern:
      /^[^.]{0,4}\bif\b[^.]{0,40}\b(?:cannot|can['’]t|unable|fails?|does not work)\b[^.]{0,40}\b(?:contact|reach|write to) (?:our )?(?:customer )?(?:support|service)/i,
    value: 'else',
    why: 'whom to ask where a way does not work',
    yes: ['If you cannot do so, contact customer support.'],
    no: ['Contact customer support.'],
  },
  {
    id: 'another way (en)',
    pattern:
      /^[^.;]{0,24}\b(?:you (?:can|may) also|alternatively|or you (?:can|may))\b[^.;]{0,24}\b(?:call|contact|e-?mail|write|visit|send)|^\W{0,3}(?:please|to do so,?|to do this,?|simply|just|in (?:this|that|such) case,?)(?: (?:please|simply|just|you (?:can|may|should|must|need to)))* (?:call|contact|e-?mail|write|visit|send|go to|fill|use|ring|phone|text)\b|^\W{0,3}or\b:?(?=.{0,60}(?:\w@\w|\b(?:call|phone|ring|write|e-?mail|contact|text|visit)\b))|^\W{0,3}(?:members|users|readers|players|customers|those) (?:without (?:the app|access|an app)|who (?:can(?:not|['’]t) (?:log|sign) in))\b[^.;]{0,60}\b(?:can|may|should|use|go|write|call|visit)\b|^\W{0,3}you (?:can|may) (?:also )?do (?:the same|this|so|it)\b[^.;]{0,16}\b(?:at|on|via|through|by|from) /i,
    value: 'also',
    why: 'the sentence after a way to close names another',
    yes: [
      'You can also call us.',
      'Alternatively, you may contact our support.',
      'Please email help@tern.example.',
      'or: bye@tern.example',
      'Readers without the app may use our site.',
      'You can do the same at tern.example/bye.',
    ],
    no: ['You can also change your name.', 'Or stay a little longer.'],
  },
  {
    id: 'ask for these rights (en)',
    pattern:
      /\b(?:exercis\w{1,3}|mak(?:e|ing)|submit\w{0,4}|send\w{0,3}) (?:any |one |of |all |an? |such |these |those |the |above |your |such |data |privacy ){0,5}(?:rights?|requests?)\b.{0,140}?\b(?:contact|e-?mail|(?:tele)?phon(?:e|ing)|writ(?:e|ing) to|call|\w@\w)|\b(?:contact|e-?mail|writ(?:e|ing)|call)\w*\b.{0,80}?\b(?:to exercise|exercise (?:any|these|your)|for any of (?:these|the above|this)|with .{0,30}request|(?:data|privacy) requests?)\b|\bto do (?:any of )?(?:so|this|these)\b.{0,40}?\b(?:contact|e-?mail|write to|call)\b|\brequests?\b[^.;]{0,60}\b(?:be|are) (?:made|sent|submitted|directed|addressed|e-?mailed)\b[^.;]{0,60}(?:e-?mail|\w@\w|\bwrit|\bcontact)|\b(?:wish|want|would like|like|desire|prefer)\b(?![^.;]{0,160}\b(?:mailing|newsletter|list|photos?|pictures?|posts?|comments?)\b)[^.;]{0,80}\b(?:delet|remov|eras)\w*\b[^.;]{0,120}\b(?:please|you (?:can|may|should|must)|simply|just) (?:contact|e-?mail|write|call|send|mail|notify)\b|\b(?:delet|remov|eras)\w{1,4}\b[^.;]{0,80}\b(?:information|data|details)\b[^.;]{0,140}\b(?:by|or|via|through) (?:contacting|e-?mail|e-?mailing|sending|writing|calling)\b/i,
    value: 'asks',
    why: 'whom to ask for any of the rights of the list',
    yes: [
      'To exercise these rights, please contact us.',
      'Email help@tern.example with “Privacy request” in the subject.',
      'To make such a request, write to help@tern.example.',
      'You can make these requests at our counter, at any hour of the day and in any language, or by telephoning our desk.',
      'Requests should be sent to help@tern.example.',
      'If you would like your notes to be removed, please write to the Tern desk.',
      'You may delete your personal information by sending us an email.',
    ],
    no: [
      'You have these rights.',
      'We may make changes to this page.',
      'We delete information that is sent by mistake.',
      'If you want to see your notes, open the Tern page.',
      'If you would like your name removed from our mailing list, please email the desk.',
      'If you want a photo removed, please contact whoever posted it.',
    ],
  },
  {
    id: 'told elsewhere whom to ask (en)',
    pattern:
      /\bcontact (?:details|information) (?:given|provided|listed|set out)\b[^.;]{0,30}\b(?:delet|clos|cancel)\w{0,6} (?:\w+ ){0,2}account/i,
    value: 'told-elsewhere',
    why: 'one closes it by the contacts that the policy gives at its own place',
    yes: ['Use the contact details given below to close your account.'],
    no: ['Use the contact details given below.'],
  },
  {
    id: 'whom to ask for any right, and how long it takes (en)',
    pattern:
      /\bwithin \d{1,2} (?:business |working )?days\b[^.;]{0,60}\b(?:all|any|each) of the (?:following )?(?:rights|requests) (?:below|in this section)\b/i,
    value: 'any-right',
    why: 'it holds for all the rights of the chapter, closing among them',
    yes: ['We answer within 20 days to any of the requests below.'],
    no: ['We answer within 20 days.'],
  },
  {
    id: 'when it is done (en)',
    pattern: new RegExp(
      [
        String.raw`\b(?:process|complete|handle|respond to|answer)\w{0,3} (?:your|the|such) (?:request|application)`,
        String.raw`\bwe (?:will |shall |can )?(?:then )?(?:do (?:it|so|this)|(?:close|delete|deactivate|terminate|cancel|erase) (?:it|(?:your|the) (?:account|profile)))\b`,
        String.raw`\b(?:(?:this|the|your) )?(?:process|deletion|procedure|request|account|closure)\b[^.;]{0,30}\b(?:takes?|completed|deleted|closed|processed|removed)\b`,
        String.raw`\b(?:complet|process|handl|honou?r|fulfil|act on|deal with|execut|carr(?:y|ied) out|answer|finish)\w{0,4} (?:on )?(?:\w+ ){0,3}(?:requests?|applications?)\b`,
        String.raw`\b(?:requests?|applications?)\b[^.;]{0,30}\b(?:processed|handled|honou?red|fulfill?ed|completed|executed|dealt with|carried out|met)\b`,
        String.raw`${asked} (?:is|will be|takes?|can take|happens|follows|occurs)\b`,
        String.raw`\b(?:we|it|this|that|which) (?:will |shall |can |then |usually |normally ){0,2}(?:take|takes|wipe|remove|erase|delete|close|shut|destroy)s? (?:it|them|up to|about|around|care of (?:it|this|that)|\d|everything|accounts|your (?:data|account|profile))\b`,
        String.raw`\b(?:grace|cooling[- ]off|waiting|reflection|recovery|withdrawal) period\b`,
        String.raw`\b(?:this|it|that|deletion|closure|closing|removal|termination) (?:will )?(?:happens?|takes? effect)\b`,
        String.raw`\b(?:account|profile|membership|everything|it) (?:closes|ends|is (?:gone|removed|deleted|erased|wiped))\b`,
        String.raw`\b(?:it|this|that|which) (?:usually |normally )?takes? (?:up to |about |around |at most )?(?:\d|${inWords.en}\b)`,
        String.raw`^\W{0,3}(?:please )?(?:allow|give us|expect) (?:us )?(?:up to |about |at least |around |a maximum of )?(?=\d|${inWords.en}\b)`,
        String.raw`^\W{0,3}(?:(?:it|this|that|which) (?:is|will be|gets) )?(?:done|gone|effective|complete|completed|finished|processed|deleted|closed|erased)\b[^.;]{0,20}\b(?:within|in|after)\b`,
      ].join('|'),
      'i',
    ),
    not: new RegExp(String.raw`${faults}|${byMistake}|\bunsubscrib|\bopt(?:ing|s)?[- ]out\b`, 'i'),
    value: 'done',
    why: 'when what was asked is done',
    yes: [
      'We will process your request within 30 days.',
      'This process takes about 15 days.',
      'Ask, and we do it within 3 days.',
      'Write to us; we will deactivate it within 3 days.',
      'Allow ten days.',
      'This will happen within 30 days.',
      'Done within 48 hours.',
      'We close the books; this takes two days.',
      'Requests are processed within three days.',
      'We wipe it within 15 days.',
      'We complete all valid deletion requests within 45 days.',
    ],
    no: [
      'If we find fraud, we deactivate it within 3 days.',
      'In the case of fraud we close it within 2 days.',
      'Requests to unsubscribe are processed within 10 days.',
      'You may sign in at any time.',
      'Whoever wants to move may do so within 30 days.',
    ],
  },
  {
    id: 'time to close (en)',
    pattern: new RegExp(
      [
        String.raw`\b(?:delete|close|cancel|terminat|deactivat|erase|shut)\w{0,6}\b(?:(?!${elseClosed})[^.]){0,30}\b(?:account|profile|membership)s?\b${part}`,
        String.raw`${placed}\b(?:account|profile|membership|workspace)s?\b${part}[^.]{0,40}\b(?:${removed}|gone|purged)\b`,
        String.raw`\bto close it\b`,
        String.raw`${asked} (?:is|will be|takes?|can take|happens|follows|occurs)\b`,
        String.raw`\b(?:erase|remove|wipe)s? (?:it|your account|your profile)\b`,
        String.raw`\b(?:grace|cooling[- ]off|waiting|reflection|recovery) period\b`,
        String.raw`\brequests?\b[^.;]{0,120}\btakes?\b`,
        String.raw`\b(?:account|it) (?:closes|ends)\b`,
        String.raw`\b(?:account|deletion|removal|closure)\b[^.]{0,60}[;:,] (?:please )?(?:allow|give us|expect)\b`,
        String.raw`\b(?:complet|process|finish|perform|execut)(?:e|es|ed|ing)? (?:the |your |any |such |account ){0,2}(?:deletion|closure)\b`,
      ].join('|'),
      'i',
    ),
    not: new RegExp(String.raw`${byMistake}|^(?!.{0,400}(?:${readerMay})).{0,400}(?:${notThere}|${faults})`, 'i'),
    value: 'days',
    why: 'the figure is that of closing',
    yes: [
      'We delete your account within 30 days.',
      'We complete deletion within 30 days.',
      'Deletion is finished within 30 days.',
      'Your account will be removed within 7 days.',
      'The profile is erased within 14 days.',
      'After these 28 days the account is gone.',
      'A grace period of 30 days begins.',
      'For removal of an account, write to the desk; allow three days.',
    ],
    no: [
      'We answer within 30 days.',
      'An account deleted by mistake is restored within 14 days.',
      'If we find fraud, the account is closed within 3 days.',
      'The account is closed after 30 days without a login.',
    ],
  },
  {
    id: 'by when the reader must come (en)',
    pattern: new RegExp(
      String.raw`\b(?:must|(?:have|has|need|needs) to|(?:are|is) (?:required|asked) to|should|please)\b (?:be )?(?:confirm|send|come|visit|bring|provide|return|reply|verif|click|submit|present|appear|show|log|sign|withdraw|hand|call|write|settle|pay|tell|inform|notify|let us know)\w{0,4}\b(?:(?! and (?:your|we|the|it)\b)[^.;,]){0,60}\b(?:within|in|no later than) (?:the (?:next|following) )?(?=\d|${inWords.en}\b)|\b(?:if|should) you (?:[\w’']{1,16} ){1,6}within (?=\d|${inWords.en}\b)|\byou (?:can|may) (?:[\w’']{1,16} ){1,6}within (?:\d{1,3}|${inWords.en}) days (?:of|after|from)\b(?! (?:your|the|such|a) (?:\w{1,16} )?request)`,
      'i',
    ),
    not: /\b(?:we|our (?:team|staff|desk|support)) (?:must|have to|need to|should|are required to)\b/i,
    value: 'reader-days',
    why: 'the figure is the reader’s own time to do something, and not how long closing takes',
    yes: [
      'You must come to the desk within thirty days to have your account closed.',
      'The request must be confirmed at the desk within 10 days.',
      'To close your account, please send us your card within 14 days.',
      'Should you close your account within 14 days, we return the fee.',
      'You may close your account within 30 days of a change.',
    ],
    no: [
      'We must confirm closing within ten days.',
      'Your account must be closed within 10 days.',
      'Please ask us; we close it within 10 days.',
      'You must submit a request in the app and your account will be deleted within 30 days.',
    ],
  },
  {
    id: 'for how long something was so before (en)',
    pattern: new RegExp(
      String.raw`(?<!\b(?:will|can|may|to|should) )\b(?:last|past|previous|preceding|prior) (?:\d{1,3}|${inWords.en})(?: \(\d{1,3}\))? (?:business |working |calendar )?(?:day|week|month|year)s?\b|\b(?:less|more|fewer) than \w{1,9} (?:day|week|month|year)s? (?:ago|old)\b|\b(?:day|week|month|year)s? (?:before (?:you (?:close|delete|ask|apply|request)|the (?:request|application))|prior to|preceding)\b`,
      'i',
    ),
    value: 'past-days',
    why: 'the figure is a condition that reaches back, and not how long closing takes',
    yes: [
      'An account whose card was changed within the last thirty days cannot be closed.',
      'No book may be lent in the 14 days before you close your account.',
      'Accounts opened less than 30 days ago cannot be deleted.',
    ],
    no: ['Your account is closed within thirty days.', 'It will last 30 days.', 'It takes 30 days before it is deleted.'],
  },
  {
    id: 'conditions to close (en)',
    pattern: /before[^.]{0,40}(?:delet|clos)\w{0,6}[^.]{0,20}account/i,
    value: 'condition',
    why: 'what has to be so before',
    yes: ['Before you delete your account, pay your bills.'],
    no: ['You can delete your account.'],
  },
  {
    id: 'what follows closing (en)',
    pattern:
      /(?:after|once|when|upon)[^.]{0,40}(?:delet|clos|terminat|cancel)\w{0,6}[^.]{0,30}(?:account|membership)[^.]{0,100}(?:delete|remove|retain|keep|anonymi)/i,
    value: 'consequence',
    why: 'what happens then',
    yes: ['After you delete your account we remove your data.'],
    no: ['You can delete your account.'],
  },
  {
    id: 'accounts (en)',
    // Of a third party, a bank or a store: theirs, not the product's.
    pattern:
      /(?<!\b(?:social(?:[- ]media|[- ]network(?:ing)?)?|third[- ]party|bank|store|e-?mail|into) )\baccounts?\b(?! for\b)|\b(?:an?|your|the|user) accounts? for\b|\b(?:sign[- ]?(?:in|(?:up|ing up)(?! (?:for|to) (?:\w{1,16} ){0,3}(?:newsletters?|mailing|e-?mails?|updates|alerts|notifications|messages|news|list)\b)(?! through (?:those|these|such) links))|screen name|logged[- ]in (?:users?|visitors?|members?)|log(?:ging)? in|log-?ins?|(?<!\b(?:commercial|company|companies|trade|public|electoral|land|cash|business|the|charity) )registers?(?! (?:your|a|an|the|for) (?:\w{1,16} )?(?:interest|complaint|product|device|warranty|vehicle|domain|concern|event|webinar|newsletter|course|conference|talk|visit|vote)\b)|(?<!\b(?:company|vehicle|car|trade|business|vat|tax|voter|event|charity) )registration(?! (?:numbers?|no\b|plates?|office|certificate|mark))|(?<!\bunion )membership(?! program))\b|(?<!\b(?:never|not|no)\b[^.;]{0,24})\byour (?:user ?names?|user ids?|passwords?)\b/i,
    value: 'account',
    why: 'there are accounts',
    yes: [
      'You may register.',
      'Sign in with your name.',
      'We keep addresses of logged-in users.',
      'Your account is yours.',
      'Inactive accounts are removed.',
      'Your Tern account holds your loans.',
      'Create an account for free.',
    ],
    no: [
      'Wallpapers stay on the device.',
      'Social media accounts',
      'Your bank account is not read.',
      'We account for every visit.',
      'Sign up for our newsletter.',
      'Company registration number 1234',
      'Register for the webinar.',
    ],
  },
  {
    id: 'no accounts (en)',
    pattern: new RegExp(
      [
        String.raw`\b(?:do(?:es)? not|do(?:es)?n['’]t|never|neither) (?:require|need|ask for|use|offer|support|keep|know|involve|include|provide|maintain|run|operate) (?:(?:you|users|anyone) )?(?:to ${signUp}|${anyAccount})${noMore}`,
        String.raw`(?<!\b(?:you|users?|members?|they|who|if) )\b(?:do(?:es)? not|do(?:es)?n['’]t) have ${anyAccount}${noMore}`,
        String.raw`\b(?:no need to|need not|needn['’]t|(?:do(?:es)? not|do(?:es)?n['’]t) (?:need|have) to|(?:do(?:es)? not|do(?:es)?n['’]t|never) (?:ask|require) (?:you|anyone|anybody|users|for you) to|(?:are|is) (?:never|not) (?:asked|required) to) ${signUp}${noMore}`,
        String.raw`\b(?:used?|using|access\w{0,4}|available|works?|runs?|plays?|played|read|enjoyed)\b[^.;,]{0,30} without (?:(?:the need for|having to|needing to) )?(?:${signingUp}|${signUp})${noMore}`,
        String.raw`\b(?:no|zero|neither|nor) (?:[\w-]{1,16} (?:n?or )?){0,3}(?:accounts?|registration|sign[- ]?ups?|log-?ins?)\b${noMore}`,
        String.raw`(?<!\b(?:if|where|when|unless|as|though|although) )\b(?:you|users?|visitors?|readers?|players?|nobody|no one) (?:cannot|can['’]t|can not|do not|don['’]t|never|can|could not) ${signUp}(?=\s*(?:$|[.;!]|(?:with us|here|on (?:this|our))\b))`,
      ].join('|'),
      'i',
    ),
    // To look around, or for some parts: the rest needs one.
    not: /\b(?:brows(?:e|ing)|visit\w{0,4}|guests?|view(?:ing|ed)?|some|certain|parts?|most|many|basic|limited|only|unless|if|until|except|under|before|where|subscri\w{2,6}|again)\b/i,
    value: 'no-account',
    why: 'there are none',
    yes: [
      'The app does not require an account.',
      'It works without an account.',
      'You do not need to register.',
      'There are no accounts.',
      'You cannot open an account with us.',
      'The app has neither sign-up nor profiles.',
      'The game can be used without signing in.',
      'We don’t ask you to register.',
      'Tern does not use accounts.',
      'No registration is required.',
      'Tern has no accounts of its own, no ads and no trackers.',
    ],
    no: [
      'You need an account.',
      'You cannot create an account unless you are of age.',
      'You cannot create an account using the name of another.',
      'If you do not agree, do not create an account.',
      'We do not ask you to create a password.',
      'You may browse the shop without registering.',
      'You do not need an account to use some of our pages.',
      'If you do not have an account with us, we may ask for more.',
      'This does not have any significant effect on you.',
      'We do not need a signed letter.',
      'We do not offer loans to those who register.',
      'No account data are sold.',
    ],
  },
];

/** By what channel it is closed: what the reader does, in a sentence that speaks of closing. */
export const ways: readonly WayRule[] = [
  {
    id: 'closed by phone (en)',
    pattern:
      /\b(?:hot ?line|help ?line|desk|us|team|support) (?:on|at) \+?\(?\d[\d ()-]{5,}|\b(?:[Cc]all(?:ing)?|[Pp]hon(?:e|ing)|[Tt]elephon(?:e|ing)|[Rr]ing(?:ing)?|[Dd]ial(?:ling|ing)?) (?:us|our|the|at|to|on|\+?\(?\d|[A-Z])|\b(?:by|via|over) (?:the )?(?:tele)?phone\b|\bby (?:tele)?phoning\b|\ba call to us\b|\b(?:the|our|this) (?:(?:toll[- ]?free|free|support|service) ){1,2}(?:tele)?(?:phone )?(?:number|line)\b|\b(?:our|the) (?:hotline|help ?line)\b/,
    not: /\bwe (?:\w+ ){0,3}call\b/i,
    value: 'phone',
    why: 'the reader calls',
    yes: [
      'Delete your account by a call to us.',
      'To have your account removed, call 1-800-555-0100.',
      'You may close it by phone.',
      'Dial 0800 555 010.',
      'Use our toll-free number to close your account.',
      'Ring the desk.',
    ],
    no: ['You can delete your account.', 'We may call you before the account is closed.', 'Use the phone number of your account.'],
  },
  {
    id: 'closed by email (en)',
    pattern:
      /(?<!\b(?:we|we['’]ll) (?:\w{1,16} ){0,2})\be-?mail(?:ing)?:? (?:us|to|at|our|the|your (?:\w+ )?request|[\w.+-]{1,40}@)|\b(?:drop(?:ping)? us|get(?:ting)? in touch|messag(?:e|ing)|let(?:ting)? us know|tell(?:ing)? us|dealt with|handled|send(?:ing)?|writ(?:e|ing)|submit(?:ting)?|contact(?:ing)?|reach(?:ing)?|request(?:ing|ed)?|ask(?:ing)?|notify(?:ing)?|inform(?:ing)?)\b.{0,120}?(?:(?:an|by|via|through|per) e-?mail\b|\w@\w)|\b(?:by|via|through|per) (?:an )?e-?mail\b|\b(?:please|just|simply) e-?mail\b|(?:^|[?!;,:] )e-?mail (?:us|our|the)\b/i,
    not: /\bwe\b[^,;]{0,30}\b(?:send|notify|inform|confirm|contact)\w*\b[^,;]{0,40}\be-?mail\b/i,
    value: 'email',
    why: 'the reader writes an e-mail',
    yes: [
      'To delete your account, email us.',
      'You can write to us at help@tern.example to have your account deleted.',
      'Request deletion of your account by e-mail.',
    ],
    no: ['You can delete your account.', 'When you delete your account we send you an e-mail.'],
  },
  {
    id: 'closed by support (en)',
    pattern:
      /\b(?:contact(?:ing)?|ask(?:ing)?|reach(?:ing)? out to|writ(?:e|ing) to|request(?:ing)?\b.{0,40}?\b(?:from|through|via)|through|via|by) (?:(?:our|the|your|its|customer|user|player|technical|\w+['’]s) ){0,3}(?:support|customer (?:service|care)|help ?desk|(?:service|support|game|site|system|school)? ?(?:administrators?|admins?|teams?|staff))\b(?!@)|\b(?:use|using|through|via|by|tap|tapping|click|clicking) (?:on )?(?:the|our) ["“']?contact us["”']? (?:option|button|feature|function)\b|\bcontact(?:ing)? us\b(?! (?:(?:by|via|through|at|on)\b(?! any time)(?!.{0,20}contact (?:form|information|details))|\w{1,30}@|\(\w{1,30}@))|\b(?:just|simply|can|may|please) ask us\b(?! (?:by|via|at)\b)[^.;@]{0,60}(?:account|membership)(?![^.;]{0,60}@)(?![^.;]{0,100}\b(?:number|web ?form|form|phone|post|letter|e-?mail)\b)|\bsupport (?:ticket|request)\b|\b(?:open|rais|submit|fil|log|creat)(?:e|es|s|ing)? an? (?:\w+ ){0,2}ticket\b|\b(?:in|via|through|over|using|use|by|on) (?:the|our) (?:(?:in-app|live|help|support|online|customer) ){1,3}chat\b|\bchat(?:ting)? with (?:us|our|the)\b/i,
    value: 'support',
    why: 'the reader asks those who run the service, by no other channel that is named',
    yes: [
      'To delete your account, contact customer support.',
      'Contact us using the information at the end of this page.',
      'You can just ask us to close your account.',
      'To exercise these rights, contact the game administrators.',
      'Delete your account by using the Contact Us option in the game.',
      'Open a ticket with the desk.',
      'Write to us in the in-app help chat.',
    ],
    no: ['You can delete your account.', 'Contact us at help@tern.example to close it.', 'Close it by contacting support@tern.example.'],
  },
  {
    id: 'closed by web (en)',
    pattern: new RegExp(
      String.raw`\b(?:log|sign)(?:ging|ing)?[- ]?in to (?:cancel|delete|close)\b|\b(?:${goTo})\b.{0,40}?(?:${address}|\b(?:this|our|the|your|an?) (?:[\w “”"']{1,30} )?(?:page|link|portal|web ?site)\b|\b(?:online|web|this|our) form\b)|\b(?:fill(?:ing)? (?:in|out)|complet(?:e|ing)|submit(?:ting)?|us(?:e|ing)) (?:the|our|this|an?) (?:[\w“”"'-]{1,20} ){0,4}form\b|\b(?:on|at|via|through|use|using|our|the) (?:\w{1,16} )?web-?form\b|\bfollow(?:ing)? (?:the|this|our) (?:\w{1,16} )?link\b|\bfollow(?:ing)? (?:the|these|our) (?:\w{1,16} )?(?:instructions|steps|guide) (?:on|at|in|under|behind) (?:(?:this|our|the) (?:\w{1,20} ){0,2}(?:page|link|site|web ?site|article)\b|here\b|${address})|\b(?:go|click|tap)(?:ing)? (?:on )?here\b|${thereAt} (?:the|this|our) link\b|${thereAt} (?:the|your|our) (?:[\w ]{1,30} )?(?:section|area|tab|page|part) of (?:the|our|this) (?:web ?)?site\b|\b(?:sign|log)(?:ging|ing)? in (?:at|on|to|through) (?:(?:our|the) (?:web ?)?site\b|[\w-]{2,30}(?:\.[\w-]{2,30}){0,2}\.[a-z]{2,7}\b)|${thereAt} (?:the|our|your) (?:[\w-]{1,16} ){0,3}(?:portal|contact form|web ?shop)\b|\b(?:at|via|through|on|from) (?:${address})|\b(?:clos|delet|cancel|deactivat|remov)(?:e|ing|ed|ion|ure)?\b.{0,60}?\b(?:at|via|through|on|from) (?:our|the) (?:web ?site|web page|site)\b`,
      'i',
    ),
    not: new RegExp(String.raw`${elsewhere}|\bin the app\b`, 'i'),
    value: 'web',
    why: 'the reader does it on a web page',
    yes: [
      'You can delete your account on our website.',
      'You can delete your account by visiting our Deletion page.',
      'To request account deletion, fill in the form at tern.example/delete.',
      'To delete your account, just go here.',
      'You can make these requests at the reader section of our site.',
      'Follow the instructions on this page to delete your account.',
      'Fill in the parting form.',
      'Use the webform.',
    ],
    no: [
      'You can delete your account.',
      'If your account is deleted, we keep logs as described at https://tern.example/logs.',
      'Data of an account on our site is kept for a year following an account closure.',
    ],
  },
  {
    id: 'closed by mail (en)',
    pattern:
      /\b(?:by|via|through) (?:postal |registered |regular |us |surface )?(?:mail|post|letter)\b|\b(?:send(?:ing)?|writ(?:e|ing)) (?:us )?(?:a|your)? ?(?:signed |written )?(?:letter|to (?:our|the) (?:postal|mailing) address|request (?:to|in writing to) (?:our|the) (?:postal |mailing )?address)\b|\bwrit(?:e|ing) to (?:us )?at\b(?=[^.;@]{0,60}\b\d)(?![^.;]{0,60}@)|\b(?:notice|request|application|apply|ask) in writing\b[^.;@]{0,40}\b(?:office|address|p\.? ?o\.? box)\b|\b(?:written|signed) (?:notice|request|letter) (?:\w{1,12} ){0,3}(?:to|at) [^.;@]{0,30}\b(?:office|address)\b|\bmail(?:ing)? (?:your|a|the|us your) (?:\w{2,12} )?(?:request|letter)\b|\b(?:contact(?:ing)?|writ(?:e|ing) to|send(?:ing)?)\b[^;@]{0,120}(?:\battn\b|\battention:|\bp\.? ?o\.? box\b)/i,
    value: 'mail',
    why: 'the reader writes a letter',
    yes: [
      'To close your account, send a letter to our postal address.',
      'To have your account closed, write to us at 12 Quay Lane.',
      'You may close your account by mailing us your written request.',
      'It is closed on notice in writing to our registered office.',
      'To have it closed, please contact Tern Ltd, Attention: Reader Desk, 12 Quay Lane, Port Lark.',
    ],
    no: ['You can delete your account by e-mail.'],
  },
];

/** A line of a list of ways, which says how. */
export const listedWays: readonly WayRule[] = [
  {
    id: 'listed phone (en)',
    pattern: /\b(?:call|phone|telephone)\b[^.;]{0,20}\d/i,
    value: 'phone',
    why: 'a line of a list of ways',
    yes: ['Call 0571 12345678'],
    no: ['Write a letter'],
  },
  {
    id: 'listed email (en)',
    pattern: /[\w.+-]{1,40}@\w/,
    value: 'email',
    why: 'a line of a list of ways',
    yes: ['help@bluefin.example'],
    no: ['Call us'],
  },
  {
    id: 'listed web (en)',
    pattern: /\b(?:visit|go to|open)\b[^.;]{0,20}(?:https?:|www\.)/i,
    value: 'web',
    why: 'a line of a list of ways',
    yes: ['Visit https://bluefin.example'],
    no: ['Call us'],
  },
  {
    id: 'listed support (en)',
    pattern:
      /\b(?:contact|write to|reach(?: out to)?|ask) (?:our )?(?:customer )?(?:support|service)|\bcontact (?:us|our team)\b(?![^.]{0,30}\w@\w)(?! (?:by|via) (?:e-?mail|phone))/i,
    value: 'support',
    why: 'a line of a list of ways',
    yes: ['Contact our customer support', 'Contact us using the information at the end of this page.'],
    no: ['Call 0571 12345678', 'Contact us at help@bluefin.example'],
  },
];

/** What stands before a path on a web site rather than in the app. */
export const onWeb =
  /(?:web ?site|www\.|https?:|\b(?:at|on|to|visit|open) [\w-]{2,30}(?:\.[\w-]{2,30}){0,2}\.[a-z]{2,7}\b)(?!.{0,50}\b(?:app|mobile)\b).{0,50}$/is;
/** One page that is all of the way to close the account: of settings, or one that is visited. */
export const pageOf =
  /\b(?:clos|delet|cancel|deactivat)(?:e|ing) (?:your|their|the|an?) (?:own )?(?:[\w’']{1,20} )?(?:accounts?|membership|profile) (?:(?:in|through|via|from|on|using|under|within|by using) (?:the |your |our )?[“"]?(?<settings>(?:[\w’']{1,20} ){0,2}(?:settings|preferences|dashboard)(?: (?:page|menu|tab|screen))?)\b|by (?:visiting|going to|opening) (?:the |your |our )?(?:[“"](?<page>[^“”"]{2,30})[”"]))/i;
/** Names before a path the product's own client on the web, which has labels as the app has; a site's address does not. */
export const inWebClient = /\bweb (?:app|client|version)\b|\bdesktop (?:app|client|version|site)\b/i;
/** A step in a line of its own: '2) Tap “Settings”;'. */
export const step =
  /^[\s(]{0,40}(?:\d{1,2}|[a-z])?\s{0,8}[).]{0,40}\s{0,8}[^.;“"]{0,20}(?:tap|click|select|choose|open|go to)[^.;“"]{0,14}[“"](?<label>[^“”"]{1,30})[”"][^“"]{0,24}$/i;
/** Support by phone or e-mail is that channel, and no desk of its own. */
export const supportElsewhere = /\bcall(?:ing)? (?:our )?customer (?:service|support)/gi;
/** A title below which the ways stand to exercise any right. */
export const waysOfRights = /\b(?:how to exercise|exercising) (?:your |these |any )?(?:\w+ )?rights?\b/i;
/** In a section on closing, a clause that goes on about it; and right below its title, one that says what to do. */
export const inSection = {
  title: new RegExp(
    [
      String.raw`\b(?:delet|clos|cancel|deactivat|terminat|eras|remov|shut|end)\w*\b(?:(?!${elseClosed})[^.]){0,24}\b(?:account|membership|profile)s?\b${part}`,
      String.raw`\b(?:account|membership|profile) (?:deletion|closure|cancell?ation|termination|removal|erasure|deactivation)`,
      String.raw`^[\d.\s()]{0,8}(?:how to )?(?:leav(?:e|ing)|quit(?:ting)?) (?:us|the (?:app|service|platform|community))\W{0,3}$`,
    ].join('|'),
    'i',
  ),
  text: /delet(?:e|ion)|clos(?:e|ure)|cancel|deactivat|terminat|eras(?:e|ure)|shut|\bwip(?:e|ed)\b/i,
  step: /^\W{0,3}(?:(?:please|simply|just|to do so,?|you (?:can|may|must|should|need to)) ){0,3}(?:call|phone|ring|dial|e-?mail|message|write|contact|send|text|drop us|visit|go to|head|open|tap|click|press|hit|swipe|scroll|fill|use|choose|select|pick|sign in|log in|log into|follow|complete|submit|apply|ask|tell|let us know|get in touch|reach out|chat|speak)\b(?! for help)|^\W{0,3}(?:you can|this can be|it can be|it is|this is|that is) (?:do(?:ne)? )(?:(?:this|so|it|that) )?(?:in|under|via|by|on|at|through|from|with)\b/i,
};

/** With whom an account is, by a name right before the word. */
export const accountOf = /\b((?:[A-Za-z]?[A-Z][\w.’'-]{0,30} ){1,3})accounts?\b/g;
