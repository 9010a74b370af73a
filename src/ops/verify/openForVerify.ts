import { env } from 'node:process'

import type { OpenNewsroom } from '../intake/openForIntake.ts'

import { openForIntake } from '../intake/openForIntake.ts'

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
export async function openForVerify(
  data: string,
): Promise<Pick<OpenNewsroom, 'close' | 'payload'>> {
  if (!contract.every((name) => env[name])) return openForIntake(data)
  const { openNewsroom } = await import('../prepare/openNewsroom.ts')
  const payload = await openNewsroom()
  return { close: () => payload.destroy(), payload }
}
