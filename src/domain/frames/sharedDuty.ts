import type { PersonMention } from '../mentions/index.ts'

/** Whether somebody is named by a duty at the sitting: `执行主席甲`. */
export const isChair = ({ office }: PersonMention): boolean => office.includes('执行主席')

/**
 * A duty at the sitting goes on to the names behind it where commas part them: `大会执行主席甲,乙,丙`. Somebody with an
 * office of their own ends it.
 */
export function withSharedDuty(people: readonly PersonMention[]): readonly PersonMention[] {
  let duty = ''
  return people.map((person) => {
    if (person.office !== '') duty = isChair(person) ? person.office : ''
    return person.office === '' && duty !== '' ? { ...person, office: duty } : person
  })
}
