import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import process from 'node:process'

const root = path.resolve(import.meta.dirname, '../../..')

/** Runs `npm run verify` on a restored data folder: what it says is said here, whether it found nothing is the answer. */
export async function verifyRestored(data: string): Promise<boolean> {
  const args = ['--conditions=production', '--import', 'tsx', 'src/ops/verify.ts', '--data', data]
  const child = spawn(process.execPath, args, {
    cwd: root,
    // What is restored lies in the folder, its files too.
    env: { ...process.env, NEWSROOM_FILES: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return code === 0
}
