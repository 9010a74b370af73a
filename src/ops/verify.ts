import process, { stdout } from 'node:process'
import { sealAudit } from 'payload-newsroom'
/**
 * `npm run verify`: proves on the live newsroom and its files that what is public is what was released, and nothing
 * else is. Seals the audit trail first, as the worker does, and changes nothing else. Exit code 1 when anything is
 * wrong, with what, where and what to do; 2 when it could not look. `--json` says the same to a program.
 *
 * Uses the running newsroom's database, or starts it for itself; with the whole environment of the program given, it
 * uses that.
 */
import { describeExamination, toJson, verifyNewsroom } from 'payload-newsroom/commands'

import { runOnNewsroom } from './verify/runOnNewsroom.ts'

await runOnNewsroom({
  flag: 'json',
  usage: '用法 Usage: npm run verify -- [--data FOLDER] [--json]',
  work: async ({ folder, isFlagged: isJson, payload }) => {
    await sealAudit(payload)
    const found = await verifyNewsroom(folder, payload)
    stdout.write(`${isJson ? toJson(found) : describeExamination(found).join('\n')}\n`)
    if (found.faults.length > 0) process.exitCode = 1
  },
})
