import type { Payload } from 'payload'

import type { Fault, PromiseName } from './faults.ts'

import { checkFiles } from './checkFiles.ts'
import { checkPrivate } from './checkPrivate.ts'
import { checkChains, checkGuards } from './checkRecord.ts'
import { checkReleases } from './checkReleases.ts'
import { checkShown } from './checkShown.ts'
import { faults as words } from './faults.ts'
import { atOneMoment, readRecordOf } from './readRecord.ts'
import { readWaiting } from './readWaiting.ts'

/** What an examination of a newsroom found. */
export interface Examination {
  readonly entries: number
  readonly faults: readonly Fault[]
  /** False where the server has no roles of ours: one connection then does everything. */
  readonly hasRoles: boolean
  readonly pages: number
  /** Planned releases whose time has passed, and how long no worker was heard of; undefined: never. */
  readonly waiting: { readonly overdue: number; readonly silentSeconds: number | undefined }
}

/**
 * Proves the promises on a live newsroom and its files, at one moment, without changing anything.
 *
 * @param folder - the data folder, with `media` and `manuscripts` in it; absolute
 */
export const verifyNewsroom = ({
  folder,
  payload,
}: {
  folder: string
  payload: Payload
}): Promise<Examination> =>
  atOneMoment(payload, async (moment) => {
    const record = await readRecordOf(moment)
    const guards = await checkGuards(moment)
    return {
      entries: record.entries.length,
      faults: [
        ...(await checkShown(moment, record)),
        ...(await checkReleases(moment, record)),
        ...(await checkFiles(moment, folder)),
        ...(await checkChains(moment, record)),
        ...guards.faults,
        ...(await checkPrivate(moment, record)),
      ],
      hasRoles: guards.hasRoles,
      pages: record.live.filter(({ state }) => state === 'live').length,
      waiting: await readWaiting(moment),
    }
  })

/** Which promise a fault breaks. */
export const promiseOf = ({ fault }: Fault): PromiseName => words[fault].promise
