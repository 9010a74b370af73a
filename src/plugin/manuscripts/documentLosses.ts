import type { Losses, LossKind } from '../../domain/text/losses.ts'

import { listLosses, LossCounter } from '../../domain/text/losses.ts'
import { symbolOf } from './symbolOf.ts'

type Watched = {
  readonly attribute: (name: string) => string | undefined
  /** Elements from the root to this one, which is the last. */
  readonly path: readonly string[]
}

/** Elements that count as a loss, by where they stand: in a text, or in a drawing. */
const losses: Readonly<Record<string, LossKind>> = {
  'm:oMath': 'equation',
  'w:altChunk': 'object',
  'w:commentReference': 'comment',
  'w:del': 'deletion',
  'w:endnoteReference': 'endnote',
  'w:footnoteReference': 'footnote',
  'w:hyperlink': 'link',
  'w:ins': 'insertion',
  'w:moveTo': 'move',
  'w:object': 'object',
  'w:rt': 'phonetic',
  'w:subDoc': 'object',
  'w:sym': 'symbol',
}

/** Losses in drawings, whose other elements only say where and how large. */
const drawn: Readonly<Record<string, LossKind>> = {
  'c:chart': 'object',
  'dgm:relIds': 'object',
  'pic:pic': 'picture',
  'v:imagedata': 'picture',
}

/** Left out with all that stands in it: nothing there counts by itself. */
const whole: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:object', 'w:rt'])

/** Elements that hold text, or only say something of it. Any other is a loss of a kind unknown. */
const known: ReadonlySet<string> = new Set(
  [
    ...['body', 'customXml', 'p', 'r', 'sdt', 'sdtContent', 'smartTag', 't', 'txbxContent'],
    ...['br', 'cr', 'lastRenderedPageBreak', 'noBreakHyphen', 'ptab', 'softHyphen', 'tab'],
    ...['gridCol', 'tbl', 'tblGrid', 'tc', 'tr'],
    ...['bdo', 'dir', 'ruby', 'rubyBase'],
    ...['bookmarkEnd', 'bookmarkStart', 'permEnd', 'permStart', 'proofErr'],
    ...['annotationRef', 'continuationSeparator', 'endnoteRef', 'footnoteRef', 'separator'],
    ...['delInstrText', 'delText', 'fldChar', 'fldData', 'fldSimple', 'instrText'],
  ].map((name) => `w:${name}`),
)

const outer: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:txbxContent'])

const isProperty = (element: string): boolean => /(?:Pr|PrEx|RangeStart|RangeEnd)$/u.test(element)

type Drawing = { readonly depth: number; isKnown: boolean }

/** Content that the file has twice: for new readers in `mc:Choice`, for old ones in `mc:Fallback`, which is read. */
type Alternate = {
  readonly choice: LossCounter
  readonly depth: number
  /** Whether the first content for new readers has come: of several, it is the one that is read. */
  hasChoice: boolean
  isFallbackUsed: boolean
  isInChoice: boolean
}

/**
 * Counts what a Word document holds and the reader does not take, or takes in another form, as its elements go by. An
 * element that is neither kept nor known counts too, as `other`: nothing is lost unnoticed.
 */
export class DocumentLosses {
  readonly #alternates: Alternate[] = []
  readonly #counter = new LossCounter()
  readonly #drawings: Drawing[] = []
  /** Depth of the element in which nothing counts. */
  #silentFrom = Infinity
  /** Drawings, and boxes with text in them, that are open. */
  readonly #outer: { readonly depth: number; readonly isBox: boolean }[] = []
  /** Columns of the tables that are open. */
  readonly #columns: number[] = []

  get lost(): Losses {
    return this.#counter.losses
  }

  note(kind: LossKind, count = 1): void {
    for (const drawing of this.#drawings) drawing.isKnown = true
    const inChoice = this.#alternates.find(({ isInChoice }) => isInChoice)
    for (const alternate of this.#alternates) alternate.isFallbackUsed ||= !inChoice
    ;(inChoice?.choice ?? this.#counter).note(kind, { count })
  }

  /** Counts nothing in the element at this depth. */
  silence(depth: number): void {
    this.#silentFrom = Math.min(depth, this.#silentFrom)
  }

  open(watched: Watched): void {
    const { path } = watched
    // Text stands in the body, or in a note: the second element.
    if (path.length > this.#silentFrom || path.length < 3 || path[1] === 'w:background') return
    const element = path.at(-1) ?? ''
    if (element === 'w:sym' && symbolOf(watched.attribute) !== undefined) return
    if (element.startsWith('mc:')) this.#openAlternate(element, path.length)
    else if (isProperty(element)) this.silence(path.length)
    else if (this.#drawings.length > 0) this.#readDrawing(watched)
    else this.#readText(element, path.length)
    this.#enter(element, path.length)
  }

  #enter(element: string, depth: number): void {
    if (outer.has(element)) this.#outer.push({ depth, isBox: element === 'w:txbxContent' })
    if (element === 'w:tbl') this.#columns.push(0)
    if (element === 'w:gridCol') this.#columns.push((this.#columns.pop() ?? 0) + 1)
  }

  /** @param depth - of the element that ends */
  close(element: string, depth: number): void {
    if (depth > this.#silentFrom) return
    if (depth === this.#silentFrom) this.#silentFrom = Infinity
    this.#leave(element, depth)
    this.#closeAt(depth)
  }

  #leave(element: string, depth: number): void {
    if (element === 'mc:Choice') this.#inChoice(depth - 1, false)
    if (element === 'w:tbl') this.#closeTable()
  }

  #closeAt(depth: number): void {
    if (this.#outer.at(-1)?.depth === depth) this.#outer.pop()
    if (this.#drawings.at(-1)?.depth === depth) this.#closeDrawing()
    if (this.#alternates.at(-1)?.depth === depth) this.#closeAlternate()
  }

  /** Field codes, whose results are text: links lose their address, and what `EQ` composes has no result. */
  readField(code: string): void {
    const kind = fields.find(([pattern]) => pattern.test(code))?.[1]
    if (kind) this.note(kind)
  }

  #readText(element: string, depth: number): void {
    const kind = losses[element]
    if (kind) this.note(kind)
    if (whole.has(element)) this.silence(depth)
    if (kind ?? (known.has(element) || element.startsWith('m:'))) return
    if (element === 'w:drawing' || element === 'w:pict')
      this.#drawings.push({ depth, isKnown: false })
    else if (!whole.has(element)) {
      this.note('other')
      this.silence(depth)
    }
  }

  #readDrawing({ attribute, path }: Watched): void {
    const element = path.at(-1) ?? ''
    const kind = drawn[element]
    if (kind) this.note(kind)
    // A rule across the page.
    if (attribute('hr') === 't') for (const drawing of this.#drawings) drawing.isKnown = true
    if (element === 'w:txbxContent') this.note('textBoxMoved')
    // In the text of a box stands what stands in any text, and drawings again.
    else if (this.#outer.at(-1)?.isBox) this.#readText(element, path.length)
  }

  #closeTable(): void {
    // A table of one column only lays the page out.
    if ((this.#columns.pop() ?? 0) > 1) this.note('table')
  }

  #closeDrawing(): void {
    if (!this.#drawings.pop()?.isKnown) this.note('other')
  }

  #openAlternate(element: string, depth: number): void {
    if (element === 'mc:AlternateContent')
      this.#alternates.push({
        choice: new LossCounter(),
        depth,
        hasChoice: false,
        isFallbackUsed: false,
        isInChoice: false,
      })
    if (element !== 'mc:Choice') return
    const alternate = this.#alternates.at(-1)
    if (alternate?.hasChoice) this.silence(depth)
    if (alternate) alternate.hasChoice = true
    this.#inChoice(depth - 1, true)
  }

  #inChoice(depth: number, isInChoice: boolean): void {
    const alternate = this.#alternates.find((each) => each.depth === depth)
    if (alternate) alternate.isInChoice = isInChoice
  }

  /** Counts what only new readers see, when there was nothing for old ones. */
  #closeAlternate(): void {
    const alternate = this.#alternates.pop()
    if (!alternate || alternate.isFallbackUsed) return
    for (const { count, kind } of listLosses(alternate.choice.losses)) this.note(kind, count)
  }
}

const fields: readonly (readonly [code: RegExp, kind: LossKind])[] = [
  [/^\s*HYPERLINK\b/iu, 'link'],
  [/^\s*EQ\b/iu, 'equation'],
  [/^\s*(?:EMBED|INCLUDEPICTURE|LINK)\b/iu, 'object'],
]
