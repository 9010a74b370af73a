import type { Visit } from '../door.ts'
import type { Outcome } from '../outcome.ts'

import { sendText } from '../sendText.ts'
import { feedForms, readFeedPath } from './channels.ts'
import { findFeed } from './findEntries.ts'
import { printFeed } from './printFeed.ts'

/** Sends the feed at the address; a page that is not public has none. */
export async function sendFeed({
  chrome,
  path,
  request,
  response,
}: Visit): Promise<Outcome<never>> {
  const asked = readFeedPath(path)
  const feed = asked && (await findFeed(asked.channel))
  if (!feed) return { kind: 'missing' }
  const text = printFeed({ ...asked, chrome, feed })
  return sendText({ request, response, text, type: feedForms[asked.form] })
}
