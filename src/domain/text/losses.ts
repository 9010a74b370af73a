import { localeOf } from '../language/language.ts'

/**
 * Kinds of what a text loses on its way in, by pasting and in manuscripts, in the order in which they are told. Some
 * are left out (a picture), of others the words stay and the form goes (a table): the message of each kind says which.
 */
const lossKinds = [
  'picture',
  'table',
  'textBox',
  'textBoxMoved',
  'footnote',
  'endnote',
  'comment',
  'insertion',
  'deletion',
  'move',
  'listNumber',
  'link',
  'superscript',
  'subscript',
  'strikethrough',
  'equation',
  'phonetic',
  'symbol',
  'media',
  'object',
  'header',
  'footer',
  'hidden',
  'other',
] as const

export type LossKind = (typeof lossKinds)[number]

/** Losses counted by kind; a kind that did not occur is absent. */
export type Losses = { readonly [Kind in LossKind]?: number }

const isLossKind = (value: string): value is LossKind => lossKinds.some((kind) => kind === value)

/** Reads stored losses; what is none of them is left out. */
export const readLosses = (value: unknown): Losses =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter(
          ([kind, count]) => isLossKind(kind) && Number.isInteger(count) && Number(count) > 0,
        ),
      )
    : {}

/** Losses in the order of `lossKinds`. */
export const listLosses = (
  losses: Losses,
): readonly { readonly count: number; readonly kind: LossKind }[] =>
  lossKinds.flatMap((kind) => {
    const count = losses[kind] ?? 0
    return count > 0 ? [{ count, kind }] : []
  })

/** Counter of losses. A loss with a name counts once, however often it is noted: the mark of a note, and the note. */
export class LossCounter {
  readonly #counts = new Map<LossKind, number>()
  readonly #noted = new Set<string>()

  note(kind: LossKind, { count = 1, name }: { count?: number; name?: string | undefined } = {}) {
    const key = `${kind}:${name ?? ''}`
    if (name !== undefined && this.#noted.has(key)) return
    if (name !== undefined) this.#noted.add(key)
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count)
  }

  get losses(): Losses {
    return Object.fromEntries(this.#counts)
  }
}

/** Lists losses in one line: `图片 2 张、表格 1 个…`. `words` says one kind and how often. */
export const describeLosses = ({
  language,
  losses,
  words,
}: {
  readonly language: string
  readonly losses: Losses
  readonly words: (kind: LossKind, count: string) => string
}): string =>
  new Intl.ListFormat(localeOf(language)).format(
    listLosses(losses).map(({ count, kind }) => words(kind, String(count))),
  )
