import type { MessageKey } from '../../plugin/translations/messages.ts'

type Words = (key: MessageKey, vars?: Readonly<Record<string, string>>) => string

/** What Payload, its text editor and its toasts call buttons and fields, in English alone. */
const foreign: Readonly<Record<string, MessageKey>> = {
  'Add block': 'foreign.addBlock',
  'add dropdown': 'foreign.addMenu',
  Collapse: 'foreign.collapse',
  'Created At': 'foreign.created',
  'Deleted At': 'foreign.deleted',
  'Drag to move': 'foreign.drag',
  Draft: 'foreign.draft',
  'Edit link': 'foreign.editLink',
  'File Name': 'foreign.fileName',
  'File Size': 'foreign.fileSize',
  Height: 'foreign.height',
  'Insert Paragraph': 'foreign.insertParagraph',
  'MIME Type': 'foreign.fileType',
  'Notifications alt+T': 'foreign.notices',
  Published: 'foreign.published',
  'Remove link': 'foreign.removeLink',
  'select-all': 'foreign.selectAll',
  Sizes: 'foreign.sizes',
  Status: 'foreign.status',
  'text dropdown': 'foreign.textMenu',
  'Thumbnail URL': 'foreign.thumbnail',
  'Updated At': 'foreign.updated',
  URL: 'foreign.address',
  Width: 'foreign.width',
}

/** Toasts that have a number or a reason in them. */
const toasts: readonly { readonly key: MessageKey; readonly said: RegExp }[] = [
  { key: 'foreign.saveFailed', said: /^Failed to save (?<count>\d+) files$/u },
  { key: 'foreign.saveDone', said: /^Successfully saved (?<count>\d+) files$/u },
  {
    key: 'foreign.fetchFailed',
    said: /^(?:Failed to fetch the file|The provided URL is not allowed)\.$/u,
  },
  { key: 'foreign.keyFailed', said: /^Failed to (?:reveal|update) the API key\.$/u },
  { key: 'foreign.reload', said: /^(?:Refreshing (?:token|permissions)|Fetching user) failed: /u },
]

/** Where text is the framework's and not somebody's: the columns of a compared version, toasts. */
const frameworkText = '.render-field-diffs, [data-sonner-toast]'
const labelled = '[aria-label], [title]'
const names = ['aria-label', 'title'] as const

/**
 * Puts into the language of the panel what its framework has in English alone and offers no way to translate: labels
 * for screen readers, fields of a compared version, toasts. Labels that the framework made of an object lose it.
 *
 * @returns a function that stops it, for React's effects
 */
export function sayForeignWords(words: Words): () => void {
  const say = (root: Element): void => {
    for (const element of [root, ...root.querySelectorAll(labelled)]) sayLabels(element, words)
    for (const part of [root.closest(frameworkText), ...root.querySelectorAll(frameworkText)])
      if (part) sayTexts(part, words)
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      for (const node of addedNodes) if (node instanceof Element) say(node)
      if (addedNodes.length === 0 && target instanceof Element) sayLabels(target, words)
    }
  })
  say(document.body)
  observer.observe(document.body, { attributeFilter: [...names], childList: true, subtree: true })
  return () => {
    observer.disconnect()
  }
}

function sayLabels(element: Element, words: Words): void {
  for (const name of names) {
    const said = element.getAttribute(name)
    if (said === null) continue
    // A check box has the name of its column for a title.
    const own =
      name === 'title' && element.matches('input[type="checkbox"]') ? '' : translated(said, words)
    if (own !== said) element.setAttribute(name, own)
  }
}

function translated(said: string, words: Words): string {
  const key = Object.hasOwn(foreign, said) ? foreign[said] : undefined
  return key === undefined ? said.replaceAll(/ ?\[object Object\]/gu, '') : words(key)
}

function sayTexts(part: Element, words: Words): void {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const isToast = part.matches('[data-sonner-toast]')
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const said = text.nodeValue ?? ''
    const own = isToast ? toastOf(said, words) : translated(said, words)
    if (own !== said) text.nodeValue = own
  }
}

function toastOf(said: string, words: Words): string {
  for (const { key, said: pattern } of toasts) {
    const found = pattern.exec(said)
    if (found) return words(key, found.groups)
  }
  return said
}
