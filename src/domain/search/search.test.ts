import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Snapshot } from '../ledger/snapshot.ts'
import type { Segmenter } from './lexemes.ts'

import { homophonesIn, printSounds, soundsOf } from './homophones.ts'
import {
  didYouMean,
  excerpt,
  foldText,
  highlight,
  indexSnapshot,
  passagesOf,
  printTsQuery,
  readQuery,
  readTexts,
  suggestNames,
  toNameList,
  toNames,
  toSpeltName,
} from './index.ts'
import { spellName } from './spelling.ts'

/** Knows a handful of words; all else falls apart into characters. */
const known = [
  '人民代表大会',
  '人民',
  '代表',
  '大会',
  '会议',
  '闭幕',
  '建设',
  '和平',
  '平原',
  '欧阳',
  '报道',
  '记者',
  '渡口',
  '改造',
  '一部分',
  '部分',
]
const segmenter: Segmenter = {
  cut: (text) => text.match(new RegExp(`${known.join('|')}|[a-z0-9.]+|.`, 'gsu')) ?? [],
  cutDeep: (text) =>
    segmenter
      .cut(text)
      .flatMap((word) => [...known.filter((each) => each !== word && word.includes(each)), word]),
  version: 'test',
}
const names = toNames(['临渡区', '李和平', '仉督宁', '张清河'])
const plan = (typed: string) => printTsQuery(readQuery({ names, segmenter, typed }))

/** Any code units, halves of characters among them. */
const anything = fc
  .array(fc.integer({ max: 0xffff, min: 0 }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units))

describe('foldText', () => {
  it.each([
    { folded: '临渡区人民代表大会', text: '臨渡區人民代表大會' },
    { folded: '418名', text: '４１８名' },
    { folded: 'ai与abc', text: 'ＡＩ与Abc' },
    { folded: '(临渡)', text: '（临渡）' },
  ])('makes $text $folded', ({ folded, text }) => {
    expect(foldText(text)).toBe(folded)
  })

  it('keeps the length of every text', () => {
    fc.assert(fc.property(anything, (text) => foldText(text).length === text.length))
  })
})

describe('a query', () => {
  it.each([
    { name: 'pairs up characters that are no words', plan: "(('柘溪' & '溪桥'))", typed: '柘溪桥' },
    { name: 'keeps a two-character name', plan: "(('仉督'))", typed: '仉督' },
    { name: 'knows a double surname', plan: "(('欧阳' & '青'))", typed: '欧阳青' },
    {
      name: 'takes the newsroom’s own names whole',
      plan: "(('李' & '和平') | ('李和平'))",
      typed: '李和平',
    },
    {
      name: 'finds a session however it is said',
      plan: "(('17届' & '3次'))",
      typed: '十七届三次',
    },
    {
      name: 'reads a year in characters',
      plan: "(('2026'))",
      typed: '二〇二六',
    },
    { name: 'reads full-width figures', plan: "(('418'))", typed: '４１８' },
    { name: 'takes a day whole', plan: "(('1月9日'))", typed: '1月9日' },
    { name: 'takes it so in characters', plan: "(('2026' & '1月9日'))", typed: '2026年一月九号' },
    { name: 'counts alike in figures', plan: "(('3个' & '渡口'))", typed: '3个渡口' },
    { name: 'and in characters', plan: "(('3个' & '渡口'))", typed: '三个渡口' },
    { name: 'leaves whole a word that begins with a count', plan: "(('一部分'))", typed: '一部分' },
    { name: 'and one that holds figures', plan: "(('5g' & '渡口'))", typed: '5G渡口' },
    { name: 'but not a figure', plan: "(('3' & '部分'))", typed: '3部分' },
    { name: 'wants both words', plan: "(('闭幕')) & (('渡口'))", typed: '闭幕　渡口' },
    {
      name: 'asks letters for sounds too',
      plan: "(('ldq') | ('p:ldq':*) | ('i:ldq':*))",
      typed: 'LDQ',
    },
    { name: 'asks a character for the words it begins', plan: "(('渡':*))", typed: '渡' },
    { name: 'and titles for itself', plan: "(('t:渡'))", typed: '标题:渡' },
    { name: 'asks titles alone', plan: "(('t:渡口'))", typed: '标题：渡口' },
    { name: 'leaves out what says nothing', plan: "(('渡口' & '改造'))", typed: '渡口的改造' },
    { name: 'is nothing for punctuation', plan: '', typed: '！？《》——……' },
    { name: 'is nothing for an empty text', plan: '', typed: '   ' },
    {
      name: 'cannot leave its quotation marks',
      plan: "(('d' & 'a'))",
      typed: "d'\\a",
    },
  ])('$name: $typed', ({ plan: wanted, typed }) => {
    expect(plan(typed)).toBe(wanted)
  })

  it('folds traditional characters into the names it knows', () => {
    expect(plan('臨渡區人民代表大會')).toContain("('临渡区' & '人民代表大会')")
  })

  it('stops at eighty characters and eight words', () => {
    const long = readQuery({ names, segmenter, typed: '渡口'.repeat(100) })
    expect(long).toMatchObject({ isCut: true })
    expect(long.typed).toHaveLength(80)
    const many = readQuery({ names, segmenter, typed: 'a b c d e f g h i j k' })
    expect(many).toMatchObject({ isCut: true })
    expect(many.terms).toHaveLength(8)
  })

  it('is well formed whatever is typed', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const printed = plan(typed)
        expect(printed.replaceAll(/'(?:[^'\\]|''|\\\\)+'(?::\*)?|[()&| ]/gu, '')).toBe('')
      }),
    )
  })
})

const report = (changes: object): Snapshot =>
  ({
    bodyHtml: '<p>大会应到代表<b>４１８</b>名。&lt;渡口&gt;改造。</p>',
    bylines: [{ label: '仉督宁' }],
    correspondents: [],
    date: '2026-01-09',
    genre: 'news',
    key: 'reports:1',
    keywords: [],
    kind: 'report',
    path: '/reports/1',
    people: [],
    photographers: [],
    pictures: [],
    related: [],
    speeches: [],
    subheads: [],
    summary: '',
    title: '临渡区第十七届人民代表大会第三次会议闭幕',
    ...changes,
  }) as unknown as Snapshot

describe('an entry of the index', () => {
  const { names: found, text, tokens } = indexSnapshot({ names, segmenter, snapshot: report({}) })

  it.each([
    "'临渡区'",
    "'t:临渡区'",
    "'17届'",
    "'3次'",
    "'418'",
    "'仉督宁'",
    "'仉督'",
    "'p:linduqudishiqijieren'",
    "'i:ldq",
    "'p:zhangduning'",
    "'人民'",
    "'人民代表大会'",
  ])('holds %s', (lexeme) => {
    expect(tokens).toContain(lexeme)
  })

  it('holds the words without their marks, and the names', () => {
    expect(text).toContain('大会应到代表418名。<渡口>改造。')
    expect(found).toEqual(['仉督宁'])
  })

  it('is empty for what is no page', () => {
    const picture = { key: 'media:1', kind: 'picture', title: '渡口' } as unknown as Snapshot
    expect(indexSnapshot({ names, segmenter, snapshot: picture })).toMatchObject({
      names: [],
      text: '',
      tokens: '',
    })
  })
})

const marked = (runs: readonly { isMarked: boolean; text: string }[]) =>
  runs.map(({ isMarked, text }) => (isMarked ? `[${text}]` : text)).join('')

describe('highlight', () => {
  it.each([
    { text: '臨渡區渡口', typed: '临渡区', wanted: '[臨渡區]渡口' },
    { text: '应到４１８名', typed: '418', wanted: '应到[４１８]名' },
    { text: '第十七届第三次', typed: '17届', wanted: '[第十七届]第三次' },
    { text: '临渡区闭幕', typed: 'ldq', wanted: '[临渡区]闭幕' },
    { text: '临渡区闭幕', typed: 'lindu', wanted: '[临渡]区闭幕' },
    { text: '渡口渡口', typed: '渡口', wanted: '[渡口渡口]' },
    { text: '9月1日起，1月8日至9日', typed: '9月1日', wanted: '[9月1日]起，1月8日至9日' },
    { text: '1月9日上午10时，一月九日', typed: '1月9号', wanted: '[1月9日]上午10时，[一月九日]' },
    { text: '10时，前10位，10件渡口', typed: '十件渡口', wanted: '10时，前10位，[10件渡口]' },
    { text: '在2018年', typed: '18', wanted: '在2018年' },
    { text: '没有', typed: '渡口', wanted: '没有' },
  ])('marks $typed in $text', ({ text, typed, wanted }) => {
    expect(marked(highlight(readQuery({ names, segmenter, typed }), text))).toBe(wanted)
  })

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, typed) => {
        const runs = highlight(readQuery({ names, segmenter, typed }), text)
        expect(runs.map((run) => run.text).join('')).toBe(text)
      }),
    )
  })

  it('shows the passage in which all the words stand', () => {
    const query = readQuery({ names, segmenter, typed: '渡口 闭幕' })
    const paragraphs = [
      `渡口。${'上'.repeat(300)}`,
      `会上说，渡口修好，会议闭幕。${'下'.repeat(300)}`,
    ]
    expect(marked(excerpt([paragraphs], query))).toMatch(
      /^……会上说，\[渡口\]修好，会议\[闭幕\]。下+……$/u,
    )
  })
})

describe('the passage that is shown', () => {
  const passages = passagesOf(
    readTexts(
      report({ keywords: ['渡口改造'], section: { key: 'sections:1', label: '要闻' } }),
      'zh',
    ),
  )
  const shownFor = (typed: string) =>
    marked(excerpt(passages, readQuery({ names, segmenter, typed })))

  it.each([
    { typed: '渡口', wanted: '大会应到代表４１８名。<[渡口]>改造。' },
    { typed: '闭幕', wanted: '大会应到代表４１８名。<渡口>改造。' },
    { typed: '仉督宁', wanted: '[仉督宁] 要闻 渡口改造' },
  ])('for $typed is of the text, if anything of it is there', ({ typed, wanted }) => {
    expect(shownFor(typed)).toBe(wanted)
  })
})

describe('the office of a person', () => {
  const person = {
    biography: '',
    kind: 'person',
    name: '昝若溪',
    offices: [{ organisation: '临渡区水利局', title: '区水利局局长' }],
    title: '昝若溪',
  } as unknown as Snapshot

  it('is printed as on the page', () => {
    expect(readTexts(person, 'zh').body).toEqual(['临渡区水利局局长'])
    const inEnglish = {
      ...person,
      offices: [{ organisation: 'Harbor Board', title: 'Chair' }],
    } as unknown as Snapshot
    expect(readTexts(inEnglish, 'en').body).toEqual(['Chair, Harbor Board'])
  })
})

describe('what prints as nothing', () => {
  it('is no part of a question or of a text', () => {
    expect(plan('仉\u200b督宁\ufeff')).toBe(plan('仉督宁'))
    const [title] = readTexts(report({ title: '仉\u200b督\u2060宁' }), 'zh').heads
    expect(title).toBe('仉督宁')
  })
})

describe('names', () => {
  const spelt = [
    { kind: 'person', label: '张清河', path: '/people/1', key: 'people:1' },
    { kind: 'person', label: '单疏影', path: '/people/2', key: 'people:2' },
    { kind: 'section', label: '要闻', path: '/sections/1', key: 'sections:1' },
  ].map(toSpeltName)
  const list = toNameList(spelt)

  it.each([
    ['阿布都热依木·库尔班', 'abudureyimu'],
    ['阿布都热依木·库尔班', 'abudoureyimu'],
    ['曾乐', 'zengle'],
    ['曾乐', 'zengyue'],
    ['曾乐', 'zy'],
    ['单行', 'shanxing'],
    ['单行', 'danhang'],
  ])('%s is read in every way: %s', (label, typed) => {
    const page = { kind: 'person', label, path: '/people/9', key: 'people:9' }
    const found = suggestNames(toNameList([toSpeltName(page)]), typed)
    expect(found.map((name) => name.label)).toEqual([label])
    const query = readQuery({ names, segmenter, typed })
    expect(marked(highlight(query, `${label}在场`))).toMatch(/^\[/u)
    expect(spellName(label).some((sound) => sound.slice(2).startsWith(typed))).toBe(true)
  })

  it.each([
    { label: '张清河', typed: '张清' },
    { label: '张清河', typed: 'zqh' },
    { label: '单疏影', typed: 'shanshu' },
    { label: '张清河', typed: '張清河 讲话' },
    { label: '要闻', typed: 'yaowen' },
    { label: '张清河', typed: '清河' },
    { label: '单疏影', typed: '影和单疏影' },
  ])('are suggested for $typed', ({ label, typed }) => {
    expect(suggestNames(list, typed).map((page) => page.label)).toContain(label)
  })

  it.each([
    { found: ['张清河'], typed: '章青合' },
    { found: ['张清河'], typed: 'zangqinghe' },
    { found: [], typed: '张清河' },
    { found: [], typed: '张清河 xyzzy' },
    { found: [], typed: '全然不同' },
  ])('are meant by $typed: $found', ({ found, typed }) => {
    expect(didYouMean(spelt, typed)).toEqual(found)
  })
})

describe('words that sound alike', () => {
  const title = '红嘴鸥到柳堤，政府工作报告写入'
  it.each([
    { found: ['红嘴鸥'], typed: '红嘴欧' },
    { found: ['政府工作报告'], typed: '正府工作抱告' },
    { found: ['柳堤'], typed: '柳提' },
    { found: [], typed: '柳堤' },
    { found: [], typed: '红 嘴欧' },
    { found: [], typed: '欧' },
  ])('are meant by $typed: $found', ({ found, typed }) => {
    const sounds = soundsOf(typed)
    expect(sounds ? homophonesIn(sounds, title) : []).toEqual(found)
  })

  it('are asked of the index by each of their readings', () => {
    const sounds = soundsOf('柳提')
    expect(sounds && printSounds(sounds)).toBe("'p:liuti':* | 'p:liudi':*")
  })
})
