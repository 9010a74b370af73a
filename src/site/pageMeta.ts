import type { PageTags } from './governmentTags.ts'
import type { Chrome } from './queries/getChrome.ts'

import { toGovernmentTags } from './governmentTags.ts'
import { ogSize } from './ogSize.ts'
import { ogPath } from './ownPaths.ts'

type Described = {
  readonly chrome: Chrome
  readonly description?: string | undefined
  readonly image?: string | undefined
  readonly path?: string | undefined
  readonly tags?: PageTags | undefined
  readonly title?: string | undefined
  readonly type?: 'article' | 'profile' | 'website'
}

/** Everything that stands in `meta` tags. Only what is known is said. */
export function toMeta(page: Described): (readonly [string, string])[] {
  const { chrome, path, title, type = 'website' } = page
  const description = page.description?.trim() ?? chrome.description
  const meta = [
    ['description', description],
    ['og:description', description],
    ...toImage(page),
    ['og:locale', 'zh_CN'],
    ['og:site_name', chrome.name],
    ['og:title', title ?? chrome.name],
    ['og:type', type],
    ['og:url', path && chrome.origin + path],
    ...toGovernmentTags({ ...page, description }),
  ] as const
  return meta.flatMap(([name, content]) => (content ? [[name, content] as const] : []))
}

/** Its own picture, or the one that is drawn for it: of what has a page of its own. */
function toImage({ chrome, image, path, title, type = 'website' }: Described) {
  if (image)
    return [
      ['og:image', chrome.origin + image],
      ['twitter:card', 'summary_large_image'],
    ] as const
  if (path === undefined || type === 'website') return []
  return [
    ['og:image', chrome.origin + ogPath(path)],
    ['og:image:alt', title],
    ['og:image:height', String(ogSize.height)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(ogSize.width)],
    ['twitter:card', 'summary_large_image'],
  ] as const
}
