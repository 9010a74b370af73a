import type { PayloadRequest } from 'payload'

import type { WordKey } from '../translations/words.ts'

import { letterAddress } from '../../domain/letters/letter.ts'
import { html } from '../slips/html.ts'
import { say } from '../translations/words.ts'

const shown = ['passage', 'message', 'writer', 'contact'] as const
const carried = ['page', 'then'] as const

/** A letter that could not be taken, to be sent again: nothing of what was written is lost. */
export function refusedPage({
  fields,
  req,
  seconds = 0,
  status,
  why,
}: {
  fields: Readonly<Record<string, unknown>>
  req: PayloadRequest
  seconds?: number
  status: number
  why: WordKey
}): Response {
  const words = (key: WordKey) =>
    say(req, { key, vars: { minutes: String(Math.ceil(seconds / 60)) } })
  const valueOf = (name: string) => {
    const value = fields[name]
    return typeof value === 'string' ? value.slice(0, 5000) : ''
  }
  const page = html`<!doctype html>
    <html lang="${req.i18n.language === 'en' ? 'en' : 'zh-CN'}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${words('letters.notTaken')}</title>
      <style>
        body {
          font:
            1.1em/1.8 system-ui,
            sans-serif;
          max-width: 34em;
          margin: 8vh auto;
          padding: 0 1.25em;
        }
        textarea,
        input {
          box-sizing: border-box;
          width: 100%;
          font: inherit;
          padding: 0.4em;
        }
        button {
          font: inherit;
          padding: 0.5em 2em;
        }
      </style>
      <h1>${words('letters.notTaken')}</h1>
      <p>${words(why)}</p>
      <form action="${letterAddress}" method="post">
        ${carried.map((name) => html`<input name="${name}" type="hidden" value="${valueOf(name)}" />`)}
        ${shown.map(
          (name) =>
            html`<p>
              <label
                >${words(`letters.${name}`)}<br /><textarea
                  name="${name}"
                  rows="${name === 'message' ? 6 : 1}"
                >
${valueOf(name)}</textarea>
              </label>
            </p>`,
        )}
        <p><button>${words('letters.again')}</button></p>
      </form>
    </html>`
  return new Response(page.text, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'Content-Type': 'text/html; charset=utf-8',
      ...(seconds > 0 && { 'Retry-After': String(seconds) }),
    },
    status,
  })
}
