import type { Language } from './language.ts'

import { languageOf, languages } from './language.ts'

/** Headers of a request that name a language, as they came. */
type Asked = {
  /** As in `en-GB,en;q=0.9`. */
  readonly 'accept-language'?: null | string | undefined
  readonly cookie?: null | string | undefined
}

/** Headers as `fetch` has them. */
type Fetched = { readonly get: (name: string) => null | string }

/**
 * Returns the language to answer in to somebody who may have no account: the one that their panel is in, else the first
 * of ours that their browser asks for, else the newsroom's.
 *
 * @param usual - what the newsroom publishes in
 */
export function askedLanguage(headers: Asked | Fetched, usual: Language): Language {
  const { accept, cookie } = readHeaders(headers)
  const [, chosen] = /(?:^|;\s*)payload-lng=([\w-]+)/u.exec(cookie) ?? []
  if (chosen !== undefined) return languageOf(chosen)
  const asked = accept.split(',').map((each) => each.trim().toLowerCase().split(/[-;]/u)[0])
  const found = asked.flatMap((code) => languages.filter((each) => each === code))
  return found[0] ?? usual
}

const readHeaders = (headers: Asked | Fetched) =>
  'get' in headers
    ? { accept: headers.get('accept-language') ?? '', cookie: headers.get('cookie') ?? '' }
    : { accept: headers['accept-language'] ?? '', cookie: headers.cookie ?? '' }
