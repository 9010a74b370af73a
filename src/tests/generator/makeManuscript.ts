import type { Layout } from './desk.ts'
import type { Genre } from './facts.ts'
import type { Told } from './tell.ts'
import type { Truth } from './truth.ts'

import { chanceOf } from '../../bench/archive/random.ts'
import { between } from './chance.ts'
import { compose } from './compose.ts'
import { makeFacts } from './facts.ts'
import { genres } from './genres.ts'
import { layOut } from './layOut.ts'

/** Who of those quoted in a feature is a speaker, nobody judges: there `speakers` is left out. */
type MadeTruth = Omit<Truth, 'speakers'> &
  Partial<Pick<Truth, 'speakers'>> & { readonly wordings: readonly Told[] }

/** A manuscript that nobody wrote, with what it states. */
export type MadeManuscript = {
  readonly documents: readonly MadeTruth[]
  readonly fileName: string
  /** Lines around the text, which belong to no field. */
  readonly furniture: readonly string[]
  readonly genre: Genre
  readonly layout: Layout
  readonly number: number
  readonly text: string
}

const genreNames = Object.keys(genres) as readonly Genre[]

/**
 * Makes the manuscript of a number: the same number and seed, the same manuscript. Genres take turns.
 *
 * @param seed - another seed, other manuscripts
 */
export function makeManuscript(number: number, seed = 1): MadeManuscript {
  // Far apart: chance of neighbouring numbers is not independent.
  const chance = chanceOf(Math.imul(number + 1, 0x9e_37_79_b1) ^ Math.imul(seed, 0x85_eb_ca_6b))
  const genre = genreNames[number % genreNames.length] ?? 'closing'
  const drawn = layoutOf(genre, chance.pick(layouts))
  const isMinuted = number % minutedEach === 0 && drawn === 'plain' && minuted.includes(genre)
  const layout = isMinuted ? 'minutes' : drawn
  const count = layout === 'page' ? between(chance, 2, 4) : 1
  const items = Array.from({ length: count }, (_, at) =>
    makeFacts(chance, at === 0 ? genre : chance.pick(pageGenres)),
  )
  const documents = items.map((facts) => compose({ chance, facts, layout }))
  const [facts] = items
  if (!facts) throw new Error('makeManuscript: a manuscript without a document')
  const { furniture, text } = layOut(documents, { chance, facts, layout })
  return {
    documents: documents.map(({ told, truth: { speakers, ...truth } }, at) => ({
      ...truth,
      ...(items[at]?.meeting && { speakers }),
      wordings: told,
    })),
    fileName: `${String(number).padStart(4, '0')}-${genre}-${layout}.${layout === 'html' ? 'html' : 'txt'}`,
    furniture,
    genre,
    layout,
    number,
    text,
  }
}

const layouts: readonly Layout[] = [
  'plain',
  'plain',
  'halfWidth',
  'creditsAtEnd',
  'lists',
  'html',
  'page',
]
const pageGenres: readonly Genre[] = [
  'brief',
  'committee',
  'executive',
  'feature',
  'forum',
  'opening',
  'work',
]

function layoutOf(genre: Genre, drawn: Layout): Layout {
  if (genre === 'brief') return 'brief'
  if (genre === 'agency') return 'agency'
  if (genre === 'speech' || genre === 'withSpeech') return drawn === 'page' ? 'plain' : drawn
  return drawn
}

/** Of plain manuscripts of such a meeting, the share of those that are its minutes: one of two. */
const minutedEach = 2
/** Meetings of which an office writes minutes. */
const minuted: readonly Genre[] = ['executive', 'forum', 'presidium', 'work']
