import type { PayloadRequest } from 'payload'

import type { MessageKey } from '../translations/messages.ts'

import { localeOf } from '../../domain/language/language.ts'
import { feedbackPath } from '../../domain/reader-feedback/feedback.ts'
import { html } from '../sign-off-sheets/html.ts'
import { translate } from '../translations/messages.ts'

type Refused = {
  /** Number of characters that may be written. */
  readonly count?: number
  readonly fields: Readonly<Record<string, unknown>>
  /** Translator of the newsroom's language. */
  readonly i18n: PayloadRequest['i18n']
  readonly req: PayloadRequest
  /** Seconds to wait. */
  readonly seconds?: number
  readonly status: number
  readonly why: MessageKey
}

/** Page for a refused letter, to be sent again: nothing of what was written is lost. */
export const errorPage = (refused: Refused): Response =>
  new Response(print(refused), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'Content-Type': 'text/html; charset=utf-8',
      ...(refused.seconds !== undefined && { 'Retry-After': String(refused.seconds) }),
    },
    status: refused.status,
  })

/** Fields of the form, with their numbers of lines. */
const shown = [
  ['passage', 2],
  ['message', 6],
  ['writer', 1],
  ['contact', 1],
] as const
const carried = ['page', 'then'] as const
const longest = 5000

function print({ count = 0, fields, i18n, req, seconds = 0, why }: Refused): string {
  const words = (key: MessageKey) =>
    translate(i18n, {
      key,
      vars: { count: String(count), minutes: String(Math.ceil(seconds / 60)) },
    })
  const valueOf = (name: string) => {
    const value = fields[name]
    return typeof value === 'string' ? value.slice(0, longest) : ''
  }
  const unseen = carried.map(
    (name) => html`<input name="${name}" type="hidden" value="${valueOf(name)}" />`,
  )
  const seen = shown.map(
    ([name, rows]) =>
      html`<p>
        <label for="${name}">${words(`readerFeedback.${name}`)}</label>
        <textarea id="${name}" name="${name}" rows="${rows}">${valueOf(name)}</textarea>
      </p>`,
  )
  return html`<!doctype html>
    <html lang="${localeOf(i18n.language)}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${words('readerFeedback.notTaken')}</title>
      <body style="font: 1.1em/1.8 system-ui, sans-serif; max-width: 34em; margin: 8vh auto">
        <h1>${words('readerFeedback.notTaken')}</h1>
        <p>${words(why)}</p>
        <form action="${req.payload.config.routes.api}${feedbackPath}" method="post">
          ${unseen} ${seen}
          <button>${words('readerFeedback.again')}</button>
        </form>
      </body>
    </html>`.text
}
