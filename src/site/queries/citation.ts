import type { Chrome } from './getChrome.ts'

type Input = {
  author: string
  chrome: Pick<Chrome, 'name' | 'origin' | 'today'>
  path: string
  released: string
  title: string
}

/**
 * A web page as a Chinese bibliography names it: author, title, paper, day of release, day of reading, address.
 *
 * Source: GB/T 7714-2015, 电子资源 `[EB/OL]`.
 */
export const citeElectronic = ({ author, chrome, path, released, title }: Input): string =>
  `${author}. ${title}[EB/OL]. ${chrome.name}, (${released})[${chrome.today}]. ${chrome.origin}${path}.`
