import type { PageResult } from '../http/pageResult.ts'
import type { Chrome } from '../queries/getChrome.ts'
import type { Visit } from '../queries/visit.ts'

import { sendText } from '../http/sendText.ts'
import { renderFavicon, renderTouchIcon, toSealSvg } from './siteIcon.ts'

type Form = {
  readonly draw: (paper: Pick<Chrome, 'language' | 'name'>) => Buffer | Promise<Buffer> | string
  readonly type: string
}

/** Formats of the site icon: what is sent, and its MIME type. */
const forms = {
  favicon: { draw: renderFavicon, type: 'image/x-icon' },
  svg: { draw: toSealSvg, type: 'image/svg+xml; charset=utf-8' },
  touch: { draw: renderTouchIcon, type: 'image/png' },
} as const satisfies Record<string, Form>

/** Cached for a day: the name of a site hardly ever changes. */
const caching = 'public, max-age=86400'

/** Rendered icons by name and format; a newsroom has one name, so the map stays small. */
const drawn = new Map<string, Buffer | string>()

/** Sends the site icon in one format, rendered once for each name. */
export const sendSiteIcon =
  (form: keyof typeof forms) =>
  async ({ chrome: { language, name }, request, response }: Visit): Promise<PageResult<never>> => {
    const { draw, type } = forms[form]
    const key = `${form} ${language} ${name}`
    const text = drawn.get(key) ?? (await draw({ language, name }))
    drawn.set(key, text)
    return sendText({ caching, request, response, text, type })
  }
