/**
 * `npm run files`: copies pictures and manuscripts of a data folder into the bucket that `NEWSROOM_FILES` names: before
 * a newsroom changes over to it, and after a restore. What is there already stays; nothing is removed.
 */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { argv, env, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { folderOf, hashFile, listFiles, putFile, readFile } from 'payload-newsroom/server'

import { Problem, unknownOption } from '../cli/userError.mjs'
import { fileFolders } from './backup/bucketFiles.ts'
import { runCommand } from './runCommand.ts'

const usage = '用法 Usage: NEWSROOM_FILES=s3://… npm run files -- [--data FOLDER]'
const root = path.resolve(import.meta.dirname, '../..')

await runCommand(async () => {
  const place = env.NEWSROOM_FILES
  if (!place)
    throw new Problem({
      zh: '请把 NEWSROOM_FILES 设为对象存储的地址。',
      en: `Set NEWSROOM_FILES to the address of the bucket.\n${usage}`,
    })
  const data = readData()
  let copied = 0
  let kept = 0
  for (const slug of fileFolders) {
    const from = folderOf(data, slug)
    const to = folderOf(place, slug)
    const there = new Map((await listFiles(to)).map((file) => [file.name, file.size]))
    for (const { name, size } of await listFiles(from)) {
      if (there.get(name) === size) kept += 1
      else if (await copy({ from, name, to })) copied += 1
    }
  }
  stdout.write(
    `✓ 已复制 ${copied} 个文件，原已在存储中 ${kept} 个  ${copied} files copied, ${kept} were there\n`,
  )
})

function readData(): string {
  try {
    const { data } = parseArgs({
      args: argv.slice(2),
      options: { data: { type: 'string' } },
    }).values
    return path.resolve(root, data ?? env.NEWSROOM_DATA ?? '.newsroom')
  } catch (cause) {
    throw unknownOption(cause, usage)
  }
}

/** Copies a file and reads it back. */
async function copy({
  from,
  name,
  to,
}: {
  from: string
  name: string
  to: string
}): Promise<boolean> {
  const bytes = await readFile({ folder: from, name })
  if (!bytes) return false
  await putFile({ folder: to, name }, bytes)
  const sent = createHash('sha256').update(bytes).digest('hex')
  if (sent === (await hashFile({ folder: to, name }))) return true
  throw new Problem({
    zh: `${name} 存进去以后读出来不一样。请检查对象存储，再运行一次。`,
    en: `${name} reads otherwise than it was stored. Look at the bucket, then run this again.`,
  })
}
