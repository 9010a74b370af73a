import type { PayloadRequest } from 'payload'

import type { MessageKey } from '../translations/messages.ts'
import type { Html } from './html.ts'
import type { SheetItem, SheetRelease } from './signOffSheet.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { translate } from '../translations/messages.ts'
import { html } from './html.ts'
import { actWords, itemWords, statusWords } from './sheetLabels.ts'

type Heading = { release: SheetRelease; req: PayloadRequest; time: (instant: string) => string }

/** Renders a release: what was done, by whom and when; the completeness list, and the reasons for what is missing. */
export function renderRelease({
  release: { act, completeness, notice, reason, releasedAt, releasedBy, scheduledFor, status },
  req,
  time,
}: Heading): Html {
  const word = (key: MessageKey) => translate(req, { key })
  const wide = (key: MessageKey, value: string | undefined) =>
    value === undefined
      ? undefined
      : html`<tr>
          <th>${word(key)}</th>
          <td class="lines" colspan="3">${value}</td>
        </tr>`
  return html`<table class="facts">
      <tbody>
        <tr>
          <th>${word('signOffSheet.act')}</th>
          <td>${word(actWords[act])}</td>
          <th>${word('signOffSheet.status')}</th>
          <td>${word(statusWords[status])}</td>
        </tr>
        <tr>
          <th>${word('signOffSheet.planned')}</th>
          <td>${scheduledFor === undefined ? word('signOffSheet.none') : time(scheduledFor)}</td>
          <th>${word('signOffSheet.releasedAt')}</th>
          <td>${releasedAt === undefined ? '—' : time(releasedAt)}</td>
        </tr>
        ${wide('signOffSheet.releasedBy', releasedBy)} ${wide('signOffSheet.reason', reason)}
        ${wide('signOffSheet.notice', notice)}
      </tbody>
    </table>
    ${completeness.length > 0 ? printItems(completeness, req) : undefined}`
}

const printItems = (items: readonly SheetItem[], req: PayloadRequest): Html =>
  html`<h2>${translate(req, { key: 'signOffSheet.completeness' })}</h2>
    <ul class="items">
      ${items.map((item) => printItem(item, req))}
    </ul>`

function printItem({ isThere, kind, title, waivedFor }: SheetItem, req: PayloadRequest): Html {
  const { colon } = formsOf(languageOf(req.i18n.language))
  const known = itemWords[kind]
  const name = known ? translate(req, { key: known }) : kind
  const missing =
    waivedFor === undefined
      ? translate(req, { key: 'signOffSheet.itemMissing' })
      : translate(req, { key: 'signOffSheet.itemWaived', vars: { reason: waivedFor } })
  return html`<li>
    ${isThere ? '☑' : '☐'}
    ${name}${colon}${title}&emsp;${isThere ? translate(req, { key: 'signOffSheet.itemThere' }) : missing}
  </li>`
}
