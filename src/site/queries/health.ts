import { isDatabaseAway } from '../http/isDatabaseAway.ts'
import { readerPool } from '../http/readerPool.ts'
import { warmSearch } from './getSearch.ts'

/**
 * Whether the readers' connections can read what is live. Whoever asks first waits until the
 * search has loaded its dictionary: readers are let in after that.
 */
export async function isReady(): Promise<boolean> {
  try {
    await readerPool.query('SELECT FROM live_documents LIMIT 1')
    await warmSearch()
    return true
  } catch (error) {
    // Whoever asks is told by the status; a fault of another kind is worth a line in the log.
    if (!isDatabaseAway(error)) console.error('The readers’ connections cannot read', error)
    return false
  }
}
