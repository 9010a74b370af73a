import { cutOffice } from '../mentions/index.ts'

/** Beginning of a sentence about the one whom the sentence before is about. */
export const PRONOUN = /^\s*[他她](?![们的人])/u

/** Whether the words before a predicate name somebody else, who is no person: `会议指出`. */
export const isNewSubject = (words: string): boolean =>
  !SAME_SUBJECT.test(words.replace(PRONOUN, '')) &&
  (NEW_SUBJECT.test(words.trim()) || isOffice(words.trim()))

/** Whether words are an office whose holder is not named: `各镇党委书记`. */
export const isOffice = (words: string): boolean => {
  const { office, rest } = cutOffice(words)
  return office !== '' && rest === ''
}

/** Beginning of words before a predicate that go on about the same people. */
const SAME_SUBJECT =
  /^\s*(?:并|同时|还|随后|又|代表|就|向|以|围绕|结合|首先|最后|接着|然后|对(?!口)|在(?:会|讲话|总结|发言|主持|听取|致辞|座谈|报告))/u
const NEW_SUBJECT =
  /(?:会议|大会|全会|决议|报告|代表们|委员们|代表|委员|人员|负责人|领导|成员|全体|讲话|文件|方案|条例|与会者|大家|公司|部门|单位|政府|委员会|记者)\S{0,12}$/u
