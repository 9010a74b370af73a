import { foldText } from '../search/foldText.ts'

/** Faults of a name: not one visible line, or the name of a role. */
export type NameFault = 'line' | 'role'

/**
 * Characters that are invisible or break the line: controls, line breaks, direction marks, characters that print as
 * nothing. A variation selector after a character is allowed.
 *
 * Source: Unicode, “Default_Ignorable_Code_Point”, “Ideographic Variation Sequences”
 */
const unseen =
  /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Surrogate}|\p{Noncharacter_Code_Point}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800/u

const chosenForm = /(\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu

/**
 * Finds the fault of an account's name: it stands under signatures, where it must read as a name.
 *
 * @param roleWords - names of the roles
 */
export function faultOfName(name: string, roleWords: readonly string[]): NameFault | undefined {
  const seen = name.replaceAll(chosenForm, '$1')
  if (unseen.test(seen) || name !== name.trim() || !/[\p{L}\p{N}]/u.test(seen)) return 'line'
  const key = nameKey(name)
  return roleWords.some((word) => nameKey(word) === key) ? 'role' : undefined
}

/** Normal form of a name: two accounts with one form would be one person to readers. */
export const nameKey = (name: string): string =>
  foldText(name.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
