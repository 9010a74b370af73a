import { isSafeLink } from '../../domain/rich-text/checkRichText.ts'
import { fitText } from '../../domain/text/fitText.ts'

/** Paste events that were cleaned already. */
const cleaned = new WeakSet<Event>()

/**
 * Cleans whatever is pasted into the panel, before the editor and the fields get it. Characters that no text may hold
 * are removed: they come from other programs, and nobody sees them. Unsafe links become their words.
 *
 * @returns a function that ends it, for React's effects
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

/** Copy without what no text may hold; undefined when nothing had to be removed. */
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

/** Removes characters that no text may hold, in HTML also those written as `&#…;`. */
const cleanText = (type: string, text: string): string =>
  fitText(text).replaceAll(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/giu, (whole, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    const isPart = type === 'text/html' && code <= 0x10_ff_ff
    // Browsers read 128 to 159 as letters of Windows.
    const isWindows = code >= 0x80 && code <= 0x9f
    return isPart && !isWindows && fitText(String.fromCodePoint(code)) === '' ? '' : whole
  })

/** Type under which the editor copies its own nodes. */
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
