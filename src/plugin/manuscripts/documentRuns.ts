import type { Raised } from '../../domain/text/raisedText.ts'
import type { DocumentLosses } from './documentLosses.ts'

import { toRaised } from '../../domain/text/raisedText.ts'

/** Stretch of text with one set of properties. */
export type Run = {
  isBold: boolean
  isHidden: boolean
  isStruck: boolean
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

/** Notes a property of a run, `w:r/w:rPr/…`; others have no bearing on the text. */
export function readRunProperty({ isOn, property, run, value }: PropertyInput): void {
  const [, name] = /^w:r\/w:rPr\/w:(?<name>\w+)$/u.exec(property) ?? []
  if (name === 'b') run.isBold = isOn
  if (name === 'vanish') run.isHidden = isOn
  if (name === 'strike' || name === 'dstrike') run.isStruck ||= isOn
  if (name === 'vertAlign')
    run.raised = value === 'superscript' || value === 'subscript' ? value : undefined
}

/**
 * Runs as they are printed: hidden ones are left out, raised and lowered digits become characters. What is lost is
 * noted, once for neighbours alike.
 */
export function toWritten(runs: readonly Run[], losses: DocumentLosses): readonly Run[] {
  let before: string | undefined
  return runs
    .filter(({ text }) => text !== '')
    .flatMap((run) => {
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

/** Lines of a paragraph, without blank ones. */
export const linesOf = (runs: readonly Run[]): readonly string[] =>
  runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
