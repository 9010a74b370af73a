import type { MessageKey } from '../../plugin/translations/messages.ts'

import { formatMinute } from '../../domain/time/clock.ts'

type Words = (key: MessageKey, vars?: Readonly<Record<string, string>>) => string

/**
 * What Payload, its text editor and its toasts call buttons and fields in English alone, and the fields of a compared
 * version also in Chinese: Payload keeps their labels in the language of whoever asked for them first.
 */
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
  创建于: 'foreign.created',
  宽度: 'foreign.width',
  尺寸: 'foreign.sizes',
  已删除时间: 'foreign.deleted',
  已发布: 'foreign.published',
  文件名: 'foreign.fileName',
  文件大小: 'foreign.fileSize',
  更新于: 'foreign.updated',
  状态: 'foreign.status',
  草稿: 'foreign.draft',
  高度: 'foreign.height',
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
/** Where the framework tells times, by the clock of the computer or of the server. */
const frameworkTime =
  '.doc-controls__meta, .step-nav, .versions, .view-version, .version-drawer, .render-field-diffs'
const labelled = '[aria-label], [title]'
const names = ['aria-label', 'title'] as const

/** The panel's language, and the newsroom's clock. */
type Voice = { readonly timeZone: string; readonly words: Words }

/**
 * Puts into the language of the panel what its framework has in English alone and offers no way to translate: labels
 * for screen readers, fields of a compared version, toasts. Labels that the framework made of an object lose it. Times
 * that the framework tells by another clock are told by the newsroom's.
 *
 * @returns a function that stops it, for React's effects
 */
export function sayForeignWords(voice: Voice): () => void {
  const say = (root: Element): void => {
    for (const element of [root, ...root.querySelectorAll(labelled)]) sayLabels(element, voice)
    for (const part of partsOf(root, frameworkText)) sayTexts(part, voice.words)
    for (const part of partsOf(root, frameworkTime)) sayTimes(part, voice.timeZone)
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'attributes' && target instanceof Element) sayLabels(target, voice)
      if (type === 'characterData' && target.parentElement) say(target.parentElement)
      for (const node of addedNodes) {
        const changed = node instanceof Element ? node : node.parentElement
        if (changed) say(changed)
      }
    }
  })
  say(document.body)
  observer.observe(document.body, {
    attributeFilter: [...names],
    characterData: true,
    childList: true,
    subtree: true,
  })
  return () => {
    observer.disconnect()
  }
}

/** Parts of a kind that an element stands in or holds. */
const partsOf = (root: Element, kind: string): Element[] => {
  const around = root.closest(kind)
  return around ? [around] : [...root.querySelectorAll(kind)]
}

function sayLabels(element: Element, { timeZone, words }: Voice): void {
  for (const name of names) {
    const said = element.getAttribute(name)
    if (said === null) continue
    // A check box has the name of its column for a title.
    const own =
      name === 'title' && element.matches('input[type="checkbox"]')
        ? ''
        : isTime.test(said)
          ? `${byClock(said, timeZone)} · ${words('clock.zone', { zone: timeZone })}`
          : translated(said, words)
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

/** Time with its offset from UTC, as the panel is told to print it: `2026-11-28 09:30 GMT+8`. */
const isTime =
  /^(?<day>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d) GMT(?:(?<sign>[+-])(?<hours>\d{1,2})(?::(?<minutes>\d\d))?)?$/u

function sayTimes(part: Element, timeZone: string): void {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const said = text.nodeValue ?? ''
    if (isTime.test(said)) text.nodeValue = byClock(said, timeZone)
  }
}

/** Time by the newsroom's clock, without the zone: `2026-11-28 09:30`. */
export function byClock(said: string, timeZone: string): string {
  const { day, hours = '0', minutes = '00', sign = '+', time } = isTime.exec(said)?.groups ?? {}
  if (day === undefined) return said
  const instant = `${day}T${time}:00${sign}${hours.padStart(2, '0')}:${minutes}`
  return formatMinute({ instant, timeZone })
}
