import type {
  CollectionBeforeValidateHook,
  SelectFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'

import { translate } from '../translations/messages.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'

export const shortestWord = 2
export const longestWord = 30

/** Plain words: letters, digits, and what stands inside names. The reader escapes nothing, so no word may be a pattern. */
const PLAIN = /^[\p{L}\p{M}\p{N}·・•．‧&、/ -]+$/u

/** Field that tells the meaning of each kind of word; kinds without one need none. */
const meanings = { creditRole: 'creditRole', organ: 'organ', predicate: 'deed' } as const

type KindWithMeaning = keyof typeof meanings

/** Takes a word of 2 to 30 characters. */
export const validateWord: TextFieldSingleValidation = (value, { req }) => {
  // Whoever sends code may send anything.
  const given: unknown = value
  const word = typeof given === 'string' ? given.trim() : ''
  const { length } = Array.from(word)
  return (
    (length >= shortestWord && length <= longestWord && PLAIN.test(word)) ||
    translate(req, { key: 'manuscript.wordUnfit' })
  )
}

/** Demands the meaning of a word of one kind, among those that the field offers. */
export const meaningOf =
  (kind: KindWithMeaning): SelectFieldSingleValidation =>
  (value, { options, req, siblingData }) => {
    if (toObject(siblingData).kind !== kind) return true
    return (
      options.some((option) => typeof option === 'object' && option.value === value) ||
      translate(req, { key: 'manuscript.wordNeedsMeaning' })
    )
  }

/** Keeps of a word the meaning of its kind alone, and its letters without blanks around them. */
export const dropOtherMeanings: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const kind: unknown = data.kind ?? toObject(originalDoc).kind
  const others = Object.entries(meanings).flatMap(([of, field]) => (of === kind ? [] : [field]))
  return {
    ...data,
    ...Object.fromEntries(others.map((field) => [field, null])),
    ...(typeof data.word === 'string' && { word: data.word.trim() }),
  }
}

/** Refuses a word that stands in the list already as one of this kind. */
export const refuseWordTwice: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const { id, kind, word } = { ...toObject(originalDoc), ...toObject(data) }
  if (typeof kind !== 'string' || typeof word !== 'string') return data
  const { docs } = await req.payload.find({
    collection: 'desk-words',
    depth: 0,
    limit: 2,
    // Whoever may add a word may read the list: asked by their own rights, a word of code is refused alike.
    overrideAccess: true,
    pagination: false,
    req,
    select: { word: true },
    where: { kind: { equals: kind }, word: { equals: word } },
  })
  if (docs.some((other) => other.id !== id))
    throw apiError(req, { key: 'manuscript.wordTwice', status: 409, vars: { word } })
  return data
}
