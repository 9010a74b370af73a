import type { Chrome } from './getChrome.ts'

import { messagesOf } from '../messages/messages.ts'

type Input = {
  author: string
  chrome: Pick<Chrome, 'language' | 'name' | 'origin' | 'today'>
  path: string
  released: string
  title: string
}

/**
 * A web page as a bibliography of its language names it: author, title, paper, day of release, day of reading, address.
 */
export const citeElectronic = ({ author, chrome, path, released, title }: Input): string =>
  messagesOf(chrome.language).cited({
    address: chrome.origin + path,
    author,
    paper: chrome.name,
    read: chrome.today,
    released,
    title,
  })
