import { foldText } from '../search/foldText.ts'

/** What a name may not be made of, or be. */
export type NameFault = 'line' | 'role'

/**
 * Of one line and seen: no control, no line break, nothing that turns the direction of what is beside it, nothing that
 * prints as nothing. Characters of names may be followed by the selector of their form.
 *
 * Source: Unicode, “Default_Ignorable_Code_Point”, “Ideographic Variation Sequences”
 */
const unseen =
  /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Surrogate}|\p{Noncharacter_Code_Point}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800/u

const chosenForm = /(\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu

/**
 * Why nobody may be called so: a name stands under what its bearer signs, where it must be read as a name.
 *
 * @param roleWords - what roles are called
 */
export function faultOfName(name: string, roleWords: readonly string[]): NameFault | undefined {
  const seen = name.replaceAll(chosenForm, '$1')
  if (unseen.test(seen) || name !== name.trim() || !/[\p{L}\p{N}]/u.test(seen)) return 'line'
  const key = nameKey(name)
  return roleWords.some((word) => nameKey(word) === key) ? 'role' : undefined
}

/** A name as readers would take it: two that share it are one person to them. */
export const nameKey = (name: string): string =>
  foldText(name.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
