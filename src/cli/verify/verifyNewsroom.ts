import type { Payload } from 'payload'

import type { Examination } from './examination.ts'
import type { Fault } from './findings.ts'
import type { PromiseName } from './invariants.ts'
import type { Moment } from './readLedger.ts'

import { workerSilence } from '../../plugin/releases/workerHeartbeat.ts'
import { checkAccounts } from './checkAccounts.ts'
import { checkApprovals, readPlans } from './checkApprovals.ts'
import { checkAudit } from './checkAudit.ts'
import { checkFiles } from './checkFiles.ts'
import { checkPrivate } from './checkPrivate.ts'
import { checkChains, checkGuards } from './checkRecord.ts'
import { checkReleases } from './checkReleases.ts'
import { checkShown } from './checkShown.ts'
import { checkSignatures } from './checkSignatures.ts'
import { checkSigners } from './checkSigners.ts'
import { checkPrinted, findMisfits } from './checkTexts.ts'
import { checkVersions } from './checkVersions.ts'
import { faults as words } from './findings.ts'
import { atOneMoment, readLedgerOf } from './readLedger.ts'

/**
 * Proves the promises on a live newsroom and its files, at one moment, without changing anything.
 *
 * @param folder - with `media` and `manuscripts` in it: the data folder, absolute, or a bucket, `s3://…`
 */
export const verifyNewsroom = (folder: string, payload: Payload): Promise<Examination> =>
  atOneMoment(payload, async (moment) => {
    const record = await readLedgerOf(moment)
    const guards = await checkGuards(moment)
    const audit = await checkAudit(moment)
    const { faults: signatureFaults, signatures } = await checkSignatures(moment)
    const plans = await readPlans(moment)
    const { faults: signerFaults, uncounted } = await checkSigners({ moment, plans, signatures })
    return {
      auditHead: audit.head,
      entries: record.entries.length,
      faults: [
        ...(await checkVersions(moment)),
        ...(await checkApprovals({ moment, plans, record, signatures, uncounted })),
        ...signerFaults,
        ...(await checkShown(moment, record)),
        ...(await checkPrinted(moment)),
        ...(await checkReleases(moment, record)),
        ...(await checkFiles(moment, folder)),
        ...(await checkChains(moment, record)),
        ...signatureFaults,
        ...audit.faults,
        ...(await checkAccounts(moment)),
        ...guards.faults,
        ...(await checkPrivate(moment, record)),
      ],
      hasRoles: guards.hasRoles,
      misfits: await findMisfits(moment),
      pages: record.live.filter(({ state }) => state === 'live').length,
      waiting: await readOverdue(moment),
      signatures: signatures.length,
    }
  })

/** Which promise a fault breaks. */
export const promiseOf = ({ fault }: Fault): PromiseName => words[fault].promise

/** Whether what is planned is carried out: no promise of the record, but for people to know. */
async function readOverdue({ payload, rows }: Moment): Promise<Examination['waiting']> {
  const [row] = await rows(`
    SELECT count(*)::int AS overdue FROM releases
    WHERE status = 'scheduled' AND scheduled_for < now() - interval '1 minute'`)
  return { overdue: Number(row?.overdue ?? 0), silentSeconds: await workerSilence(payload) }
}
