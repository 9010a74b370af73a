import type { PayloadRequest } from 'payload'

import type { MessageKey } from '../translations/messages.ts'
import type { SignOffSheet, SheetDocument } from './signOffSheet.ts'

import { byRank, isReviewed, readKey } from '../../domain/ledger/kinds.ts'
import { formatSecond } from '../../domain/time/clock.ts'
import { translate } from '../translations/messages.ts'
import { html, Html } from './html.ts'
import { renderDocument } from './renderDocument.ts'
import { renderRelease } from './renderRelease.ts'
import { documentLabel } from './sheetLabels.ts'
import { sheetStyle } from './sheetStyle.ts'

/** Renders the sheet as a page of its own, which runs no script and fetches nothing. */
export function renderSheet(sheet: SignOffSheet, req: PayloadRequest): string {
  const { documents, release, timeZone } = sheet
  const heading = translate(req, {
    key: release ? 'signOffSheet.headingRelease' : 'signOffSheet.headingReview',
  })
  const texts = documents
    .filter(isText)
    .toSorted((a, b) => byRank(collectionIn(a), collectionIn(b)))
  const along = documents.filter((document) => !isText(document))
  const time = (instant: string) => formatSecond({ instant, timeZone })
  return html`<!doctype html>
    <html lang="${req.i18n.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${heading} ${documents[0]?.title}</title>
        ${new Html(`<style>${sheetStyle(sheet.language)}</style>`)}
      </head>
      <body>
        ${printHead({ heading, req, sheet })} ${release && renderRelease({ release, req, time })}
        ${texts.map((document) => renderDocument({ document, req, time }))}
        ${along.length > 0 ? printAlong(along, req) : undefined} ${printFoot({ req, sheet, time })}
      </body>
    </html>`.text
}

const collectionIn = ({ key }: SheetDocument) => readKey(key)?.collection

/** Whether a document is a reviewed text; others go out along, and are only listed. */
const isText = (document: SheetDocument): boolean => isReviewed(collectionIn(document))

type Printing = { readonly req: PayloadRequest; readonly sheet: SignOffSheet }

function printHead({
  heading,
  req,
  sheet: { documents, masthead, release },
}: Printing & { readonly heading: string }): Html {
  const isUrgent = documents.some((document) => document.isUrgent)
  const isSigned = documents.every(({ steps }) =>
    steps.every(({ state }) => state === 'passed' || state === 'skipped'),
  )
  const word = (key: MessageKey) => translate(req, { key })
  return html`<header>
    <p class="masthead">${masthead}</p>
    <h1>${heading}</h1>
    ${isUrgent ? html`<span class="urgent">${word('signOffSheet.urgent')}</span>` : undefined}
    <p class="number">
      <span>${word('signOffSheet.number')} ${release?.id ?? documents[0]?.key}</span>
      <span
        >${release ? undefined : word(isSigned ? 'signOffSheet.statusSigned' : 'signOffSheet.statusReview')}</span
      >
    </p>
  </header>`
}

function printAlong(documents: readonly SheetDocument[], req: PayloadRequest): Html {
  const word = (key: MessageKey) => translate(req, { key })
  return html`<h2>${word('signOffSheet.byRelease')}</h2>
    <table>
      <thead>
        <tr>
          <th class="c-role">${word('signOffSheet.kind')}</th>
          <th>${word('signOffSheet.title')}</th>
          <th>${word('signOffSheet.address')}</th>
          <th class="c-hash">${word('signOffSheet.contentHash')}</th>
        </tr>
      </thead>
      <tbody>
        ${documents.map(
          ({ collection, contentHash, path, title }) =>
            html`<tr>
              <td class="centre">${documentLabel(collection, req)}</td>
              <td>${title}</td>
              <td>${path}</td>
              <td><code>${contentHash.slice(0, 8)}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>`
}

/** Renders the space for ink signatures, and how to check the paper against the ledger. */
function printFoot({
  req,
  sheet: { auditHead, printedAt, printedBy, timeZone },
  time,
}: Printing & { readonly time: (instant: string) => string }): Html {
  const word = (key: MessageKey, vars?: Record<string, string>) =>
    translate(req, { key, ...(vars && { vars }) })
  const ink = (key: MessageKey) =>
    html`<p><span>${word(key)}</span><span>${word('signOffSheet.date')}</span></p>`
  return html`<section class="ink">
      ${ink('signOffSheet.signHereEditor')} ${ink('signOffSheet.signHere')}
    </section>
    <footer>
      <p>${word('signOffSheet.proof', { hash: auditHead ?? word('signOffSheet.none') })}</p>
      <p>
        ${word('signOffSheet.printed', { time: time(printedAt), who: printedBy })}
        ${word('calendar.zone', { zone: timeZone })}
      </p>
    </footer>`
}
