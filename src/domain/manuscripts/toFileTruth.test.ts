import { describe, expect, it } from 'vitest'

import { parseMarkdown } from './parseMarkdown.ts'
import { readManuscript } from './readManuscript.ts'
import { toFileTruth } from './toFileTruth.ts'

const lines = [
  '2025年3月2日 星期日 第3版',
  '凝心聚力开新局',
  '渡口夜航开始',
  '本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。区渡务处的船员在码头值守。',
  '图为夜航的渡船。邸川 摄',
  '灯塔亮了',
  '本报讯（记者 丁冉）2025年3月2日，灯塔的灯亮了。',
]
const reading = readManuscript({ paragraphs: parseMarkdown(lines.join('\n\n')) })

describe('the record of a file', () => {
  it('has every line as one zone, in order, with the document that it belongs to', () => {
    const { zones } = toFileTruth({ file: 'a.docx', notes: [], reading })
    expect(zones.map(({ text }) => text).join('')).toBe(lines.join(''))
    const of = (text: string) => zones.find((zone) => zone.text.startsWith(text))
    expect(of('渡口夜航')).toMatchObject({ document: 0, kind: 'headline' })
    expect(of('本报讯（记者 陶然')).toMatchObject({ document: 0 })
    expect(of('图为')).toMatchObject({ kind: 'caption' })
    expect(of('灯塔亮了')).toMatchObject({ document: 1, kind: 'headline' })
    expect(of('2025年3月2日 星期日')).toEqual({
      kind: 'furniture',
      text: '2025年3月2日 星期日 第3版',
    })
  })

  it('holds what of the file is no text of it', () => {
    const notes = [{ by: '解临川', kind: 'comment', paragraph: 3, text: '请核对' }]
    expect(toFileTruth({ file: 'a.docx', notes, reading })).toMatchObject({
      documents: [{ headline: '渡口夜航开始' }, { headline: '灯塔亮了' }],
      file: 'a.docx',
      furniture: ['2025年3月2日 星期日 第3版'],
      kind: 'multi',
      notes,
    })
  })
})
