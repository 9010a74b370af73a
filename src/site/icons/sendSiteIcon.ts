import type { PageResult } from '../http/pageResult.ts'
import type { Chrome } from '../queries/getChrome.ts'
import type { Visit } from '../queries/visit.ts'

import { sendText } from '../http/sendText.ts'
import { renderFavicon, renderTouchIcon, toSealSvg } from './siteIcon.ts'

type Form = {
  readonly draw: (paper: Pick<Chrome, 'language' | 'name'>) => Buffer | Promise<Buffer> | string
  readonly type: string
}

/** What browsers, home screens and engines know the paper by. */
const forms = {
  favicon: { draw: renderFavicon, type: 'image/x-icon' },
  svg: { draw: toSealSvg, type: 'image/svg+xml; charset=utf-8' },
  touch: { draw: renderTouchIcon, type: 'image/png' },
} as const satisfies Record<string, Form>

/** A paper changes its name less than once a day. */
const caching = 'public, max-age=86400'

/** One newsroom has one name: what is kept stays small. */
const drawn = new Map<string, Buffer | string>()

/** Sends the seal in one of its forms, drawn once for each name. */
export const sendSiteIcon =
  (form: keyof typeof forms) =>
  async ({ chrome: { language, name }, request, response }: Visit): Promise<PageResult<never>> => {
    const { draw, type } = forms[form]
    const key = `${form} ${language} ${name}`
    const text = drawn.get(key) ?? (await draw({ language, name }))
    drawn.set(key, text)
    return sendText({ caching, request, response, text, type })
  }
