/**
 * `npm run sweep`: removes files that no row knows and that are older than a day: what an upload left behind when the
 * machine went down between writing the file and keeping its row. Says what it removed; `--dry` only says it.
 */
import { stdout } from 'node:process'

import { sweepFiles } from './verify/cleanFiles.ts'
import { runOnNewsroom } from './verify/runOnNewsroom.ts'

await runOnNewsroom({
  flag: 'dry',
  usage: '用法 Usage: npm run sweep -- [--data FOLDER] [--dry]',
  work: async ({ folder, isFlagged: isRehearsal, payload }) => {
    const removed = await sweepFiles({ folder, isRehearsal, payload })
    for (const file of removed) stdout.write(`  ${file}\n`)
    const what = isRehearsal ? ['可清除', 'would be removed'] : ['已清除', 'removed']
    stdout.write(
      `${what[0]} ${removed.length} 个无主文件  ${removed.length} orphan files ${what[1]}\n`,
    )
  },
})
