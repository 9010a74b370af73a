import type { PayloadRequest } from 'payload'

import type { WordKey } from '../translations/words.ts'
import type { Html } from './html.ts'
import type { SlipItem, SlipRelease } from './slip.ts'

import { say } from '../translations/words.ts'
import { html } from './html.ts'
import { actWords, itemWords, statusWords } from './slipWords.ts'

/** What was done, by whom and when; what the package should have, and why something may be missing. */
export function printRelease({
  release: { act, completeness, notice, reason, releasedAt, releasedBy, scheduledFor, status },
  req,
  time,
}: {
  readonly release: SlipRelease
  readonly req: PayloadRequest
  readonly time: (instant: string) => string
}): Html {
  const word = (key: WordKey) => say(req, { key })
  const wide = (key: WordKey, value: string | undefined) =>
    value === undefined
      ? undefined
      : html`<tr>
          <th>${word(key)}</th>
          <td class="lines" colspan="3">${value}</td>
        </tr>`
  return html`<table class="facts">
      <tbody>
        <tr>
          <th>${word('slip.act')}</th>
          <td>${word(actWords[act])}</td>
          <th>${word('slip.status')}</th>
          <td>${word(statusWords[status])}</td>
        </tr>
        <tr>
          <th>${word('slip.planned')}</th>
          <td>${scheduledFor === undefined ? word('slip.none') : time(scheduledFor)}</td>
          <th>${word('slip.releasedAt')}</th>
          <td>${releasedAt === undefined ? '—' : time(releasedAt)}</td>
        </tr>
        ${wide('slip.releasedBy', releasedBy)} ${wide('slip.reason', reason)}
        ${wide('slip.notice', notice)}
      </tbody>
    </table>
    ${completeness.length > 0 ? printItems(completeness, req) : undefined}`
}

const printItems = (items: readonly SlipItem[], req: PayloadRequest): Html =>
  html`<h2>${say(req, { key: 'slip.completeness' })}</h2>
    <ul class="items">
      ${items.map((item) => printItem(item, req))}
    </ul>`

function printItem({ isThere, kind, title, waivedFor }: SlipItem, req: PayloadRequest): Html {
  const known = itemWords[kind]
  const name = known ? say(req, { key: known }) : kind
  const missing =
    waivedFor === undefined
      ? say(req, { key: 'slip.itemMissing' })
      : say(req, { key: 'slip.itemWaived', vars: { reason: waivedFor } })
  return html`<li>
    ${isThere ? '☑' : '☐'}
    ${name}：${title}&emsp;${isThere ? say(req, { key: 'slip.itemThere' }) : missing}
  </li>`
}
