import type { Messages } from './messages.ts'

import { accounts } from './en/accounts.ts'
import { adminSearch } from './en/adminSearch.ts'
import { api } from './en/api.ts'
import { audit } from './en/audit.ts'
import { comments } from './en/comments.ts'
import { completeness } from './en/completeness.ts'
import { corrections } from './en/corrections.ts'
import { board, calendar, dashboard, notification, history } from './en/dashboard.ts'
import { editConflicts } from './en/editConflicts.ts'
import { exports } from './en/exports.ts'
import { externalReview } from './en/externalReview.ts'
import { foreign } from './en/foreign.ts'
import { losses } from './en/losses.ts'
import { manuscript } from './en/manuscript.ts'
import { manuscriptDesk } from './en/manuscriptDesk.ts'
import { pictureRecord } from './en/pictureRecord.ts'
import { preview } from './en/preview.ts'
import { readerFeedback } from './en/readerFeedback.ts'
import { review } from './en/review.ts'
import { reviewPanel } from './en/reviewPanel.ts'
import { scheduled } from './en/scheduled.ts'
import { signOffSheet } from './en/signOffSheet.ts'
import { webhooks } from './en/webhooks.ts'

/** Messages in English; the type keeps the keys in step with `zh.ts`. */
export const en: Messages = {
  accounts,
  brand: { newsroom: 'Newsroom', seal: 'N' },
  board,
  calendar,
  dashboard,
  disabled: {
    refused:
      'The newsroom is switched off in this app: what is there can be read, and nothing is written, signed or released. To go on, ask whoever runs the app to switch it on again.',
    setAside:
      'This newsroom does without {{name}}. To have them, ask whoever runs the app to add them to the plugin’s option collections.',
  },
  adminSearch,
  corrections,
  completeness,
  api,
  audit,
  exports,
  foreign,
  losses,
  manuscript,
  manuscriptDesk,
  pictureRecord,
  readerFeedback,
  comments,
  notification,
  scheduled,
  request: {
    badFilter: 'No filter by “{{name}}” can read this: {{reason}}',
    badInteger: 'The parameter {{name}} must be a positive integer; “{{value}}” was given.',
    badValue:
      'The request holds a value that the database cannot understand: check filters and fields.',
    busy: 'The server is busy. Please try again shortly.',
    diskFull:
      'The server’s disk is full: nothing can be saved for now. Keep this page open, and tell an administrator to free some space.',
    filterBeyond:
      'You cannot filter or sort by “{{name}}”. Ask for a related document by its id (equals, in).',
    noForm: 'This is not of the form that is taken here. Send it as you were given it.',
    noInstant: 'Write day, time and zone, as in 2026-01-09T01:30:00Z.',
    malformed:
      'The request is cut short or malformed and cannot be read. Check it, then send it again.',
    signedOut: 'You are not signed in, or no longer. Please sign in again.',
    signIn: 'Only those who are signed in may see this. Sign in first.',
    tooDeep: 'What was sent nests too deep (at most {{limit}} levels). Nest less.',
    tooLong: 'A value of the question is too long (at most {{limit}} characters). Make it shorter.',
    tooManyConditions: 'Too many conditions in the filter (at most {{limit}}). Leave some out.',
    tooManyParts: 'The question has too many parts (at most {{limit}}). Ask in several requests.',
    tooManySorts: 'Too many fields to sort by (at most {{limit}}). Leave some out.',
    tooManyValues: 'Too many values in the filter (at most {{limit}}). Ask in several requests.',
    tooManyWords: 'Too many words to look for (at most {{limit}}). Leave some out.',
    notFound:
      'There is no such thing here. It may have been deleted, or your account may not see it. Check the address or the id.',
    unknownField:
      'No filter by “{{name}}”: there is no such field, or no such comparison. Check the name of the field.',
    oneByOne:
      'Many documents cannot be changed or deleted at once. Open them one by one: each has its own review and record.',
    goneMeanwhile:
      'What was saved names a document that is gone, or is still named elsewhere. Reload and try again.',
    unfitOperator: '{{name}} cannot be filtered by {{operator}}. Use another comparison.',
    unknownReference:
      '“{{field}}” names something that does not exist ({{id}}); it may have been deleted. Choose again, then save.',
  },
  form: { filled: 'Filled in: {{fields}}' },
  clock: { time: 'Time', zone: 'Time zone: {{zone}}' },
  release: {
    alreadyPublic: 'This is exactly what is public already: there is nothing to release.',
    button: 'Release…',
    byOthers: 'Released by {{names}}.',
    cancel: 'Cancel',
    changedAround:
      'A picture or profile that “{{title}}” uses was changed after it was planned. It is not what was signed and cannot go out. Check it, have it signed again, then release it or plan it anew.',
    changedSince:
      '“{{title}}” has changed since you opened it. Read it again before you release it.',
    changedSincePlan:
      '“{{title}}” was changed by {{who}} after it was planned ({{what}}). It is not the text that was signed and cannot go out. Have it signed again, then release it or plan it anew.',
    companion: 'Goes public for the first time, along with this:',
    confirm: 'Release now',
    crossed:
      'Somebody else was signing, returning or releasing these texts at the same moment: nothing was done. Reload and look again.',
    deleteReleased: 'A released document cannot be deleted; correct or withdraw it.',
    done: 'Released.',
    embargoed:
      '“{{title}}” may not be released before {{time}}. Release it then, or plan it for later; to go out sooner, somebody who may release shortens the embargo first.',
    fieldInvalid: '“{{title}}”: mend “{{field}}”. {{reason}}',
    fieldMissing: '“{{field}}” of “{{title}}” is still empty. Fill it in first.',
    fieldInvalidAlong:
      '“{{title}}” ({{kind}}, {{place}}), which goes public along with it: mend “{{field}}”. {{reason}}',
    fieldMissingAlong:
      '“{{field}}” of “{{title}}” ({{kind}}, {{place}}), which goes public along with it, is still empty. Fill it in first.',
    heading: 'Release',
    invalid: 'Something is not as it must be: mend it, then release. {{reason}}',
    inTrash: '“{{title}}” is in the trash. Restore it first.',
    liveAt: 'See the public page',
    missing:
      'A document to release ({{key}}) cannot be found; it may have been deleted. Reload and look again.',
    noDocuments: 'No document was chosen for release. Choose one first.',
    notDirectly: 'The public state cannot be set directly. Save a draft, then have it released.',
    notSigned: '“{{title}}” still lacks signatures: {{stages}}. Have it signed first.',
    notSaved: 'There are unsaved changes. Save first.',
    onlyDrafts:
      'This document is public: save changes as a draft (draft=true), then release it again.',
    pathTaken: 'The address {{path}} is taken by another document. Change the slug.',
    reasons: 'It cannot be released yet:',
    restoreAsDraft:
      'An old version cannot be restored straight to the public. Restore it as a draft, then release it.',
    roleRefused: 'Your role may not release. Hand it to the editor-in-chief.',
    signedByAuthor:
      '“{{stages}}” of “{{title}}” was signed by {{who}}, as an author or for one, and does not count. Have somebody else sign it.',
    stoodInFor:
      'A deputy signed in your name today: you release nothing today. Ask another editor-in-chief, or release it tomorrow.',
    together: 'Release together (all go public at once):',
    trashReleased: 'A released document cannot be moved to the trash; correct or withdraw it.',
    unsigned: '{{count}} signatures are missing, next: {{next}}.',
    unsavedFirst: 'Save once, then release.',
    withdrawn: '“{{title}}” was withdrawn; to make it public again, restore it.',
    working: 'Checking…',
    at: 'Release at a time',
    atTime: 'Time of release',
    cancelPlan: 'Cancel the plan',
    fault:
      'A fault occurred when it was due, and nothing was released. Plan it again or release it now; if it fails again, tell an administrator: the log holds the cause.',
    mend: 'Mend it',
    move: 'Move to this time',
    moveRefused: 'It cannot go out at the new time; the plan stands as it was:',
    notPlanned:
      'This release is not waiting: it was carried out, failed or was canceled. Reload and look again.',
    now: 'Release now',
    planCancelled: 'The planned release is canceled.',
    planConfirm: 'Plan the release',
    planProblem: 'It would not go out:',
    planned: 'Planned for {{time}}.',
    plannedAlready: '“{{title}}” is planned for {{time}}; cancel that first.',
    plannedInPast: 'The time of a planned release must lie ahead.',
    plannedTooFar: 'A release cannot be planned more than a year ahead.',
    plannerGone:
      'Whoever planned this may no longer release. Somebody who may has to plan it anew.',
    plans: 'Planned',
  },
  externalReview,
  preview,
  review,
  richText: {
    after: ' Where: paragraph {{number}}, after “{{words}}”.',
    at: ' Where: paragraph {{number}}, “{{words}}”.',
    atWordless: ' Where: paragraph {{number}}, which has no words.',
    badLink:
      '“{{field}}” holds an unsafe link ({{detail}}). A link is an http or https address, a mailto address, or an address of this site that begins with /. Mend it, or take the link off and keep the words.',
    emptyLink:
      'A link in “{{field}}” has no address. Fill it in, or take the link off and keep the words.',
    innerLink:
      'A link in “{{field}}” leads to a document of the panel, not to an address. Write an address of this site that begins with /, or take the link off and keep the words.',
    notText: '“{{field}}” is not rich text. Fill it in again.',
    pictureGone:
      'Picture {{place}} in “{{field}}” never arrived, or is no longer among the pictures. Take it out of the text, or put it in again.',
    pictureLost:
      'A picture that was pasted into “{{field}}” never arrived. Delete it from the text, or upload it again.',
    tooDeep: '“{{field}}” is nested more than {{detail}} levels deep. Nest less.',
    tooLong:
      '“{{field}}” is longer than {{detail}} characters. Shorten it, or make several texts of it.',
    tooManyNodes:
      '“{{field}}” holds too many paragraphs and styles (at most {{detail}}). Shorten it, or make several texts of it.',
    unknownNode: '“{{field}}” holds something that a news text may not ({{detail}}). Take it out.',
  },
  editConflicts,
  reviewPanel,
  seats: { heading: 'Demonstration · change seats', reader: 'Reader' },
  sitting: {
    choose: 'Which sitting of the meeting',
    firstMeeting: 'Choose the meeting first.',
    none: '(no particular sitting)',
  },
  signOffSheet,
  slug: {
    bad: 'A slug holds lowercase letters, digits and hyphens, as in 20260507-town-meeting-closes.',
  },
  status: {
    corrected: 'Corrected',
    draft: 'Draft (not public)',
    released: 'Released',
    releasedWithChanges: 'Released; changes since are not',
  },
  history,
  text: {
    badDay:
      '“{{value}}” is no date. Write year-month-day, as in 2026-11-27; a date has no time of day.',
    badInstant:
      '“{{value}}” does not say which moment it is, and in which time zone. Write the zone with it, as in 2026-11-27T09:30:00-05:00.',
    badOption: '“{{value}}” is none of the options. These are: {{values}}.',
    badNumber: '“{{value}}” is no number. Write digits alone.',
    badTimeZone:
      'There is no such time zone. Write its IANA name, “Continent/City”, with underscores for spaces.',
    badLink:
      'An address begins with https, http or mailto and holds no spaces, no quotation marks, no user name and no password.',
    slugTaken: 'Another document has this slug already: choose another one.',
    tooLong: 'At most {{most}} characters, now {{count}}. Shorten it.',
    unfit:
      'In “{{around}}”, where the {{mark}} stands, is a character that may not be kept ({{character}}); most come by pasting, and cannot be seen. Delete it and type these words again.',
    unread: 'This is not of the form it should have. Fill it in again.',
  },
  upload: {
    badType:
      'No {{ending}} file is taken here, or it is not what its name says. Save it as {{types}} and upload that.',
    empty: 'This file is empty. Choose the file again, then upload it.',
    fixed:
      'A picture keeps its file: readers and the record know it by that. Upload a new picture and use it in the text.',
    tooLarge: 'The file is too large: at most {{limit}} MB. Make it smaller, then upload it.',
    unreadable:
      'This file cannot be read: it did not arrive whole, is damaged, or has too many pixels (at most {{pixels}} million). Open it in a viewer of pictures, save it anew and upload that.',
  },
  webhooks,
}
