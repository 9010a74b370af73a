import type { DocumentLists, ListLevel } from './listNumbers.ts'
import type { ArchivePart } from './openArchive.ts'
import type { DocumentStyles } from './readStyles.ts'
import type { Element } from './readXml.ts'
import type { Budget } from './unpackPart.ts'

import { readXml } from './readXml.ts'

type Level = { -readonly [Key in keyof ListLevel]: ListLevel[Key] }
type Levels = Map<number, Level>
type Definition = { readonly levels: Levels; sameAs?: string }
type List = { definition: string; readonly levels: Levels; readonly starts: Map<number, number> }

/** Word has nine levels. */
const MOST_LEVELS = 9
const MOST_LISTS = 5000

/** Reads how the lists of a document are numbered. */
export async function readNumbering({
  budget,
  part,
  styles,
}: {
  readonly budget: Budget
  readonly part: ArchivePart | undefined
  readonly styles: DocumentStyles
}): Promise<DocumentLists> {
  const numbering = new Numbering()
  if (part) {
    const open = (element: Element) => {
      if (element.vocabulary === 'w') numbering.open(element)
    }
    await readXml({ budget, handlers: { open }, part })
  }
  return numbering.lists(styles)
}

/** Definitions and lists so far; an element belongs to the definition, list and level that began last. */
class Numbering {
  readonly #definitions = new Map<string, Definition>()
  #level: Level | undefined
  #levels: Levels | undefined
  #list: List | undefined
  readonly #lists = new Map<string, List>()
  #overridden = 0
  #definition: Definition | undefined

  open({ attribute, name }: Element): void {
    const value = attribute('val')
    if (name === 'abstractNum') this.#define(attribute('abstractNumId') ?? '')
    else if (name === 'num') this.#beginList(attribute('numId') ?? '')
    else if (name === 'lvl') this.#beginLevel(attribute('ilvl'))
    else if (name === 'lvlOverride') this.#overridden = levelOf(attribute('ilvl'))
    else if (value !== undefined) this.#read(name, value)
    else if (name === 'isLgl' && this.#level) this.#level.isLegal = true
  }

  lists(styles: DocumentStyles): DocumentLists {
    return new Map(
      [...this.#lists].map(([id, { definition, levels, starts }]) => {
        const base = this.#levelsOf(definition, styles)
        return [id, { definition, levels: new Map([...base, ...levels]), starts }] as const
      }),
    )
  }

  #define(id: string): void {
    this.#definition = { levels: new Map() }
    this.#list = undefined
    this.#level = undefined
    this.#levels = this.#definition.levels
    if (!this.#definitions.has(id) && this.#definitions.size < MOST_LISTS)
      this.#definitions.set(id, this.#definition)
  }

  #beginList(id: string): void {
    this.#list = { definition: '', levels: new Map(), starts: new Map() }
    this.#definition = undefined
    this.#level = undefined
    this.#levels = this.#list.levels
    if (!this.#lists.has(id) && this.#lists.size < MOST_LISTS) this.#lists.set(id, this.#list)
  }

  #beginLevel(number: string | undefined): void {
    const level = { format: 'decimal', isLegal: false, start: 1, suffix: 'tab', text: '' }
    this.#level = level
    this.#levels?.set(levelOf(number), level)
  }

  #read(name: string, value: string): void {
    if (name === 'abstractNumId' && this.#list) this.#list.definition = value
    if (name === 'startOverride') this.#list?.starts.set(this.#overridden, toNumber(value))
    if (name === 'numStyleLink' && this.#definition) this.#definition.sameAs = value
    if (this.#level) settings[name]?.(this.#level, value)
  }

  /** Levels of a definition; one that only names a style has those of the style's list. */
  #levelsOf(id: string, styles: DocumentStyles): Levels {
    const definition = this.#definitions.get(id) ?? { levels: new Map<number, Level>() }
    if (definition.sameAs === undefined) return definition.levels
    const numbered = styles.numberingOf(definition.sameAs)
    const list = numbered && this.#lists.get(numbered.list)
    return (list && this.#definitions.get(list.definition)?.levels) ?? definition.levels
  }
}

/** How each setting of a level is read. */
const settings: Readonly<Record<string, (level: Level, value: string) => void>> = {
  isLgl: (level, value) => {
    level.isLegal = value !== '0' && value !== 'false'
  },
  lvlRestart: (level, value) => {
    level.restartsAfter = toNumber(value)
  },
  lvlText: (level, value) => {
    level.text = value.slice(0, 100)
  },
  numFmt: (level, value) => {
    level.format = value
  },
  start: (level, value) => {
    level.start = toNumber(value)
  },
  suff: (level, value) => {
    level.suffix = value
  },
}

const levelOf = (value: string | undefined): number =>
  Math.min(MOST_LEVELS - 1, Math.max(0, toNumber(value ?? '0')))

function toNumber(value: string): number {
  const number = Math.trunc(Number(value))
  return Number.isFinite(number) ? Math.min(1_000_000, Math.max(0, number)) : 0
}
