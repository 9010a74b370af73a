import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Snapshot } from '../../ledger/snapshot.ts'
import type { MarkedRun } from '../highlight.ts'
import type { FetchStems } from './lexemes.ts'

import { passagesOf, readTexts } from '../readTexts.ts'
import { printTsQuery } from '../tsQuery.ts'
import { daysOf } from './daysOf.ts'
import { englishAnalyzer } from './englishAnalyzer.ts'
import { wordsOf } from './words.ts'

const stops = new Set(['a', 'and', 'be', 'in', 'not', 'of', 'or', 'the', 'to', 'was'])

/** Stems a handful of endings, never a word to nothing: the integration test asks PostgreSQL itself. */
const fetchStems: FetchStems = () =>
  Promise.resolve((word) =>
    stops.has(word) ? [] : [word === 'dying' ? 'die' : word.replace(/(?<=.)(?:ing|ed|es|s)$/u, '')],
  )

const english = englishAnalyzer({ dictionary: 'test', fetchStems })
const names = english.toNames(['Constance O’Rourke', 'Town of Merrow Harbor', 'Harbor'])

const plan = async (typed: string, isTyping = false) =>
  printTsQuery(await english.readQuery({ isTyping, names, typed }))

const marked = (runs: readonly MarkedRun[] = []) =>
  runs.map(({ isMarked, text }) => (isMarked ? `[${text}]` : text)).join('')

async function mark(typed: string, text: string, isTyping = false): Promise<string> {
  const query = await english.readQuery({ isTyping, names, typed })
  const [shown] = await english.mark(query, [{ passages: [], title: text }])
  return marked(shown?.title)
}

async function excerptOf(typed: string, passages: readonly (readonly string[])[]) {
  const query = await english.readQuery({ names, typed })
  const [shown] = await english.mark(query, [{ passages, title: '' }])
  return marked(shown?.excerpt)
}

/** Any code units, halves of characters among them. */
const anything = fc
  .array(fc.integer({ max: 0xffff, min: 0 }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units))

describe('words', () => {
  it.each([
    { text: 'Hernán Nuñez', words: ['hernan', 'nunez'] },
    { text: 'Nguyễn Thị Ðức', words: ['nguyen', 'thi', 'duc'] },
    { text: 'Nun\u0303ez', words: ['nunez'] },
    { text: "O’Rourke, O'Rourke, ORourke", words: ['orourke', 'orourke', 'orourke'] },
    { text: 'the town’s boards’ plan', words: ['the', 'town', 'boards', 'plan'] },
    { text: 'Saint-Cyr', words: ['saint', 'cyr'] },
    { text: 'U.S. law, 7 p.m. Tuesday', words: ['us', 'law', '7', 'pm', 'tuesday'] },
    { text: '$1,204,000.50 by 104-64', words: ['1204000.50', 'by', '104', '64'] },
    { text: 'Jan. 9 and Jan Steen', words: ['january', '9', 'and', 'jan', 'steen'] },
    { text: 'Ｈａｒｂｏｒ ﬁre', words: ['harbor', 'fire'] },
    { text: 'constructor 5', words: ['constructor', '5'] },
    {
      text: '62%, 62 % and 62％',
      words: ['62', 'percent', '62', 'percent', 'and', '62', 'percent'],
    },
    { text: '62 percent, 62 pct.', words: ['62', 'percent', '62', 'percent'] },
    { text: '62 per cent per person', words: ['62', 'percent', 'per', 'person'] },
    { text: 'a cent, per', words: ['a', 'cent', 'per'] },
    {
      text: '40° at Smith & Sons, AT&T',
      words: ['40', 'degrees', 'at', 'smith', 'and', 'sons', 'at', 't'],
    },
    { text: 'O´Neill, O`Neill, Oʻahu', words: ['oneill', 'oneill', 'oahu'] },
  ])('of $text', ({ text, words }) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words)
  })

  it('are ranges of the text, in order, whatever it is', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0
        for (const { range } of wordsOf(text)) {
          expect(range.start).toBeGreaterThanOrEqual(end)
          expect(range.end).toBeGreaterThan(range.start)
          end = range.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('days', () => {
  it.each([
    { days: ['d:01-09'], text: 'on January 9, 2026, at seven' },
    { days: ['d:01-09'], text: 'Jan. 9' },
    { days: ['d:01-09'], text: '9 January' },
    { days: ['d:01-09'], text: 'the 9th of January' },
    { days: ['d:09-30'], text: 'Sept. 30th' },
    { days: ['d:01-09'], text: '2026-01-09' },
    { days: ['d:01-09'], text: '1/9/2026' },
    { days: [], text: 'January 2026' },
    { days: [], text: 'In January. 9 voters came' },
    { days: [], text: '2026-13-45' },
  ])('of $text', ({ days, text }) => {
    expect(daysOf({ text, words: wordsOf(text) }).map(({ lexeme }) => lexeme)).toEqual(days)
  })
})

describe('a query in English', () => {
  it.each([
    { name: 'asks for the stem', plan: "(('vot') | ('voted'))", typed: 'Voted' },
    {
      name: 'wants every word',
      plan: "(('pier')) & (('repair') | ('repairs'))",
      typed: 'pier repairs',
    },
    { name: 'leaves out stop words', plan: "(('pier'))", typed: 'the pier' },
    { name: 'is nothing for stop words alone', plan: '', typed: 'to be or not to be' },
    { name: 'is nothing for punctuation', plan: '', typed: '?! … — “”' },
    { name: 'knows no apostrophe', plan: "(('orourke'))", typed: 'O’Rourke' },
    { name: 'nor a straight one', plan: "(('orourke'))", typed: "o'rourke" },
    {
      name: 'takes the newsroom’s own names whole too',
      plan: "(('constance' & 'orourke') | ('constance orourke'))",
      typed: 'Constance O’Rourke',
    },
    {
      name: 'takes words with a hyphen as two or one',
      plan: "(('saint' & 'cyr') | ('saintcyr'))",
      typed: 'Saint-Cyr',
    },
    { name: 'takes a day whole', plan: "(('d:01-09'))", typed: 'Jan. 9' },
    {
      name: 'finds its year in the text or of the document',
      plan: "(('d:01-09')) & (('2026') | ('y:2026'))",
      typed: 'January 9, 2026',
    },
    {
      name: 'in figures too',
      plan: "(('d:01-09')) & (('2026') | ('y:2026'))",
      typed: '2026-01-09',
    },
    { name: 'asks titles alone', plan: "(('t:harbor'))", typed: 'title:harbor' },
    {
      name: 'asks titles for one word',
      plan: "(('t:harbor')) & (('pier'))",
      typed: 'title: harbor pier',
    },
    {
      name: 'reads a phrase, its words and each two of them that stand together',
      plan: "(('harbor' & 'plan' & '+caf' & '+JnX'))",
      typed: '“the harbor plan”',
    },
    { name: 'reads one word in quotation marks', plan: "(('harbor'))", typed: '"harbor"' },
    { name: 'reads a phrase of stop words', plan: "(('+8gh' & '+9Bh'))", typed: '"not to be"' },
    { name: 'reads a sign as its word', plan: "(('62')) & (('percent'))", typed: '62%' },
  ])('$name: $typed', async ({ plan: wanted, typed }) => {
    expect(await plan(typed)).toBe(wanted)
  })

  it('holds phrases to whole words', async () => {
    const { terms } = await english.readQuery({ names, typed: '"The Town’s pier"' })
    expect(terms).toMatchObject([{ isPhrase: true, text: ' the town pier ' }])
  })

  it('finishes the last word while it is typed', async () => {
    expect(await plan('pier rep', true)).toBe("(('pier')) & (('rep') | ('rep':*))")
    expect(await plan('th', true)).toBe("(('th') | ('th':*))")
    expect(await plan('the', true)).toBe("(('the':*))")
  })

  it.each(['d', 't', 'y'])(
    'does not finish a letter: %s begins every day, title or year',
    async (typed) => {
      expect(await plan(`pier ${typed}`, true)).toBe(`(('pier')) & (('${typed}'))`)
    },
  )

  it('is well formed whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (typed, isTyping) => {
        const printed = await plan(typed, isTyping)
        expect(printed.replaceAll(/'(?:[^'\\]|''|\\\\)+'(?::\*)?|[()&| ]/gu, '')).toBe('')
      }),
    )
  })
})

const report = (changes: object): Snapshot =>
  ({
    bodyHtml:
      '<p>Moderator <b>Constance O’Rourke</b> opened the second night.</p><p>Voters re-elected two members on Jan. 9.</p>',
    bylines: [{ label: 'Hernán Nuñez' }],
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
    title: 'Harbor plan passes, 104-64',
    ...changes,
  }) as unknown as Snapshot

describe('an entry of the index in English', () => {
  it.each([
    "'harbor'",
    "'t:harbor'",
    "'t:104'",
    "'constance orourke'",
    "'orourke'",
    "'rourke'",
    "'nunez'",
    "'reelect'",
    "'reelected'",
    "'2nd'",
    "'2'",
    "'d:01-09'",
    "'open'",
  ])('holds %s', async (lexeme) => {
    const { tokens } = await english.indexSnapshot({ names, snapshot: report({}) })
    expect(tokens).toContain(`${lexeme}:`)
  })

  it('holds the day of a text that does not name it', async () => {
    const { tokens } = await english.indexSnapshot({
      names,
      snapshot: report({ bodyHtml: '<p>It met on Monday.</p>', date: '2026-10-26' }),
    })
    expect(tokens).toContain("'d:10-26'")
  })

  it('holds no stop word, and its words between blanks', async () => {
    const { text, tokens, version } = await english.indexSnapshot({ names, snapshot: report({}) })
    expect(tokens).not.toContain("'the'")
    expect(text).toContain(' opened the second night \n voters re elected ')
    expect(version).toBe('en-4-test')
  })
})

describe('marks in English', () => {
  it.each([
    { text: 'Voters voted; a voting', typed: 'votes', wanted: 'Voters [voted]; a [voting]' },
    { text: 'Hernán Nuñez', typed: 'nunez', wanted: 'Hernán [Nuñez]' },
    { text: 'Mr. O’Rourke’s bill', typed: "O'Rourke", wanted: 'Mr. [O’Rourke]’s bill' },
    {
      text: 'Constance O’Rourke, then O’Rourke',
      typed: 'constance orourke',
      wanted: '[Constance O’Rourke], then O’Rourke',
    },
    {
      text: 'The harbor plan. A plan',
      typed: '"harbor plan"',
      wanted: 'The [harbor plan]. A plan',
    },
    { text: 'Pierre at the pier', typed: 'pier', wanted: 'Pierre at the [pier]' },
    { text: 'On Jan. 9 and January 19', typed: '9 January', wanted: 'On [Jan. 9] and January 19' },
    { text: 'Was re-elected', typed: 'reelected', wanted: 'Was [re-elected]' },
    { text: 'The second night', typed: '2nd', wanted: 'The [second] night' },
    { text: 'Turnout was 62%.', typed: '62 percent', wanted: 'Turnout was [62%].' },
    { text: 'It was 62 per cent.', typed: '62%', wanted: 'It was [62] [per cent].' },
    { text: 'It was 62 % then', typed: '"62 percent"', wanted: 'It was [62 %] then' },
    { text: 'at Smith & Sons', typed: '"smith and sons"', wanted: 'at [Smith & Sons]' },
    { text: 'In Jan. 2026', typed: 'January', wanted: 'In [Jan]. 2026' },
    {
      text: 'A ﬁre, dying; U.S. e-mail',
      typed: 'fire die us email',
      wanted: 'A [ﬁre], [dying]; [U.S]. [e-mail]',
    },
    { text: 'Nun\u0303ez and Æon', typed: 'nunez aeon', wanted: '[Nun\u0303ez] and [Æon]' },
    { text: 'Óscar da Silva', typed: 'oscar', wanted: '[Óscar] da Silva' },
    { text: 'Rep. O`Neill, O’Neill’s', typed: 'neill', wanted: 'Rep. [O`Neill], [O’Neill]’s' },
    { text: 'off St. Cyr Street', typed: 'Saint Cyr', wanted: 'off [St]. [Cyr] Street' },
  ])('$typed in $text', async ({ text, typed, wanted }) => {
    expect(await mark(typed, text)).toBe(wanted)
  })

  it.each([
    { text: 'On Jan. 9 and January 19', typed: '9 January' },
    { text: 'The harbor plan. A plan', typed: '"the harbor plan"' },
    { text: 'Constance — O’Rourke, Constance O’Rourke', typed: 'constance orourke' },
    { text: 'Was re-elected on the 9th of January, 2026', typed: 'reelected January 9, 2026' },
    { text: 'It was 62 per cent — or 62 %', typed: '62%' },
  ])('are the same in a long text: $typed in $text', async ({ text, typed }) => {
    const far = 'Seven boats left that basin ere its tide had gone. '.repeat(9)
    const shown = await mark(typed, `${far}${text} ${far}`)
    expect(shown.replaceAll(far, '').trim()).toBe(await mark(typed, text))
  })

  it('are not on every date while a word in d is begun', async () => {
    const text = 'On Jan. 9, 2026, the dredging ended'
    expect(await mark('january 9 d', text, true)).toBe('On [Jan. 9], 2026, the dredging ended')
    expect(await mark('pier d', text, true)).toBe(text)
    expect(await mark('pier dr', text, true)).toBe('On Jan. 9, 2026, the [dredging] ended')
  })

  it('lose and add nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (text, typed) => {
        expect((await mark(typed, text)).replaceAll(/[[\]]/gu, '')).toBe(
          text.replaceAll(/[[\]]/gu, ''),
        )
      }),
    )
  })

  it('stand in an excerpt that is cut at words', async () => {
    const far = 'Seven boats left the inner basin before the tide had turned. '.repeat(9)
    const shown = await excerptOf('moderator', [
      [`${far}The moderator ruled the motion out of order. ${far}`.trim()],
    ])
    expect(shown).toMatch(/^… The \[moderator\] ruled the motion out of order\. Seven/u)
    expect(shown).toMatch(/[a-z.] …$/u)
    expect(far).toContain(shown.slice(-20, -2))
    expect(shown.length).toBeLessThan(240)
  })

  it('leave the start of the text where nothing of it was asked for', async () => {
    const passages = passagesOf(readTexts(report({}), 'en'))
    expect(await excerptOf('harbor', passages)).toMatch(/^Moderator Constance O’Rourke opened/u)
    expect(
      await excerptOf('well', [
        [`${'The town is dry. '.repeat(9)}It was Mr. Ames who dug the well.`],
      ]),
    ).toContain('… It was Mr. Ames who dug')
    expect(await excerptOf('nuñez', passages)).toBe('Hernán [Nuñez]')
  })

  it('set names and items apart, each office beside who holds it', async () => {
    const passages = passagesOf(
      readTexts(
        {
          commitments: [],
          key: 'meetings:1',
          kind: 'meeting',
          language: 'en',
          name: 'Select Board',
          organ: 'other',
          path: '/meetings/1',
          related: [],
          sittings: [
            {
              adopted: [],
              agenda: ['Harbor plan', 'Budget'],
              anchor: 'single',
              attendees: [{ label: 'Priya Raghunathan', office: 'Select Board chair' }],
              elections: [],
              executiveChairs: [],
              hosts: [{ label: 'Desmond Okafor' }],
              label: 'Meeting',
              phase: 'single',
              presidium: [],
            },
          ],
          summary: 'Held May 5, 2026',
          title: 'Select Board',
        },
        'en',
      ),
    )
    expect(await excerptOf('okafor', passages)).toBe(
      'Meeting · Desmond [Okafor] · Priya Raghunathan (Select Board chair)',
    )
    expect(await excerptOf('budget', passages)).toBe('Held May 5, 2026 · Harbor plan · [Budget]')
  })
})
