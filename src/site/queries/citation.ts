import type { Chrome } from './getChrome.ts'

import { messagesOf } from '../messages/messages.ts'

type Input = {
  author: string
  chrome: Pick<Chrome, 'language' | 'name' | 'origin' | 'today'>
  path: string
  released: string
  title: string
}

/** A page as a bibliography in the language of the site names it. */
export const citeElectronic = ({ author, chrome, path, released, title }: Input): string =>
  messagesOf(chrome.language).citation({
    address: chrome.origin + path,
    author,
    released,
    site: chrome.name,
    title,
    today: chrome.today,
  })
