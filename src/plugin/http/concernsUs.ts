import type { SanitizedConfig } from 'payload'

import { isAlone } from '../values/territory.ts'
import { isOurPath, pathBelow } from './isOurAffair.ts'
import { oursOf } from './oursOf.ts'

/**
 * Whether a request to Payload's routes asks the newsroom for something: by its path, or for GraphQL by the names in its
 * query. All others are the host's own, and go to Payload as they came.
 */
export async function concernsUs(request: Request, config: SanitizedConfig): Promise<boolean> {
  if (isAlone(config)) return true
  const { pathname, search } = new URL(request.url)
  const path = pathBelow(pathname, config)
  if (!/^\/graphql\/?$/u.test(path)) return isOurPath(path, config)
  const { isField, isType } = oursOf(config)
  const sent = request.method === 'POST' ? await request.clone().text() : ''
  // Escapes may spell any word: what holds one is looked at as if it were ours.
  if (/\\u|%/iu.test(sent)) return true
  const words = `${sent} ${decodeLoosely(search)}`.match(/\w+/gu) ?? []
  return words.some((word) => isField(word) || isType(word))
}

/** Malformed escapes stay as they are: Payload refuses them. */
function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
