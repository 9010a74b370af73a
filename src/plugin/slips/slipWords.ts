import type { SnapshotKind } from '../../domain/publications/snapshot.ts'
import type { Role } from '../../domain/staff/roles.ts'
import type { WordKey } from '../translations/words.ts'
import type { SlipRelease, SlipStep } from './slip.ts'

/* What stands on a slip for each thing that the record knows by a key. */

export const actWords: Readonly<Record<SlipRelease['act'], WordKey>> = {
  correction: 'slip.actCorrection',
  release: 'slip.actRelease',
  restoration: 'slip.actRestoration',
  withdrawal: 'slip.actWithdrawal',
}

export const statusWords: Readonly<Record<SlipRelease['status'], WordKey>> = {
  cancelled: 'slip.statusCancelled',
  failed: 'slip.statusFailed',
  released: 'slip.statusReleased',
  scheduled: 'slip.statusScheduled',
}

export const kindWords: Readonly<Record<SnapshotKind, WordKey>> = {
  correction: 'slip.kindCorrection',
  meeting: 'slip.kindMeeting',
  person: 'slip.kindPerson',
  picture: 'slip.kindPicture',
  report: 'slip.kindReport',
  reporter: 'slip.kindReporter',
  section: 'slip.kindSection',
  site: 'slip.kindSite',
  speech: 'slip.kindSpeech',
}

export const roleWords: Readonly<Record<Role, WordKey>> = {
  admin: 'slip.roleAdmin',
  chiefEditor: 'slip.roleChiefEditor',
  deskHead: 'slip.roleDeskHead',
  editor: 'slip.roleEditor',
  proofreader: 'slip.roleProofreader',
  reporter: 'slip.roleReporter',
}

export const stateWords: Readonly<Record<Exclude<SlipStep['state'], 'open'>, WordKey>> = {
  passed: 'sheet.verdictPass',
  skipped: 'slip.stateSkipped',
  void: 'slip.stateVoid',
}

export const verdictWords: Readonly<Record<'pass' | 'return' | 'submit' | 'urgent', WordKey>> = {
  pass: 'sheet.verdictPass',
  return: 'sheet.verdictReturn',
  submit: 'sheet.verdictSubmit',
  urgent: 'sheet.verdictUrgent',
}

/** By the kinds of the completeness list; one that is not here is printed as it is. */
export const itemWords: Readonly<Record<string, undefined | WordKey>> = {
  adopted: 'slip.itemAdopted',
  attendance: 'slip.itemAttendance',
  chairs: 'slip.itemChairs',
  fullText: 'slip.itemFullText',
  hosts: 'slip.itemHosts',
  meeting: 'slip.itemMeeting',
  picture: 'slip.itemPicture',
  pointer: 'slip.itemPointer',
  report: 'slip.itemReport',
  sittings: 'slip.itemSittings',
  speech: 'slip.itemSpeech',
}
