import type { SheetNote } from '../../domain/manuscripts/sheet.ts'
import type { Raised } from '../../domain/text/raisedText.ts'
import type { DocumentLosses } from './documentLosses.ts'
import type { PictureCrop } from './drawings.ts'

import { toRaised } from '../../domain/text/raisedText.ts'

/** Something that stands at a place in the text and is no text of it. */
export type Mark = { readonly id: string; readonly kind: NoteKind } | ChangeMark | PictureMark

export type PictureMark = {
  readonly alt: string
  /** Told behind the picture itself. */
  crop?: PictureCrop
  readonly kind: 'picture'
  readonly relation: string
}

/** Tracked change; `source` is where a text was moved from. */
export type ChangeMark = {
  readonly by?: string
  readonly kind: 'source' | ChangeKind
  readonly text: string
}

type ChangeKind = Extract<SheetNote['kind'], 'deletion' | 'insertion' | 'move'>
export type NoteKind = Exclude<SheetNote['kind'], ChangeKind>

/** Stretch of text with one set of properties, or a mark. */
export type Run = {
  isBold: boolean
  isHidden: boolean
  isStruck: boolean
  readonly mark?: Mark
  raised: Raised | undefined
  text: string
}

export const newRun = (): Run => ({
  isBold: false,
  isHidden: false,
  isStruck: false,
  raised: undefined,
  text: '',
})

type PropertyInput = {
  readonly isOn: boolean
  readonly property: string
  readonly run: Run
  readonly value: string | undefined
}

/** Notes a property of a run by its name; others have no bearing on the text. */
export function readRunProperty({ isOn, property, run, value }: PropertyInput): void {
  if (property === 'w:b') run.isBold = isOn
  if (property === 'w:vanish') run.isHidden = isOn
  if (property === 'w:strike' || property === 'w:dstrike') run.isStruck ||= isOn
  if (property === 'w:vertAlign')
    run.raised = value === 'superscript' || value === 'subscript' ? value : undefined
}

/**
 * Runs as they are printed: hidden ones are left out, raised and lowered digits become characters. What is lost is
 * noted, once for neighbours alike.
 */
export function toWritten(runs: readonly Run[], losses: DocumentLosses): readonly Run[] {
  let before: string | undefined
  return runs
    .filter(({ mark, text }) => text !== '' || mark)
    .flatMap((run) => {
      if (run.mark) return run.isHidden && run.mark.kind === 'picture' ? [] : [run]
      const raised = run.raised && toRaised(run.text, run.raised)
      const lost = lossIn(run, raised)
      if (lost && lost !== before) losses.note(lost)
      before = lost
      return run.isHidden ? [] : [{ ...run, text: raised ?? run.text }]
    })
}

function lossIn(run: Run, raised: string | undefined) {
  if (run.text.trim() === '') return undefined
  if (run.isHidden) return 'hidden'
  if (run.isStruck) return 'strikethrough'
  return raised === undefined ? run.raised : undefined
}

/** Line of a paragraph, and what is marked in it. */
export type Line = { readonly marks: readonly Mark[]; readonly text: string }

type OpenLine = { readonly marks: Mark[]; text: string }

/** Lines of a paragraph, without blank ones; one, when all are blank. What is marked in a blank one stands beside it. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const written: OpenLine[] = []
  let waiting: Mark[] = []
  for (const { marks, text } of splitLines(runs)) {
    const before = written.at(-1)
    if (text.trim() !== '') {
      written.push({ marks: [...waiting, ...marks], text: text.trim() })
      waiting = []
    } else (before?.marks ?? waiting).push(...marks)
  }
  return written.length > 0 ? written : [{ marks: waiting, text: '' }]
}

function splitLines(runs: readonly Run[]): readonly OpenLine[] {
  let line: OpenLine = { marks: [], text: '' }
  const lines = [line]
  for (const { mark, text } of runs) {
    if (mark) line.marks.push(mark)
    const [first = '', ...rest] = text.split('\n')
    line.text += first
    for (const piece of rest) {
      line = { marks: [], text: piece }
      lines.push(line)
    }
  }
  return lines
}
