import type { Messages } from '../messages.ts'

/** Reviewing: handing in, signing, returning, urgency. */
export const review: Messages['review'] = {
  absentActed:
    '{{name}} has signed or released something today and is not away: they sign “{{stage}}” of “{{title}}” themselves.',
  authorHurries:
    '“{{title}}” is your own text: another editor-in-chief decides whether it is urgent.',
  authorSigns: '“{{title}}” is your own text: somebody else signs “{{stage}}”.',
  authorStoodInFor:
    '“{{title}}” is {{name}}’s own text: nobody signs “{{stage}}” for them either. Have somebody else sign it.',
  changedSince: '“{{title}}” was changed after you opened it. See what changed, then sign.',
  complete: 'Every stage of “{{title}}” is signed: there is nothing left to sign.',
  crossed: 'A colleague has just signed this very stage. Reload and look again.',
  deputyRole:
    'Your role does not stand in for {{name}} at “{{stage}}”. “Roles and duties” lists which do.',
  embargo: 'Embargo shortened',
  embargoByAuthor:
    '“{{title}}” is your own text: somebody else who may release shortens the embargo that was signed.',
  embargoByChief: 'Only those who may release shorten an embargo that was signed.',
  embargoFixed:
    'The embargo was fixed at sign-off: it cannot be shortened or cleared here. Somebody who may release does so under “Review”, with a reason.',
  embargoNotShorter:
    'The new time for “{{title}}” is not earlier than its embargo: there is nothing to shorten. To put it off, edit the text.',
  embargoOpen: 'The embargo of “{{title}}” is not signed yet: edit the text.',
  embargoReason: 'Shortening an embargo needs a reason.',
  embargoStoodInFor:
    'A deputy signed in your name today: you may shorten an embargo from tomorrow. Ask somebody else who may release.',
  embargoUnnamed:
    '“{{title}}” is under embargo until {{time}}, and this signature would fix that. Look at the embargo, then sign and name it in embargoUntil.',
  leavesNobody:
    'If you sign “{{stage}}”, nobody is left for “{{blocked}}”. The text can be completed if one of these signs “{{stage}}”: {{names}}.',
  leavesNobodyAsked:
    'If you sign “{{stage}}” of “{{title}}”, nobody is left for “{{blocked}}”. Leave “{{stage}}” to one of these: {{names}}. To sign all the same, send isDeadEndAccepted: true along.',
  leftUnread:
    '“{{title}}” has paragraphs that were not read aloud. Tick each of them off, then sign.',
  missing:
    'There is no such text ({{key}}): it may be deleted, or in the trash. Check its id, or restore it first.',
  nobodyLeft:
    'With the staff as it is, this text cannot be completed: nobody can sign “{{stage}}”. Ask an administrator for another account with a role of this stage, let an absent colleague with that role name a deputy, or let the editor-in-chief send it back and share the stages anew, or declare it urgent.',
  notNext: '“{{title}}” is at “{{next}}” now, not yet at “{{stage}}”.',
  notYours: '“{{title}}” is not your text: its author or an editor hands it in.',
  nothingToSkip:
    'The reviews in force have no stage that an urgent text leaves out. Have it signed as usual.',
  opinionMissing: 'Returning a text and declaring it urgent both need a reason.',
  picture: '[Picture] {{name}}',
  profileKept:
    'This profile was linked to an account or credited in a text, and tells who its authors are: it is not deleted for good. Move it to the trash; deactivate the account of somebody who left.',
  public: 'Readers have “{{title}}” as it is: there is nothing to sign.',
  returnedFirst:
    '“{{title}}” was returned to its authors; it can be signed once it is handed in again.',
  roleMissing: 'Your role does not sign “{{stage}}”. “Roles and duties” lists which do.',
  row: 'No. {{number}}',
  signedOther: 'You signed “{{other}}” of “{{title}}”: “{{stage}}” takes another person.',
  signedOtherFor:
    '{{name}}, or a deputy, signed “{{other}}” of “{{title}}”: nobody signs “{{stage}}” for them too. Have somebody else sign it.',
  staffLacks:
    'With the accounts as they are, no text can be completed: nobody can sign “{{stage}}”. Invite somebody who can, or give a colleague the role.',
  staffLacksFor:
    'With the accounts as they are, texts by {{names}} cannot be completed: nobody is left for “{{stage}}” (stages are kept apart, and authors sign nothing of their own). Invite somebody who can sign it, or let a colleague write.',
  staffOnly: 'Only people of the newsroom sign.',
  stageUnknown: 'The review has no stage “{{value}}”. Its stages: {{values}}.',
  stoodInFor: 'A deputy signed in your name today: you sign again from tomorrow.',
  submission: 'Handed in',
  submittedAlready: '“{{title}}” was handed in already. Reload and look again.',
  urgency: 'Declared urgent',
  urgentAlready: '“{{title}}” is urgent already. Reload and look again.',
  urgentByChief: 'Only the editor-in-chief declares a text urgent.',
  yes: 'yes',
}
