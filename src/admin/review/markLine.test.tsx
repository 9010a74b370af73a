import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { markDifference } from '../../domain/review/difference.ts'
import { markLine } from './markLine.tsx'

/** As the sheet shows it, without the names of styles. */
function shown(before: string, after: string): string {
  const field = (text: string) => [
    { key: 'body', label: '正文', lines: [{ kind: 'text' as const, text }] },
  ]
  const [marked] = markDifference(field(before), field(after))
  const html = renderToStaticMarkup(<>{marked?.lines.map((line) => markLine(line))}</>)
  return html.replaceAll(/ (?:aria-hidden|class)="[^"]*"/gu, '')
}

describe('a line break in what is signed', () => {
  it('is one', () => {
    expect(shown('潮起东方\n帆满江海', '潮起东方\n帆满江海')).toBe(
      '<span>潮起东方\n<br/>帆满江海</span>',
    )
  })

  it('that was put in breaks the line and has a sign', () => {
    expect(shown('潮起东方 帆满江海', '潮起东方\n帆满江海')).toBe(
      '<span>潮起东方</span><del> </del><ins>\n<span></span><br/></ins><span>帆满江海</span>',
    )
  })

  it('that was taken out has a sign and breaks nothing', () => {
    expect(shown('潮起东方\n帆满江海', '潮起东方帆满江海')).toBe(
      '<span>潮起东方</span><del>\n<span></span></del><span>帆满江海</span>',
    )
  })
})
