import type { NumberedAs } from './listNumbers.ts'
import type { ArchivePart } from './openArchive.ts'
import type { Element } from './readXml.ts'
import type { Budget } from './unpackPart.ts'

import { readXml } from './readXml.ts'

type Style = {
  basedOn?: string
  isHidden?: boolean
  name?: string
  numbered: { level?: number; list?: string }
}

/** Word has 4,079. */
const MOST_STYLES = 10_000
/** Longest chain of styles that are based on each other. */
const MOST_BASES = 20

/** Styles of a document by their ids: names, which hide their text, and which number their paragraphs. */
export class DocumentStyles {
  readonly #styles: ReadonlyMap<string, Style>

  constructor(styles: ReadonlyMap<string, Style> = new Map()) {
    this.#styles = styles
  }

  nameOf(style: string | undefined): string | undefined {
    return style === undefined ? undefined : this.#styles.get(style)?.name
  }

  isHidden(style: string | undefined): boolean {
    return this.#chain(style).find(({ isHidden }) => isHidden !== undefined)?.isHidden ?? false
  }

  numberingOf(style: string | undefined): NumberedAs | undefined {
    const chain = this.#chain(style)
    const list = chain.find(({ numbered }) => numbered.list !== undefined)?.numbered.list
    const level = chain.find(({ numbered }) => numbered.level !== undefined)?.numbered.level
    return list === undefined ? undefined : { level: level ?? 0, list }
  }

  /** A style and those that it is based on, from itself up. */
  #chain(style: string | undefined): readonly Style[] {
    const chain: Style[] = []
    for (let id = style; id !== undefined && chain.length < MOST_BASES;) {
      const found = this.#styles.get(id)
      if (!found) break
      chain.push(found)
      id = found.basedOn
    }
    return chain
  }
}

/** Reads the styles; the first of several with one id counts. */
export async function readStyles(
  budget: Budget,
  part: ArchivePart | undefined,
): Promise<DocumentStyles> {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  const open = ({ attribute, name, vocabulary }: Element) => {
    if (vocabulary !== 'w') return
    if (name === 'style') {
      style = { numbered: {} }
      const id = attribute('styleId')
      const isNew = id !== undefined && !styles.has(id) && styles.size < MOST_STYLES
      if (isNew) styles.set(id, style)
    } else if (style) readProperty({ name, style, value: attribute('val') })
  }
  if (part) await readXml({ budget, handlers: { open }, part })
  return new DocumentStyles(styles)
}

function readProperty({
  name,
  style,
  value,
}: {
  readonly name: string
  readonly style: Style
  readonly value: string | undefined
}): void {
  if (name === 'vanish') style.isHidden = value !== '0' && value !== 'false'
  else if (value !== undefined) settings[name]?.(style, value)
}

/** How each property of a style is read; the first of a kind counts. */
const settings: Readonly<Record<string, (style: Style, value: string) => void>> = {
  basedOn: (style, value) => {
    style.basedOn ??= value
  },
  ilvl: ({ numbered }, value) => {
    numbered.level ??= Number(value)
  },
  name: (style, value) => {
    style.name ??= value
  },
  numId: ({ numbered }, value) => {
    numbered.list ??= value
  },
}
