'use client'
import { createContext, useContext } from 'react'

import type { DecisionAct } from '../../domain/manuscripts/decisions.ts'
import type { SourceSpan } from '../../domain/manuscripts/manuscript.ts'
import type { ManuscriptSheet, SheetField } from '../../domain/manuscripts/sheet.ts'
import type { SheetEntry } from '../../domain/manuscripts/sheetEntries.ts'
import type { TypedInputs } from '../../domain/manuscripts/valueForms.ts'

/** Words of the manuscript for which an editor chooses a field. */
export type Passage = {
  /** Value that they have been until now. */
  readonly from?: SheetEntry & { readonly kind: 'value' }
  /** Paragraph after repair. */
  readonly paragraph: number
  /** Where they stand, when they were marked in the text. */
  readonly span?: SourceSpan
  readonly text: string
}

/** What is typed for a value, and the value over which it was begun: others may change that meanwhile. */
export type Typed = {
  readonly inputs: TypedInputs
  readonly since?: { readonly revision: number; readonly value: unknown }
}

/** Words of what is typed, of all its inputs. */
export const typedWords = ({ inputs }: Typed): string =>
  Object.values(inputs).filter(Boolean).join(' ')

/** What the parts of an open sheet share. */
export type Desk = {
  /** Key of the entry whose acts are open. */
  readonly active: string | undefined
  /** Opens an entry; `isCorrecting` with its inputs. */
  readonly activate: (key: string | undefined, isCorrecting?: boolean) => void
  readonly check: readonly SheetEntry[]
  /**
   * Saves decisions, made on the sheet of the revision `seen` where that is not the newest; the next entry to check opens
   * then. Resolves to whether they were saved.
   */
  readonly decide: (acts: readonly DecisionAct[], seen?: number) => Promise<boolean>
  readonly entries: readonly SheetEntry[]
  readonly isCorrecting: boolean
  /** Keeps what is typed for an entry, or for a passage, while it is not saved; undefined: no more. */
  readonly keepTyped: (key: string, typed: Typed | undefined) => void
  /** Paragraph that the keyboard is at. */
  readonly paragraph: number
  readonly passage: Passage | undefined
  readonly setParagraph: (paragraph: number) => void
  readonly setPassage: (passage: Passage | undefined) => void
  readonly sheet: ManuscriptSheet
  readonly typed: ReadonlyMap<string, Typed>
}

const context = createContext<Desk | undefined>(undefined)

export const DeskProvider = context.Provider

/** @throws {Error} outside of a sheet */
export function useDesk(): Desk {
  const desk = useContext(context)
  if (!desk) throw new Error('useDesk is called outside of a sheet')
  return desk
}

/** Words of a value, for another field. */
export const passageOf = (entry: SheetEntry & { readonly kind: 'value' }): Passage => {
  const [span] = entry.spans
  return {
    from: entry,
    paragraph: span?.paragraph ?? 0,
    ...(span && { span }),
    text: entry.value.text,
  }
}

/** Under which what is typed for a field of marked words is kept. */
export const keyOfPassage = ({ paragraph, span }: Passage, field: SheetField): string =>
  `passage:${paragraph}:${span?.start ?? ''}-${span?.end ?? ''}:${field.key}`

/** All words of a paragraph, for a field. */
export function passageOfParagraph({ paragraphs }: ManuscriptSheet, paragraph: number): Passage {
  const text = paragraphs[paragraph]?.text ?? ''
  return { paragraph, span: { end: text.length, paragraph, start: 0 }, text }
}
