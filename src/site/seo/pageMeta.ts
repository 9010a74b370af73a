import { localeOf } from 'payload-newsroom/language'

import type { Chrome } from '../queries/getChrome.ts'
import type { PageTags } from './governmentTags.ts'

import { drawnPath } from '../http/ownPaths.ts'
import { toGovernmentTags } from './governmentTags.ts'
import { ogSize } from './ogSize.ts'

/** A picture as networks and chat windows ask for it. */
export type SharedPicture = {
  readonly alt: string
  readonly height: number
  readonly src: string
  readonly width: number
}

type Described = {
  readonly chrome: Chrome
  readonly description?: string | undefined
  readonly image?: SharedPicture | undefined
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
    ...toArticle(page),
    ...toImage(page),
    ['og:locale', localeOf(chrome.language).replace('-', '_')],
    ['og:site_name', chrome.name],
    ['og:title', title ?? chrome.name],
    ['og:type', type],
    ['og:url', path && chrome.origin + path],
    ...toGovernmentTags({ ...page, description, image: page.image?.src }),
  ] as const
  return meta.flatMap(([name, content]) => (content ? [[name, content] as const] : []))
}

/** Its own picture, or the one that is drawn for it: of the page, else of the site. None of what no engine keeps. */
function toImage({ chrome, image, path, title }: Described) {
  if (path === undefined) return []
  const drawn = { alt: title ?? chrome.name, ...ogSize, src: drawnPath(path), type: 'image/png' }
  const { alt, height, src, type, width } = image ? { ...image, type: undefined } : drawn
  return [
    ['og:image', chrome.origin + src],
    ['og:image:alt', alt],
    ['og:image:height', String(height)],
    ['og:image:type', type],
    ['og:image:width', String(width)],
    ['twitter:card', 'summary_large_image'],
  ] as const
}

/** Source: https://ogp.me/#type_article */
function toArticle({ chrome, tags }: Described) {
  if (!tags?.article) return []
  const { authors, keywords, modified, published } = tags.article
  return [
    ['article:published_time', published],
    ['article:modified_time', modified],
    ['article:section', tags.column],
    ...authors.map(
      ({ label, path }) =>
        ['article:author', path === undefined ? label : chrome.origin + path] as const,
    ),
    ...keywords.map((keyword) => ['article:tag', keyword] as const),
  ] as const
}
