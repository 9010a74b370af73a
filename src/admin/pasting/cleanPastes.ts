import type { Losses } from '../../domain/text/losses.ts'

import { isSafeLink } from '../../domain/rich-text/checkRichText.ts'
import { fitPaste } from '../../domain/rich-text/fitPaste.ts'
import { fitText } from '../../domain/text/fitText.ts'
import { readPasted } from './readPasted.ts'

/** Paste events that were cleaned already. */
const cleaned = new WeakSet<Event>()

/**
 * Cleans whatever is pasted into the panel, before the editor and the fields get it. Characters that no text may hold
 * are removed: they come from other programs, and nobody sees them. Unsafe links become their words. What an editor of
 * texts gets from elsewhere is brought into the form of a news text: see `fitPaste`.
 *
 * @param isOurs - whether an element is the newsroom's: pastes elsewhere are left alone
 * @param tell - is told what could not be taken
 * @returns a function that ends it, for React's effects
 */
export function cleanPastes({ isOurs, tell }: Input): () => void {
  const listen = (event: ClipboardEvent) => {
    if (!event.clipboardData || cleaned.has(event)) return
    if (event.target instanceof Element && !isOurs(event.target)) return
    const found = cleanCopy(event.clipboardData, event.target)
    if (!found) return
    event.preventDefault()
    event.stopImmediatePropagation()
    paste(found.clean, event.target)
    tell(found.lost)
  }
  window.addEventListener('paste', listen, { capture: true })
  return () => {
    window.removeEventListener('paste', listen, { capture: true })
  }
}

type Input = {
  readonly isOurs: (target: Element) => boolean
  readonly tell: (lost: Losses) => void
}

type Found = { readonly clean: DataTransfer; readonly lost: Losses }

/** Copy as the panel takes it, and what was lost; undefined when nothing had to be changed. */
function cleanCopy(given: DataTransfer, target: EventTarget | null): Found | undefined {
  const texts = given.types
    .filter((type) => type !== 'Files')
    .map((type): Text => [type, given.getData(type)])
  // The editor's own nodes are in form, and it reads them before all else.
  const isForeign = isEditor(target) && !given.types.includes(ofEditor)
  const clear = texts.map(([type, text]): Text => [type, cleanText(type, text)])
  const { fit, lost } = isForeign
    ? fitForEditor(clear, given.files.length > 0)
    : { fit: clear.map(([type, text]): Text => [type, withSafeLinks(type, text)]), lost: {} }
  const isSame = fit.length === texts.length && fit.every(([, text], at) => text === texts[at]?.[1])
  if (isSame) return undefined
  const clean = new DataTransfer()
  for (const [type, text] of fit) clean.setData(type, text)
  for (const file of given.files) clean.items.add(file)
  return { clean, lost }
}

type Text = readonly [type: string, text: string]

const isEditor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[contenteditable="true"]') !== null

/**
 * Brings a copy from elsewhere into the form of a text. A picture copied by itself is HTML that cannot be taken beside
 * a file that can: the file is taken.
 */
function fitForEditor(
  texts: readonly Text[],
  hasFiles: boolean,
): { readonly fit: readonly Text[]; readonly lost: Losses } {
  const copied = texts.find(([type]) => type === HTML)
  if (!copied)
    return { fit: texts.map(([type, text]): Text => [type, withoutBlankLines(text)]), lost: {} }
  const { html, lost } = fitPaste(readPasted(copied[1]))
  const others = texts.filter(([type]) => type !== HTML)
  if (html === '' && hasFiles) return { fit: others, lost: {} }
  return { fit: [...others, [HTML, html]], lost }
}

const HTML = 'text/html'

/** Removes blank lines and indentation: each line of plain text is a paragraph. A single line may be part of one. */
function withoutBlankLines(text: string): string {
  const lines = text.split(/\r\n?|\n/u)
  if (lines.length === 1) return text
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Removes characters that no text may hold, in HTML also those written as `&#…;`. */
const cleanText = (type: string, text: string): string =>
  fitText(text).replaceAll(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/giu, (whole, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    const isPart = type === HTML && code <= 0x10_ff_ff
    // Browsers read 128 to 159 as letters of Windows.
    const isWindows = code >= 0x80 && code <= 0x9f
    return isPart && !isWindows && fitText(String.fromCodePoint(code)) === '' ? '' : whole
  })

/** Type under which the editor copies its own nodes. */
const ofEditor = 'application/x-lexical-editor'

function withSafeLinks(type: string, text: string): string {
  if (type === HTML) return unlink(text)
  // Without its own nodes an editor reads the HTML that lies beside them.
  return type === ofEditor && holdsUnsafe(text) ? '' : text
}

function unlink(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const links = [...page.querySelectorAll('a')]
  let isChanged = false
  for (const link of links) {
    const written = link.getAttribute('href')
    // Blanks around an address, and in it, are none of it.
    const address = (written ?? '').trim().replaceAll(' ', '%20')
    if (address === written && isSafeLink(address)) continue
    isChanged = true
    if (isSafeLink(address)) link.setAttribute('href', address)
    else link.replaceWith(...link.childNodes)
  }
  return isChanged ? page.documentElement.outerHTML : html
}

function holdsUnsafe(nodes: string): boolean {
  let isFound = false
  try {
    JSON.parse(nodes, (key, value: unknown) => {
      isFound ||= key === 'url' && !isSafeLink(value)
      return value
    })
  } catch {
    // Not the nodes of an editor: it reads the HTML too.
    return true
  }
  return isFound
}

function paste(clean: DataTransfer, target: EventTarget | null): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that can be undone, and that React hears of
    document.execCommand('insertText', false, clean.getData('text/plain'))
    return
  }
  const again = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    clipboardData: clean,
  })
  cleaned.add(again)
  target?.dispatchEvent(again)
}
