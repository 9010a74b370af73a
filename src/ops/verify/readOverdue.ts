import { workerSilence } from 'payload-newsroom'

import type { Examination } from './examination.ts'
import type { Moment } from './readLedger.ts'

/** Whether what is planned is carried out: no promise of the record, but for people to know. */
export async function readOverdue({ payload, rows }: Moment): Promise<Examination['waiting']> {
  const [row] = await rows(`
    SELECT count(*)::int AS overdue FROM releases
    WHERE status = 'scheduled' AND scheduled_for < now() - interval '1 minute'`)
  return { overdue: Number(row?.overdue ?? 0), silentSeconds: await workerSilence(payload) }
}
