import type { PageResult } from '../http/pageResult.ts'
import type { Visit } from '../queries/visit.ts'

import { sendText } from '../http/sendText.ts'
import { renderFavicon, renderTouchIcon, toSealSvg } from './siteIcon.ts'

type Form = {
  readonly draw: (name: string) => Buffer | Promise<Buffer> | string
  readonly type: string
}

/** Formats of the site icon: what is sent, and its MIME type. */
const forms = {
  favicon: { draw: (name) => renderFavicon({ name }), type: 'image/x-icon' },
  svg: { draw: (name) => toSealSvg({ name }), type: 'image/svg+xml; charset=utf-8' },
  touch: { draw: (name) => renderTouchIcon({ name }), type: 'image/png' },
} as const satisfies Record<string, Form>

/** Cached for a day: the name of a site hardly ever changes. */
const caching = 'public, max-age=86400'

/** Rendered icons by name and format; a newsroom has one name, so the map stays small. */
const drawn = new Map<string, Buffer | string>()

/** Sends the site icon in one format, rendered once for each name. */
export const sendSiteIcon =
  (form: keyof typeof forms) =>
  async ({ chrome: { name }, request, response }: Visit): Promise<PageResult<never>> => {
    const { draw, type } = forms[form]
    const key = `${form} ${name}`
    const text = drawn.get(key) ?? (await draw(name))
    drawn.set(key, text)
    return sendText({ caching, request, response, text, type })
  }
