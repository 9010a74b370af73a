import type { SnapshotKind } from '../../domain/ledger/snapshot.ts'
import type { MessageKey } from '../translations/messages.ts'
import type { SheetRelease, SheetStep } from './signOffSheet.ts'

/*
 * Labels on the sheet for keys of the ledger.
 */

export const actWords: Readonly<Record<SheetRelease['act'], MessageKey>> = {
  correction: 'signOffSheet.actCorrection',
  release: 'signOffSheet.actRelease',
  restoration: 'signOffSheet.actRestoration',
  withdrawal: 'signOffSheet.actWithdrawal',
}

export const statusWords: Readonly<Record<SheetRelease['status'], MessageKey>> = {
  cancelled: 'signOffSheet.statusCancelled',
  failed: 'signOffSheet.statusFailed',
  released: 'signOffSheet.statusReleased',
  scheduled: 'signOffSheet.statusScheduled',
}

export const kindWords: Readonly<Record<SnapshotKind, MessageKey>> = {
  correction: 'signOffSheet.kindCorrection',
  meeting: 'signOffSheet.kindMeeting',
  person: 'signOffSheet.kindPerson',
  picture: 'signOffSheet.kindPicture',
  report: 'signOffSheet.kindReport',
  reporter: 'signOffSheet.kindReporter',
  section: 'signOffSheet.kindSection',
  site: 'signOffSheet.kindSite',
  speech: 'signOffSheet.kindSpeech',
}

export const stateWords: Readonly<Record<Exclude<SheetStep['state'], 'open'>, MessageKey>> = {
  passed: 'reviewPanel.verdictPass',
  skipped: 'signOffSheet.stateSkipped',
  void: 'signOffSheet.stateVoid',
}

export const verdictWords: Readonly<Record<'pass' | 'return' | 'submit' | 'urgent', MessageKey>> = {
  pass: 'reviewPanel.verdictPass',
  return: 'reviewPanel.verdictReturn',
  submit: 'reviewPanel.verdictSubmit',
  urgent: 'reviewPanel.verdictUrgent',
}

/** Labels of the completeness list by kind; an unknown kind is printed as it is. */
export const itemWords: Readonly<Record<string, undefined | MessageKey>> = {
  adopted: 'signOffSheet.itemAdopted',
  attendance: 'signOffSheet.itemAttendance',
  chairs: 'signOffSheet.itemChairs',
  fullText: 'signOffSheet.itemFullText',
  hosts: 'signOffSheet.itemHosts',
  meeting: 'signOffSheet.itemMeeting',
  picture: 'signOffSheet.itemPicture',
  pointer: 'signOffSheet.itemPointer',
  report: 'signOffSheet.itemReport',
  sittings: 'signOffSheet.itemSittings',
  speech: 'signOffSheet.itemSpeech',
}
