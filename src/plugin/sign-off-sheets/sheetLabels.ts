import type { PayloadRequest } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { MessageKey } from '../translations/messages.ts'
import type { SheetRelease, SheetStep } from './signOffSheet.ts'

import { collectionOf } from '../documents/collectionOf.ts'
import { translate } from '../translations/messages.ts'

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

/** What a document is called: as its collection is; of a meeting it is the record that goes out. */
export function documentLabel(slug: PublicCollection, req: PayloadRequest): string {
  if (slug === 'meetings') return translate(req, { key: 'signOffSheet.kindMeeting' })
  const site = req.payload.config.globals.find((each) => each.slug === slug)
  return getTranslation(site?.label ?? collectionOf(req.payload, slug).labels.singular, req.i18n)
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
