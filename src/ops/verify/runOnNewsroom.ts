import type { Payload } from 'payload'

import path from 'node:path'
import { argv, env } from 'node:process'
import { parseArgs } from 'node:util'

import type { OpenNewsroom } from '../intake/openForIntake.ts'

import { unknownOption } from '../../cli/userError.mjs'
import { openForIntake } from '../intake/openForIntake.ts'
import { runCommand } from '../runCommand.ts'

/** A command that looks at a whole newsroom: `--data FOLDER`, and one switch of its own. */
type Command = {
  readonly flag: string
  readonly usage: string
  /** @param on.folder - where the files lie: the data folder, absolute, or a bucket */
  readonly work: (on: { folder: string; isFlagged: boolean; payload: Payload }) => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../../..')

/** Opens the newsroom, does the work and ends the process: with 2 when it could not even begin. */
export async function runOnNewsroom({ work, ...command }: Command): Promise<void> {
  await runCommand(async () => {
    const { data, isFlagged } = readOptions(command)
    const dataFolder = path.resolve(root, data ?? env.NEWSROOM_DATA ?? '.newsroom')
    const { close, payload } = await openForVerify(dataFolder)
    const folder = env.NEWSROOM_FILES || dataFolder
    try {
      await work({ folder, isFlagged, payload })
    } finally {
      await close()
    }
  })
}

function readOptions({ flag, usage }: Omit<Command, 'work'>) {
  const options = {
    data: { type: 'string' },
    [flag]: { default: false, type: 'boolean' },
  } as const
  try {
    const { data, [flag]: isFlagged } = parseArgs({ args: argv.slice(2), options }).values
    return { data: typeof data === 'string' ? data : undefined, isFlagged: isFlagged === true }
  } catch (cause) {
    throw unknownOption(cause, usage)
  }
}

const contract = [
  'DATABASE_READER_URL',
  'DATABASE_URL',
  'NEWSROOM_DATA',
  'PAYLOAD_SECRET',
  'SERVER_URL',
]

/**
 * Opens the newsroom with the program's own environment, as the web server has it; without it, as the launcher does.
 *
 * @param data - the data folder, absolute
 */
async function openForVerify(data: string): Promise<Pick<OpenNewsroom, 'close' | 'payload'>> {
  if (!contract.every((name) => env[name])) return openForIntake(data)
  const { openNewsroom } = await import('../prepare/openNewsroom.ts')
  const payload = await openNewsroom()
  return { close: () => payload.destroy(), payload }
}
