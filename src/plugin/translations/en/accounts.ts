import type { Messages } from '../messages.ts'

/** The words of `zh/accounts.ts` in English. */
export const accounts: Messages['accounts'] = {
  absenceFaulty: 'The days of absence are not right: give both, the last not before the first.',
  absenceBack: 'Back again',
  absenceHeading: 'Enter an absence',
  absenceSave: 'Enter',
  absenceSaved: 'Entered.',
  absentFrom: 'First day away',
  absentUntil: 'Last day away',
  addressTaken:
    'There is an account with this address already. Take another address, or make a new link for that account.',
  begin: 'Set up two-step sign-in',
  byLink: 'Passwords are set by the links that the newsroom sends. Ask an administrator for one.',
  choosePassword: 'Set the password',
  codeField: 'Code',
  codeHint:
    'The six digits that your authenticator app shows; without your phone, one of your recovery codes.',
  codeNeeded: 'Enter the code of the second step.',
  codeWrong: 'The code is wrong, or was used already. Wait for the next one.',
  confirm: 'Confirm',
  confirmPassword: 'The password once more',
  currentPassword: 'Current password',
  deactivated: 'This account is deactivated and gets no link: activate and save it first.',
  deputies: 'Deputies',
  deputyGone: '“{{name}}” has left and signs for nobody. Choose somebody else.',
  deputySelf: 'Nobody is their own deputy. Choose a colleague.',
  deputyUnfit:
    'With the roles of “{{name}}” nobody signs for “{{absent}}” at any stage. Choose somebody of the same rank, above, or one step below.',
  deputiesHint: 'While they are away, these sign with their roles; each signature says for whom.',
  email: 'E-mail',
  enrolled: 'Two-step sign-in is on. Recovery codes left: {{left}}.',
  enrolNow: 'Two-step sign-in is not set up.',
  factorExists: 'Two-step sign-in is on. For another phone, switch it off and set it up anew.',
  factorHeading: 'Two-step sign-in',
  factorMissing:
    'Set up two-step sign-in before you sign, release or withdraw: see your account page.',
  factorOff:
    'This newsroom does not use two-step sign-in: there is nothing to set up. To use it, an administrator switches it on at the server first.',
  factorRequired:
    'Whoever signs here needs two-step sign-in: it cannot be switched off. For another phone, an administrator clears it, and you set it up anew.',
  forgot: 'Forgot the password?',
  invite: 'Invite a colleague',
  inviteAgain: 'Make another link',
  inviteHeading: 'Invite a colleague',
  linkGone:
    'This link no longer works: it was used, is too old, or there is a newer one. Ask an administrator for another.',
  linkMailed: 'The link was sent to {{email}}.',
  linkToPass:
    'No e-mail is set up. Hand this link to the person; it is shown this once and works once, for {{hours}} hour(s):',
  lastAdmin:
    'This is the last active administrator: the account cannot be deactivated and keeps the role. Give the role to somebody else first.',
  name: 'Name',
  name_line:
    'A name is one line that can be seen: no spaces around it, no line breaks, controls or characters that do not show.',
  name_role: 'A role is no name.',
  nameTaken:
    'A colleague is called “{{name}}” already. Add what tells them apart, such as the desk.',
  noAccount: 'There is no such account; it may have been deleted. Reload and look again.',
  notOwnRelease:
    'Nobody gives themself a role that releases. Another administrator has to; where there is none, give the role to somebody else first, or invite somebody.',
  notSignedIn: 'Somebody not signed in',
  notYourself:
    'You cannot deactivate yourself or give up your administrator’s role: another administrator can.',
  notYours:
    'An absence is entered by the person, an administrator or the editor-in-chief; that of an editor-in-chief by themselves or an administrator.',
  password: 'Password',
  password_known: 'This password is among the first that are tried. Choose another.',
  password_long: 'A password has at most 200 characters.',
  password_personal: 'Keep your name and address out of your password. Choose another.',
  password_plain: 'Not one character over and over, and not a row of the keyboard. Choose another.',
  password_short: 'A password has at least 10 characters.',
  passwordHint: 'To change your name, e-mail address, password or deputies.',
  passwordHintKeeper:
    'To change a name, an address, roles or deputies, to let somebody back in, or to shut out who releases or keeps accounts.',
  passwordNeeded: 'This is for you alone to do: give the password you have now.',
  passwordOfOther: 'You cannot set somebody else’s password: make a link, and they set it.',
  passwordRule:
    'At least 10 characters, the longer the better; a sentence will do. Not a common password, a row of keys, your name or your address.',
  passwordWrong:
    'That is not the password you have now. Type it again; if you forgot it, ask an administrator for a link.',
  passwordSet: 'The password is set. Please sign in.',
  passwordsDiffer: 'The two passwords are not the same.',
  reader: 'Scan this with an authenticator app, or type the secret in:',
  qrCode: 'QR code',
  recoveryHint:
    'Recovery codes: without your phone, each stands in for a code once. They are shown this once: write them down.',
  recoveryKept: 'I wrote them down',
  remove: 'Switch two-step sign-in off',
  resetFactor: 'Clear the second step',
  resetFactorDone: 'Cleared: the person can set it up anew.',
  roleMissing: 'Choose at least one role.',
  roles: 'Roles',
  sendInvite: 'Send the invitation',
  sendLink: 'Make a link to set a new password',
  showPassword: 'Show the password',
  signIn: 'Sign in',
  toSignIn: 'To the sign-in',
  tooMany: 'Too many attempts. Try again in {{seconds}} seconds.',
  yourPassword: 'Your own password',
  welcome: '{{name}}, set the password of the account {{email}}.',
  youMay: 'What you may do in the newsroom:',
}
