import type { IncomingMessage } from 'node:http'

/** How pages are set: as designed, for old eyes, or for weak ones. The names stand in cookies and in style sheets. */
export const readingModes = ['standard', 'elder', 'contrast'] as const
export type ReadingMode = (typeof readingModes)[number]

/** The one cookie of the public site. It says how to set a page and nothing of who reads it; nginx knows its name. */
const readingCookie = 'reading'

const yearSeconds = 31_536_000

/** How this reader wants pages set. What is no mode of ours counts as none. */
export function readMode({
  headers: { cookie = '' },
}: Pick<IncomingMessage, 'headers'>): ReadingMode {
  const [, wanted = ''] = /(?:^|;\s*)reading=([a-z]+)(?:;|$)/u.exec(cookie) ?? []
  return isMode(wanted) ? wanted : 'standard'
}

export const isMode = (word: string): word is ReadingMode =>
  readingModes.some((mode) => mode === word)

/** Address that switches a mode on and returns to the page. */
export const switchPath = (mode: ReadingMode, to: string): string =>
  `/reading?${new URLSearchParams({ mode, to }).toString()}`

/** The Set-Cookie header of a mode; the standard mode removes the cookie. */
export const toCookie = ({ isSecure, mode }: { isSecure: boolean; mode: ReadingMode }): string =>
  [
    `${readingCookie}=${mode === 'standard' ? '' : mode}`,
    'Path=/',
    `Max-Age=${mode === 'standard' ? 0 : yearSeconds}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')

/**
 * A path of this site as a `Location` carries it, whether or not it came encoded: what was encoded stays as it was. The
 * front page for anything that leads elsewhere, or back here.
 */
export function readReturn(to: unknown): string {
  if (typeof to !== 'string' || to.length > 2000 || !isPath(to)) return '/'
  const { hash, pathname, search } = new URL(to, 'http://site.invalid')
  const path = pathname + search + hash
  // `/.//host` becomes `//host` only here.
  return isPath(path) && !/^\/reading(?:[/?#]|$)/u.test(path) ? path : '/'
}

/** Whether it stays on this site: backslashes and tabs turn a path into another host's address in some browsers. */
const isPath = (to: string): boolean => /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to)
