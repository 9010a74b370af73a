import type { ManuscriptParagraph } from '../../domain/manuscripts/index.ts'

import { classifyParagraph } from '../../domain/manuscripts/classifyParagraph.ts'

/** Place of a picture: how many paragraphs stand before it, and whether it is in the last of these. */
export type PicturePlace = {
  readonly alt: string
  readonly before: number
  readonly isInside: boolean
}

/** Caption of a picture, and the number of its paragraph; none when the words stand in no paragraph. */
export type Caption = { readonly paragraph?: number; readonly text: string }

const LONGEST = 200
/** Longest caption that is one by its style. */
const LONGEST_STYLED = 1000
const LONGEST_CENTRED = 80
/** What a picture shows, in a word: `大会现场`, `与会人员合影`. */
const SCENE =
  /^[^。,，;；:：!！?？]{0,18}(?:现场|会场|合影|合影留念|留影|剪影|掠影|一角|瞬间|场景|画面|特写|全景|实景|外景|情景|图)$/u
/** What programs write in the place of a description. */
const NO_DESCRIPTION =
  /^(?:(?:图片|图像|图|image|picture|img|pic|照片|屏幕截图|screenshot|graphic)[\s_-]*\d*|.*\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic)|[0-9a-f_-]{6,})$|(?:自动生成|automatically generated)|^(?:[a-z]:|\/|https?:)/iu

/**
 * Finds the caption of each picture: the paragraph behind it, or before it, that is one by its style, by its words
 * (`▲`, `图为`, `… 摄`) or, behind the picture, by being short and centred. Else the writer's description is its caption.
 * Of two pictures beside each other the first has the words before it, where there are some of its own.
 */
export function findCaptions(
  pictures: readonly PicturePlace[],
  paragraphs: readonly ManuscriptParagraph[],
): readonly Caption[] {
  const taken = new Set<number>()
  const take = (paragraph: number, isCaption: (candidate: ManuscriptParagraph) => boolean) => {
    const candidate = paragraphs[paragraph]
    if (!candidate || !isCaption(candidate)) return undefined
    if (taken.has(paragraph)) return undefined
    taken.add(paragraph)
    return { paragraph, text: candidate.text.slice(0, LONGEST_STYLED) }
  }
  const found = pictures.map(({ before, isInside }, number) => {
    // Pictures in a row share the words behind the last of them.
    const isFollowed = pictures[number + 1]?.before === before && !isInside
    const own = isInside ? take(before - 1, isMarked) : undefined
    return (
      own ??
      (isFollowed ? undefined : take(before, isBehind)) ??
      take(before - (isInside ? 2 : 1), isMarked)
    )
  })
  return pictures.map(({ alt }, number) => found[number] ?? { text: descriptionOf(alt) })
}

/** The writer's description, unless a program wrote it. */
const descriptionOf = (alt: string): string => (NO_DESCRIPTION.test(alt.trim()) ? '' : alt.trim())

const isMarked = (candidate: ManuscriptParagraph): boolean =>
  candidate.isCaption === true ||
  (candidate.text.length <= LONGEST && classifyParagraph(candidate) === 'caption')

function isBehind(candidate: ManuscriptParagraph): boolean {
  if (isMarked(candidate)) return true
  const { bold, cell, centred, heading, list, text } = candidate
  const isPlain = !bold && !cell && heading === undefined && !list
  const isScene = SCENE.test(text.trim())
  if (!(centred || isScene) || !isPlain || text.length > LONGEST_CENTRED) return false
  const kind = classifyParagraph(candidate)
  return kind === 'text' || kind === 'heading'
}
