import type { PayloadRequest } from 'payload'

import type { WordKey } from '../translations/words.ts'
import type { Slip, SlipDocument } from './slip.ts'

import { isReviewed } from '../../domain/review/plan.ts'
import { say } from '../translations/words.ts'
import { html, Html } from './html.ts'
import { printDocument } from './printDocument.ts'
import { printRelease } from './printRelease.ts'
import { sayTime } from './sayTime.ts'
import { slipStyle } from './slipStyle.ts'
import { kindWords } from './slipWords.ts'

/** The form as a page of its own: nothing on it runs, and nothing is fetched. */
export function printSlip(slip: Slip, req: PayloadRequest): string {
  const { documents, release, timeZone } = slip
  const heading = say(req, { key: release ? 'slip.headingRelease' : 'slip.headingReview' })
  const texts = kindsInOrder.flatMap((each) =>
    documents.filter((document) => isText(document) && document.kind === each),
  )
  const along = documents.filter((document) => !isText(document))
  const time = (instant: string) => sayTime(instant, timeZone)
  return html`<!doctype html>
    <html lang="${req.i18n.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${heading} ${documents[0]?.title}</title>
        ${new Html(`<style>${slipStyle}</style>`)}
      </head>
      <body>
        ${printHead({ heading, req, slip })} ${release && printRelease({ release, req, time })}
        ${texts.map((document) => printDocument({ document, req, time }))}
        ${along.length > 0 ? printAlong(along, req) : undefined} ${printFoot({ req, slip, time })}
      </body>
    </html>`.text
}

/** The report first, as a desk thinks of its package. */
const kindsInOrder = ['report', 'speech', 'meeting', 'correction'] as const

/** What was reviewed. All else goes along and is listed. */
const isText = ({ key }: SlipDocument): boolean => isReviewed(key.split(':', 1)[0] ?? '')

type Printing = { readonly req: PayloadRequest; readonly slip: Slip }

function printHead({
  heading,
  req,
  slip: { documents, masthead, release },
}: Printing & { readonly heading: string }): Html {
  const isUrgent = documents.some((document) => document.isUrgent)
  const isSigned = documents.every(({ steps }) =>
    steps.every(({ state }) => state === 'passed' || state === 'skipped'),
  )
  const word = (key: WordKey) => say(req, { key })
  return html`<header>
    <p class="masthead">${masthead}</p>
    <h1>${heading}</h1>
    ${isUrgent ? html`<span class="urgent">${word('slip.urgent')}</span>` : undefined}
    <p class="number">
      <span>${word('slip.number')} ${release?.id ?? documents[0]?.key}</span>
      <span
        >${release ? undefined : word(isSigned ? 'slip.statusSigned' : 'slip.statusReview')}</span
      >
    </p>
  </header>`
}

function printAlong(documents: readonly SlipDocument[], req: PayloadRequest): Html {
  const word = (key: WordKey) => say(req, { key })
  return html`<h2>${word('slip.byRelease')}</h2>
    <table>
      <thead>
        <tr>
          <th class="c-role">${word('slip.kind')}</th>
          <th>${word('slip.title')}</th>
          <th>${word('slip.address')}</th>
          <th class="c-hash">${word('slip.contentHash')}</th>
        </tr>
      </thead>
      <tbody>
        ${documents.map(
          ({ contentHash, kind, path, title }) =>
            html`<tr>
              <td class="centre">${word(kindWords[kind])}</td>
              <td>${title}</td>
              <td>${path}</td>
              <td><code>${contentHash.slice(0, 8)}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>`
}

/** Room for ink, and how the paper is checked against the record. */
function printFoot({
  req,
  slip: { auditHead, printedAt, printedBy },
  time,
}: Printing & { readonly time: (instant: string) => string }): Html {
  const word = (key: WordKey, vars?: Record<string, string>) =>
    say(req, { key, ...(vars && { vars }) })
  const ink = (key: WordKey) =>
    html`<p><span>${word(key)}</span><span>${word('slip.date')}</span></p>`
  return html`<section class="ink">${ink('slip.signHereEditor')} ${ink('slip.signHere')}</section>
    <footer>
      <p>${word('slip.proof', { hash: auditHead ?? word('slip.none') })}</p>
      <p>${word('slip.printed', { time: time(printedAt), who: printedBy })}</p>
    </footer>`
}
