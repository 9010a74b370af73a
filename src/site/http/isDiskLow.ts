import { statfsSync } from 'node:fs'

const lowBytes = 1_000_000_000

/** Whether the disk that holds what is uploaded, and the embedded database, is nearly full. */
export function isDiskLow(): boolean {
  try {
    const { bavail, bsize } = statfsSync(process.env.NEWSROOM_DATA ?? '.')
    return bavail * bsize < lowBytes
  } catch {
    return false
  }
}
