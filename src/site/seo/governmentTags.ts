import { toZoned } from 'payload-newsroom/time'

import type { Chrome } from '../queries/getChrome.ts'

/** What the tags say of a page beyond its title: where it belongs, and of an article who wrote it and when. */
export type PageTags = {
  readonly article?: {
    readonly authors: readonly { readonly label: string; readonly path?: string | undefined }[]
    readonly keywords: readonly string[]
    /** ISO 8601; absent until it is updated. */
    readonly modified?: string
    /** ISO 8601. */
    readonly published: string
    readonly source?: string
  }
  readonly column?: string
}

type Tagged = {
  readonly chrome: Chrome
  readonly description: string
  readonly image?: string | undefined
  readonly path?: string | undefined
  readonly tags?: PageTags | undefined
  readonly title?: string | undefined
}

type Tag = readonly [string, string]

/** The page tags of 《政府网站发展指引》 (国办发〔2017〕47号): of the site, the column, the article. None unless switched on. */
export function toGovernmentTags(page: Tagged): readonly Tag[] {
  const { governmentTags } = page.chrome
  if (!governmentTags) return []
  const tags = [...ofSite(page), ...ofColumn(page), ...ofArticle(page)]
  return tags.flatMap(([name, content]) => (content ? [[name, content] as const] : []))
}

const ofSite = ({ chrome }: Tagged) =>
  [
    ['SiteName', chrome.name],
    ['SiteDomain', URL.canParse(chrome.origin) ? new URL(chrome.origin).host : ''],
    ['SiteIDCode', chrome.governmentTags?.siteCode],
  ] as const

const ofColumn = ({ description, tags }: Tagged) =>
  [
    ['ColumnName', tags?.column],
    ['ColumnType', tags?.column],
    ['ColumnDescription', tags?.article ? undefined : tags?.column && description],
    ['ColumnKeywords', tags?.article ? undefined : tags?.column],
  ] as const

function ofArticle({ chrome, description, image, path, tags, title }: Tagged) {
  if (!tags?.article) return []
  const { authors, keywords, published, source } = tags.article
  const { day, time } = toZoned({ instant: published, timeZone: chrome.timeZone })
  return [
    ['ArticleTitle', title],
    ['PubDate', `${day} ${time}`],
    ['ContentSource', source ?? chrome.name],
    ['Keywords', keywords.join(',')],
    ['Author', authors.map(({ label }) => label).join(',')],
    ['Description', description],
    ['Image', image && chrome.origin + image],
    ['Url', path && chrome.origin + path],
  ] as const
}
