import type { FeedForm } from 'payload-newsroom/syndication'

import { feedForms, feedPath, readFeedPath } from 'payload-newsroom/syndication'

import type { PageResult } from '../http/pageResult.ts'
import type { Visit } from '../queries/visit.ts'
import type { Entry, FoundFeed } from './findEntries.ts'

import { sendText } from '../http/sendText.ts'
import { sizeOfPicture } from '../page/sendPicture.ts'
import { readCursor } from '../queries/cursor.ts'
import { followRedirect } from '../queries/findRedirect.ts'
import { findFeed } from './findEntries.ts'
import { renderFeed } from './renderFeed.ts'

/** Sends the feed at the address, which goes where its page goes; a page that is not public has none. */
export async function sendFeed({
  before,
  chrome,
  path,
  request,
  response,
}: Visit): Promise<PageResult<never>> {
  const asked = readFeedPath(path)
  const after = before === undefined ? undefined : readCursor(before)
  if (!asked || after === null) return { kind: 'missing' }
  const { channel, form } = asked
  const feed = await findFeed(channel, after)
  if (!feed) {
    return channel.kind === 'page'
      ? followRedirect(channel.page, (page) => feedPath({ kind: 'page', page }, form))
      : { kind: 'missing' }
  }
  const hub = process.env.NEWSROOM_HUB?.trim() || undefined
  if (hub !== undefined)
    response.setHeader('Link', discovery({ hub, self: chrome.origin + feedPath(channel, form) }))
  const entries = await weighImages({ ...feed, form })
  const text = renderFeed({ ...asked, chrome, feed: { ...feed, entries }, hub })
  return sendText({ request, response, text, type: feedForms[form] })
}

/** Source: W3C WebSub, section 4. Addresses come as the headers of HTTP carry them. */
const discovery = ({ hub, self }: { hub: string; self: string }): string =>
  `<${new URL(hub).href}>; rel="hub", <${new URL(self).href}>; rel="self"`

/** Entries with the size of their pictures, which only RSS says. */
const weighImages = ({
  entries,
  form,
}: FoundFeed & { form: FeedForm }): Promise<readonly Entry[]> | readonly Entry[] =>
  form === 'rss'
    ? Promise.all(
        entries.map(async (entry) => ({ ...entry, imageBytes: await sizeOfPicture(entry.image) })),
      )
    : entries
