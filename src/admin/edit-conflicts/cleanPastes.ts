import { isSafeLink } from '../../domain/rich-text/checkRichText.ts'
import { fitText } from '../../domain/text/fitText.ts'

/** Pastes that were cleaned already. */
const cleaned = new WeakSet<Event>()

/**
 * Takes out of whatever is pasted into the panel what no text may hold: such characters come from other programs, and
 * nobody sees them; links that run something or lead nowhere become the words that they stood on. Before the editor and the fields get it.
 *
 * @returns what ends it, as React's effects want it
 */
export function cleanPastes(): () => void {
  const listen = (event: ClipboardEvent) => {
    if (!event.clipboardData || cleaned.has(event)) return
    const clean = cleanCopy(event.clipboardData)
    if (!clean) return
    event.preventDefault()
    event.stopImmediatePropagation()
    paste(clean, event.target)
  }
  window.addEventListener('paste', listen, { capture: true })
  return () => {
    window.removeEventListener('paste', listen, { capture: true })
  }
}

/** The same without what no text may hold; undefined when nothing had to be taken out. */
function cleanCopy(given: DataTransfer): DataTransfer | undefined {
  const texts = given.types
    .filter((type) => type !== 'Files')
    .map((type): [type: string, text: string] => [type, given.getData(type)])
  const fit = texts.map(([type, text]): [string, string] => [
    type,
    withSafeLinks(type, cleanText(type, text)),
  ])
  if (fit.every(([, text], place) => text === texts[place]?.[1])) return undefined
  const clean = new DataTransfer()
  for (const [type, text] of fit) clean.setData(type, text)
  for (const file of given.files) clean.items.add(file)
  return clean
}

/** HTML may also name a character by its number. */
const cleanText = (type: string, text: string): string =>
  fitText(text).replaceAll(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/giu, (whole, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    const isPart = type === 'text/html' && code <= 0x10_ff_ff
    // Browsers read 128 to 159 as letters of Windows.
    const isWindows = code >= 0x80 && code <= 0x9f
    return isPart && !isWindows && fitText(String.fromCodePoint(code)) === '' ? '' : whole
  })

/** Under which an editor copies its own nodes for another. */
const ofEditor = 'application/x-lexical-editor'

function withSafeLinks(type: string, text: string): string {
  if (type === 'text/html') return unlink(text)
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
