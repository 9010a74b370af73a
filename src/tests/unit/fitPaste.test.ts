import { describe, expect, it } from 'vitest'

import { fitPaste } from '../../domain/rich-text/index.ts'
import { fromWeb, fromWechat, fromWord, fromWps, parsePaste } from '../fixtures/pastes.ts'

const paste = (html: string) => {
  const { html: fitted, lost } = fitPaste(parsePaste(html))
  return { html: fitted.replaceAll(/ (?:id="[^"]*"|rel="noopener")/gu, ''), lost }
}

describe('what is pasted', () => {
  it('from Word keeps words, headings, bold, lists, and counts the rest', () => {
    expect(paste(fromWord)).toEqual({
      html: [
        '<h2>青渡口开闸</h2>',
        '<p>闸室面积120m²，蓄水3×10⁴立方米，检测H₂O。闸门<strong>今日</strong>开启，渡工全部到岗。</p>',
        '<ol><li>查闸门<ul><li>看水尺</li></ul></li><li>清航道</li></ol>',
        '<p>一、夜航</p>',
        '<p>闸\u2003<strong>孔数</strong></p><p>东闸\u20033</p>',
      ].join(''),
      lost: {
        comment: 1,
        deletion: 1,
        footnote: 1,
        insertion: 1,
        picture: 1,
        table: 1,
        textBox: 1,
      },
    })
  })

  it('from WPS keeps links and the numbers of lists', () => {
    expect(paste(fromWps)).toEqual({
      html: '<h2>白芦湾换新灯</h2><p>灯高9m³，见<a href="https://lindu.example/deng">公告</a>。</p><p>（一）换灯泡</p>',
      lost: { picture: 1 },
    })
  })

  it('from WeChat loses its sections, blank lines and indentation', () => {
    expect(paste(fromWechat)).toEqual({
      html: '<p><strong>柳汀渡</strong>下月起夜航。</p><p>船票两元。</p>',
      lost: { media: 2, picture: 1 },
    })
  })

  it('from a web page keeps quotations, nested lists and captions', () => {
    expect(paste(fromWeb)).toEqual({
      html: [
        '<h3>Ferry timetable</h3>',
        '<p>The <a href="https://lindu.example/pier">new pier</a> opens in May, the 1st since 1950 1948.</p>',
        '<blockquote><p>Boats run late.</p></blockquote>',
        '<ul><li>Weekdays<ul><li>till ten</li></ul></li><li>Weekends<br>till midnight</li></ul>',
        '<p>Fares stay.</p><p>The pier at dusk</p><p>First line</p><p>Second line</p>',
        '<ol start="3"><li>third</li></ol>',
      ].join(''),
      lost: { footnote: 1, picture: 1, strikethrough: 1, superscript: 1 },
    })
  })

  it('as a few words goes into the line, blanks and all', () => {
    expect(paste('<meta charset="utf-8"><span> the <b>pier</b> </span>')).toEqual({
      html: ' the <strong>pier</strong> ',
      lost: {},
    })
    expect(
      paste('<b style="font-weight:normal"><span style="font-weight:700">渡</span>口</b>').html,
    ).toBe('<strong>渡</strong>口')
  })

  it('brings pictures along that are data', () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo='
    const { html, lost } = paste(`<p>渡口<img src="${picture}">有灯</p>`)
    expect(html).toContain(`src="${picture}"`)
    expect(html.replaceAll(/<figure>.*<\/figure>/gu, '#')).toBe('<p>渡口</p>#<p>有灯</p>')
    expect(lost).toEqual({})
  })

  it('keeps equations, ruby and lines of code as words', () => {
    expect(
      paste(
        '<p><math><mi>x</mi><mo>=</mo><mn>2</mn><annotation>x=2</annotation></math><ruby>渡<rt>dù</rt></ruby></p><pre>a\nb</pre>',
      ),
    ).toEqual({ html: '<p>x=2渡</p><p>a<br>b</p>', lost: { equation: 1, phonetic: 1 } })
  })
})
