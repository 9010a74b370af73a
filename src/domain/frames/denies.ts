import type { PersonMention } from '../mentions/index.ts'

/** Words before a predicate that make it no deed. */
const NO_DEED =
  /(?:将|拟|未|没有?|不再|因故不能|请假|缺席|无法|打算|计划|准备|(?<![长记席任员])应(?!邀|约)该?|即将|有望|无权|不得|被(?!邀)|提请|(?<!意见)建议|希望|号召|动员)(?!的)(?:[^,]{0,2}[^,的])?$|^据(?!此)[^,]{2,}$|下一?次(?:大会|会议|全会|活动|例会)[^,]*$|(?:拟|将|计划|准备|打算)(?:再|还|另)?(?:邀请?|特邀|安排)[^,]*$/u
type Before = {
  /** Where the predicate begins, in the words that the subject's ranges are of. */
  readonly at: number
  readonly subject: readonly PersonMention[]
  readonly words: string
}

/** Whether words before a predicate deny it; a name at their end is none of those that do: `秘书长计划出席`. */
export function denies({ at, subject, words }: Before): boolean {
  if (!NO_DEED.test(words)) return false
  const name = subject.at(-1)
  return name?.end !== at || NO_DEED.test(words.slice(0, words.length - (name.end - name.start)))
}
