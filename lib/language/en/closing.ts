import type { ClosingRule, WayRule } from '../closing';
import { inWords } from '../quantities';

/** Goes to a page; a page by its address; at a page, and not where something is only described; a page that tells and closes nothing. */
const goTo =
  'visit(?:ing)?|open(?:ing)?|go(?:ing)? to|click(?:ing)?(?: on)?|navigat(?:e|ing) to|us(?:e|ing)|fill(?:ing)? (?:in|out)|complet(?:e|ing)|submit(?:ting)?';
const address = String.raw`https?:|www\.|[\w-]{2,30}\.[a-z]{2,7}\/`;
const thereAt = String.raw`(?<!\b(?:described|available|found|set out|listed|policy|notice|terms|information|see|more)\b.{0,12})\b(?:at|via|through|on|from)`;
const elsewhere = String.raw`\b(?:privacy (?:policy|notice|page)|terms)\b.{0,12}(?:page|https?:)|\bwe\b[^,;]{0,40}\b(?:keep|retain|describe)\w*\b[^,;]{0,60}https?:`;

/** What English policies say of closing an account. */
export const closing: readonly ClosingRule[] = [
  {
    id: 'closing named (en)',
    pattern:
      /\b(?:clos|delet|terminat|cancel|deactivat|withdraw(?:al)? from)\w{0,6}\b(?:(?!\b(?:update|modify|change|edit|manage|review|correct)\b)[^.]){0,36}\b(?:account(?! (?:data|details|history|records)\b)|membership|workspace|log-?in|user registration)|\b(?:have|get|want) (?:your|the|an|my) (?:\w+ )?account (?:erased|deleted|closed|removed|terminated|cancell?ed|deactivated)\b|\bto close it\b|>\s?(?:Erase|Delete|Close|Leave|Cancel)\b(?! (?:cookies|history))|(?:account|membership)[^.]{0,30}\b(?:closure|deletion|termination|cancell?ation|closed|deleted|terminated|withdrawal|removed|removal|deactivat\w{1,3})|\bdisabl(?:e|ing) your (?:\w+ )?account\b|\bdelet\w{1,4} (?:(?:your|their|his|her|or|the|an?|entire|whole|own) ){1,4}profile\b(?! (?:information|data|pictures?|photos?|images?|details|page|fields?|name))/i,
    not: /\b\w+\s+(?:may|reserves?)(?: the right to)?[^.]{0,40}(?:terminat|suspend|disabl)|(?:is|are|been) terminated or suspended|surviv\w{1,3} (?:any )?termination|\bsuspend or terminate\b|\b(?:terminat|delet|clos|remov)\w{0,4} (?:the|that|such|this|any)? ?(?:child|minor|children|kid)(?:['’]s|s['’])? account/i,
    value: 'mention',
    why: 'the closing of an account is named',
    yes: [
      'You may delete your account.',
      'You can ask for account deletion.',
      'To have your account erased, write to us.',
      'Your employer can close your login.',
      'Press Options > Sync > Erase and leave.',
      'A player may delete his or her profile at any time.',
      'Requests to disable your account go to the Tern desk.',
    ],
    no: [
      'You may sign out at any time.',
      'We may terminate your account.',
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
    pattern:
      /(?:settings|in the app|within the app|in-app|account (?:page|preferences)|profile page|\bmenu)[^.]{0,80}(?:delete|close|cancel|deactivate)|(?:delete|close|cancel|deactivate)[^.]{0,60}(?:settings|in the app|in-app|account (?:page|preferences|menu)|profile page|\bmenu)|\byou (?:may|can) (?:log|sign) in\b[^.;]{0,160}\b(?:or|and|to) (?:delete|close|deactivate|cancel) (?:your|the) account/i,
    value: 'in-app',
    why: 'a way is given in the product',
    yes: [
      'You can delete your account in the app settings.',
      'In the settings menu you can delete it.',
      'You may log in and see your entry, mend it, or delete your account.',
    ],
    no: ['You may delete your account.'],
  },
  {
    id: 'last label closes (en)',
    pattern: /delete|close|cancel|deactivate|withdraw|erase(?! (?:cookies|history))/i,
    value: 'last',
    why: 'the label closes the account',
    yes: ['Delete account'],
    no: ['Edit profile'],
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
      /^["”)\s,]{0,3}(?:(?:to|and|page|menu|then|where|you|can|may) ){0,5}(?:permanently )?(?:delet|clos|cancel|deactivat)\w{0,5} (?:your|the|this) account/i,
    value: 'follows',
    why: 'the words after a path say that one closes the account there',
    yes: [' to delete your account'],
    no: [' to change your name'],
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
      String.raw`\b(?:log|sign)(?:ging|ing)?[- ]?in ?(?:to [\w ]{1,30} )?(?:to|and) (?:cancel|delete|close|deactivate)\b|\byou (?:may|can) (?:log|sign) in\b[^.;]{0,160}\b(?:or|and) (?:delete|close|deactivate|cancel) (?:your|the) account|\b(?:${goTo}|follow(?:ing)?)\b.{0,40}?(?:${address}|\b(?:this|our|the|your|an?) (?:[“"']?\w+[”"']? ){0,4}(?:page|link|form|portal|web ?site)\b|\bhere\b)|${thereAt} (?:(?:the|this|our) (?:\w+ ){0,2}(?:link|page|form)|the account page|${address})`,
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
    pattern:
      /\b(?:contact(?:ing)?|ask(?:ing)? us|e-?mail(?:ing)? (?:us|to|our)|writ(?:e|ing) (?:to|us)|notify(?:ing)? us|inform(?:ing)? us|let(?:ting)? us know|call)\b[^.]{0,60}(?:delete|close|cancel|terminate|deactivate|remove)[^.]{0,30}account|(?:delete|close|cancel|terminate|deactivate|remove)[^.]{0,40}account[^.]{0,80}(?:contact|e-?mail|write(?: to)?|call|notify|inform|tell) us|\b(?:have|want|wish|like|get)\b[^.;]{0,24}\baccount\b[^.;]{0,60}\b(?:deleted|closed|removed|cancell?ed|terminated|erased)\b[^.;]{0,40},? (?:please )?(?:contact|e-?mail|write|call|notify|send|mail)\b|\b(?:clos|delet|cancel|deactivat)\w{0,3} your (?:\w+ ){0,2}account\b[^.]{0,200}\b(?:you (?:should|must|may|can|need to)|please|simply|just) (?:call|contact|e-?mail|write|phone)\b|\baccount (?:be|is) (?:deleted|closed|cancell?ed|removed)\b[^.]{0,40}\b(?:by|via|through) (?:contacting|e-?mailing|calling|writing)\b|\b(?:close|delete) (?:it|your (?:account|log-?in)),? (?:(?:please|just) )?(?:e-?mail|write|call|ask)\b|\b(?:close|delete) your (?:account|log-?in)[^.]{0,20}[;,] ask (?:its|your|the)\b/i,
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
      /^[^.;]{0,24}\b(?:you (?:can|may) also|alternatively|or you (?:can|may))\b[^.;]{0,24}\b(?:call|contact|e-?mail|write|visit|send)|^\W{0,3}(?:please|to do so,?|to do this,?|simply|just|in (?:this|that|such) case,?)(?: (?:please|simply|just|you (?:can|may|should|must|need to)))* (?:call|contact|e-?mail|write|visit|send|go to|fill|use)\b/i,
    value: 'also',
    why: 'the sentence after a way to close names another',
    yes: ['You can also call us.', 'Alternatively, you may contact our support.', 'Please email help@tern.example.'],
    no: ['You can also change your name.'],
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
    pattern:
      /\b(?:process|complete|handle|respond to|answer)\w{0,3} (?:your|the|such) (?:request|application)|\bwe (?:will |shall |can )?(?:then )?(?:do (?:it|so|this)|(?:close|delete|deactivate|terminate|cancel|erase) (?:it|(?:your|the) (?:account|profile)))\b|\b(?:(?:this|the|your) )?(?:process|deletion|procedure|request|account|closure)\b[^.;]{0,30}\b(?:takes?|completed|deleted|closed|processed|removed)\b/i,
    not: /\bif (?:we (?:find|believe|suspect|detect|determine|discover)|you (?:breach|fail|violate|abuse))\b/i,
    value: 'done',
    why: 'when what was asked is done',
    yes: [
      'We will process your request within 30 days.',
      'This process takes about 15 days.',
      'Ask, and we do it within 3 days.',
      'Write to us; we will deactivate it within 3 days.',
    ],
    no: ['You may sign in at any time.', 'Whoever wants to move may do so within 30 days.'],
  },
  {
    id: 'time to close (en)',
    pattern:
      /\b(?:delete|close|cancel|terminat)\w{0,6}\b[^.]{0,30}\baccount|\baccount\b[^.]{0,30}\b(?:deleted|closed|removed|cancell?ed|terminated)\b|\bto close it\b|\b(?:deletion|closure) (?:is|will be|takes?|can take)\b|\b(?:complet|process|finish|perform|execut)(?:e|es|ed|ing)? (?:the |your |any |such |account ){0,2}(?:deletion|closure)\b/i,
    value: 'days',
    why: 'the figure is that of closing',
    yes: [
      'We delete your account within 30 days.',
      'We complete deletion within 30 days.',
      'Deletion is finished within 30 days.',
      'Your account will be removed within 7 days.',
    ],
    no: ['We answer within 30 days.'],
  },
  {
    id: 'by when the reader must come (en)',
    pattern: new RegExp(
      String.raw`\b(?:must|(?:have|has|need|needs) to|(?:are|is) (?:required|asked) to|should|please)\b (?:be )?(?:confirm|send|come|visit|bring|provide|return|reply|verif|click|submit|present|appear|show|log|sign|withdraw|hand|call|write|settle|pay)\w{0,4}\b(?:(?! and (?:your|we|the|it)\b)[^.;,]){0,60}\b(?:within|in|no later than) (?:the (?:next|following) )?(?=\d|${inWords.en}\b)`,
      'i',
    ),
    not: /\b(?:we|our (?:team|staff|desk|support)) (?:must|have to|need to|should|are required to)\b/i,
    value: 'reader-days',
    why: 'the figure is the reader’s own time to do something, and not how long closing takes',
    yes: [
      'You must come to the desk within thirty days to have your account closed.',
      'The request must be confirmed at the desk within 10 days.',
      'To close your account, please send us your card within 14 days.',
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
      /(?<!\b(?:social(?:[- ]media|[- ]network(?:ing)?)?|third[- ]party|bank|store|e-?mail|into) )\baccounts?\b(?! for\b)|\b(?:an?|your|the|user) accounts? for\b|\b(?:sign[- ]?(?:in|up|ing up)|screen name|logged[- ]in (?:users?|visitors?|members?)|log(?:ging)? in|log-?ins?|registers?|registration|(?<!\bunion )membership)\b|(?<!\b(?:never|not|no)\b[^.;]{0,24})\byour (?:user ?names?|user ids?|passwords?)\b/i,
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
    no: ['Wallpapers stay on the device.', 'Social media accounts', 'Your bank account is not read.', 'We account for every visit.'],
  },
  {
    id: 'no accounts (en)',
    pattern:
      /(?:(?<!\bif (?:you|the user|they|users) )(?:do(?:es)? not|do(?:es)?n['’]t)|without|no need to)[^.]{0,30}(?:(?:requir\w{0,4}|need\w{0,3}|creat\w{0,4})[^.]{0,20}(?:\baccounts?\b|\bregist)|(?:have|offer|support)\w{0,2} (?:\w+ ){0,2}(?:accounts?|registration)\b|(?:requir\w{0,4}|need\w{0,3}|creat\w{0,4}|have|offer|support)[^.]{0,20}(?:\bsign(?:[- ]?(?:in|up|on)|ing[- ](?:in|up))\b|\blog(?:[- ]?(?:in|on)|ging[- ](?:in|on))\b))|\bwithout (?:an? |any )?(?:user )?(?:account|registration|sign[- ]?up|login)|\bno (?:user )?(?:accounts?|registration|sign[- ]?up|login)\b|\b(?:do(?:es)? not|do(?:es)?n['’]t|no) need to (?:regist|sign|log|create)/i,
    value: 'no-account',
    why: 'there are none',
    yes: ['The app does not require an account.', 'It works without an account.', 'You do not need to register.', 'There are no accounts.'],
    no: [
      'You need an account.',
      'If you do not have an account with us, we may ask for more.',
      'This does not have any significant effect on you.',
      'We do not need a signed letter.',
      'We do not offer loans to those who register.',
    ],
  },
];

/** By what channel it is closed: what the reader does, in a sentence that speaks of closing. */
export const ways: readonly WayRule[] = [
  {
    id: 'closed by phone (en)',
    pattern:
      /\b(?:call(?:ing)?|phon(?:e|ing)|telephon(?:e|ing)) (?:us|our|the|at|to|\+?\(?\d|[A-Z])|\b(?:by|via|over) (?:the )?(?:tele)?phone\b|\bby (?:tele)?phoning\b|\ba call to us\b/,
    not: /\bwe (?:\w+ ){0,3}call\b/i,
    value: 'phone',
    why: 'the reader calls',
    yes: ['Delete your account by a call to us.', 'To have your account removed, call 1-800-555-0100.', 'You may close it by phone.'],
    no: ['You can delete your account.', 'We may call you before the account is closed.'],
  },
  {
    id: 'closed by email (en)',
    pattern:
      /(?<!\b(?:we|we['’]ll) (?:\w{1,16} ){0,2})\be-?mail(?:ing)?:? (?:us|to|at|our|the|your (?:\w+ )?request|[\w.+-]{1,40}@)|\b(?:send(?:ing)?|writ(?:e|ing)|submit(?:ting)?|contact(?:ing)?|reach(?:ing)?|request(?:ing|ed)?|ask(?:ing)?|notify(?:ing)?|inform(?:ing)?)\b.{0,120}?(?:(?:an|by|via|through|per) e-?mail\b|\w@\w)|\b(?:by|via|through|per) (?:an )?e-?mail\b|\bplease e-?mail\b/i,
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
      /\b(?:contact(?:ing)?|ask(?:ing)?|reach(?:ing)? out to|writ(?:e|ing) to|request(?:ing)?\b.{0,40}?\b(?:from|through|via)|through|via|by) (?:(?:our|the|your|its|customer|user|player|technical|\w+['’]s) ){0,3}(?:support|customer (?:service|care)|help ?desk|(?:service|support|game|site|system|school)? ?(?:administrators?|admins?|teams?|staff))\b(?!@)|\b(?:use|using|through|via|by|tap|tapping|click|clicking) (?:on )?(?:the|our) ["“']?contact us["”']? (?:option|button|feature|function)\b|\bcontact(?:ing)? us\b(?! (?:(?:by|via|through|at|on)\b(?! any time)(?!.{0,20}contact (?:form|information|details))|\w{1,30}@|\(\w{1,30}@))|\b(?:just|simply|can|may|please) ask us\b(?! (?:by|via|at)\b)[^.;@]{0,60}(?:account|membership)(?![^.;]{0,60}@)|\bsupport (?:ticket|request)\b/i,
    value: 'support',
    why: 'the reader asks those who run the service, by no other channel that is named',
    yes: [
      'To delete your account, contact customer support.',
      'Contact us using the information at the end of this page.',
      'You can just ask us to close your account.',
      'To exercise these rights, contact the game administrators.',
      'Delete your account by using the Contact Us option in the game.',
    ],
    no: ['You can delete your account.', 'Contact us at help@tern.example to close it.', 'Close it by contacting support@tern.example.'],
  },
  {
    id: 'closed by web (en)',
    pattern: new RegExp(
      String.raw`\b(?:log|sign)(?:ging|ing)?[- ]?in to (?:cancel|delete|close)\b|\b(?:${goTo})\b.{0,40}?(?:${address}|\b(?:this|our|the|your|an?) (?:[\w “”"']{1,30} )?(?:page|link|portal|web ?site)\b|\b(?:online|web|this|our) form\b)|\b(?:go|click|tap)(?:ing)? (?:on )?here\b|${thereAt} (?:the|this|our) link\b|${thereAt} (?:the|your|our) (?:[\w ]{1,30} )?(?:section|area) of (?:the|our|this) (?:web ?)?site\b|\b(?:at|via|through|on|from) (?:${address})|\b(?:clos|delet|cancel|deactivat|remov)(?:e|ing|ed|ion|ure)?\b.{0,60}?\b(?:at|via|through|on|from) (?:our|the) (?:web ?site|web page|site)\b`,
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
      /\b(?:by|via|through) (?:postal |registered |regular |us |surface )?(?:mail|post|letter)\b|\b(?:send(?:ing)?|writ(?:e|ing)) (?:us )?(?:a|your)? ?(?:signed |written )?(?:letter|to (?:our|the) (?:postal|mailing) address|request (?:to|in writing to) (?:our|the) (?:postal |mailing )?address)\b|\bwrit(?:e|ing) to (?:us )?at\b(?=[^.;@]{0,60}\b\d)(?![^.;]{0,60}@)|\bmail(?:ing)? (?:your|a|the|us your) (?:\w{2,12} )?(?:request|letter)\b|\b(?:contact(?:ing)?|writ(?:e|ing) to|send(?:ing)?)\b[^;@]{0,120}(?:\battn\b|\battention:|\bp\.? ?o\.? box\b)/i,
    value: 'mail',
    why: 'the reader writes a letter',
    yes: [
      'To close your account, send a letter to our postal address.',
      'To have your account closed, write to us at 12 Quay Lane.',
      'You may close your account by mailing us your written request.',
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
export const onWeb = /(?:web ?site|www\.)(?!.{0,50}\b(?:app|mobile)\b).{0,50}$/is;
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
/** In a section on closing, a clause that goes on about it. */
export const inSection = {
  title:
    /\b(?:delet|clos|cancel|deactivat|terminat)\w*\b[^.]{0,24}\b(?:account|membership)|\b(?:account|membership) (?:deletion|closure|cancell?ation|termination)\b/i,
  text: /delet(?:e|ion)|clos(?:e|ure)|cancel|deactivat|terminat/i,
};

/** With whom an account is, by a name right before the word. */
export const accountOf = /\b((?:[A-Za-z]?[A-Z][\w.’'-]{0,30} ){1,3})accounts?\b/g;
