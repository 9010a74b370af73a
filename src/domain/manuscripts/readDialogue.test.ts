import { describe, expect, it } from 'vitest'

import { noKnowledge } from './knowledge.ts'
import { classify } from './layOut.ts'
import { parsePlainText } from './parsePlainText.ts'
import { readDeedsOf } from './readDeedsOf.ts'
import { isInDialogue, readDialogue } from './readDialogue.ts'

const linesOf = (text: string) => classify(parsePlainText(text))

function answering({ head = '', text }: { readonly head?: string; readonly text: string }) {
  const [above, body] = [linesOf(head), linesOf(text)]
  const deeds = readDeedsOf([...above, ...body])
  return readDialogue({
    body,
    head: above,
    knowledge: noKnowledge,
    named: deeds.mentioned,
    presiding: deeds.hosts,
  }).map(({ value }) => value.name)
}

describe('who answers', () => {
  it('is named by the label before each answer', () => {
    const text =
      '记者：路何时修好？\n许望舒：六月。\n晚报记者：水呢？\n程以宁（水利局局长）：七月。'
    expect(answering({ text })).toEqual(['许望舒', '程以宁'])
  })

  it('is named above, where the answers have a label of their own', () => {
    const head = '路修到家门口\n——访县交通局局长许望舒'
    const text = '问：路何时修好？\n答：六月。\n问：灯呢？\n答：七月。'
    expect(answering({ head, text })).toEqual(['许望舒'])
  })

  it('is named by name and office, where nobody asks', () => {
    const text =
      '许望舒（县人大代表、青石村村民）：路要修到田头。\n程沈以宁代表（教师）：减轻负担。'
    expect(answering({ text })).toEqual(['许望舒', '程沈以宁'])
  })

  it('is named by four characters that label more than one line', () => {
    const text = '记者：路何时修好？\n许沈望舒：六月。\n记者：水呢？\n许沈望舒：七月。'
    expect(new Set(answering({ text }))).toEqual(new Set(['许沈望舒']))
  })

  it('is nobody who presides, and nobody in a text without questions', () => {
    const text = '主持人：请提问。\n许望舒：六月修好。\n许望舒主持发布会。'
    expect(answering({ text })).toEqual([])
    expect(answering({ text: '许望舒：六月修好。\n会议结束。' })).toEqual([])
  })
})

describe('isInDialogue', () => {
  it.each(['问：路何时修好？', '答：六月。', 'Q1：路呢？', '晚报记者提问：灯呢？'])(
    'tells a question or an answer: %s',
    (text) => {
      expect(linesOf(text).map(isInDialogue)).toEqual([true])
    },
  )

  it.each(['会议回答了代表的提问。', '答复意见已经公布。'])('tells no text: %s', (text) => {
    expect(linesOf(text).map(isInDialogue)).toEqual([false])
  })
})
