import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildConfig } from 'payload'
import { newsEditor, newsroomPlugin, Users } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import type { Language } from '../../domain/language/language.ts'

import { en as english } from '../../plugin/translations/en.ts'
import { zh as chinese } from '../../plugin/translations/zh.ts'
import { british } from '../fixtures/british.ts'
import { commandsIn } from '../fixtures/guides/commandsIn.ts'
import { halvesOf, namesIn, readGuide } from '../fixtures/guides/readGuide.ts'
import { routesOf } from '../fixtures/guides/routesOf.ts'
import { stringsIn, wordsShown } from '../fixtures/guides/wordsShown.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const config = await buildConfig({
  admin: { user: 'users' },
  collections: [Users],
  // Nothing is asked of it: words and paths stand in the configuration.
  db: { allowIDOnCreate: false, defaultIDType: 'text', init: () => ({}) as never },
  editor: newsEditor,
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { en, zh } },
  plugins: [newsroomPlugin({ demonstration: true })],
  secret: 'invented',
  serverURL: 'http://localhost:3000',
})
const shown = { en: wordsShown(config, 'en'), zh: wordsShown(config, 'zh') }
const isRoute = routesOf({ config, pages: path.join(root, 'src/pages') })

const guides = ['how-to', 'tutorial'].flatMap((folder) =>
  readdirSync(path.join(root, 'docs', folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${folder}/${name}`),
)
const explanations = readdirSync(path.join(root, 'docs/explanation')).map(
  (name) => `docs/explanation/${name}`,
)
const bothHalves = guides.filter((file) => halvesOf(read(file)).length === 2)
const blocksIn = (half: string) => [...half.matchAll(/^ *```\w+$/gmu)].length
const hanIn = (half: string) => half.match(/\p{Script=Han}+/gu) ?? []
const languageIn = (words: string): Language => (/\p{Script=Han}/u.test(words) ? 'zh' : 'en')

/** Names in a half that neither panel nor site has, nor the half itself told its reader to type. */
const unknownNames = (half: string): string[] => {
  const { code, named } = readGuide(half)
  return named.filter((name) => !shown[languageIn(name)](name, code))
}

/** Prose of a page, without code and without names of files. */
const proseOf = (text: string): string =>
  text.replaceAll(/^ *```[^]*?^ *```$|`[^`\n]*`|\]\([^)]*\)/gmu, '')

describe('a page of the documentation', () => {
  it.each([...guides, ...explanations, 'README.md', 'CONTRIBUTING.md'])(
    'is in American English: %s',
    (file) => {
      expect(proseOf(read(file)).match(new RegExp(british, 'giu'))).toBeNull()
    },
  )
})

describe('a guide', () => {
  it.each(guides)('names buttons, tabs, fields and messages that are there: %s', (file) => {
    expect(halvesOf(read(file)).flatMap(unknownNames)).toEqual([])
  })

  it.each(guides)('names pages and addresses of the API that are there: %s', (file) => {
    const addresses = halvesOf(read(file))
      .flatMap((half) => readGuide(half).code)
      .filter((code) => /^(?:[A-Z]+ )?\/(?!etc\/|data\/|var\/)/u.test(code))
    expect(addresses.filter((address) => !isRoute(address))).toEqual([])
  })

  it.each(bothHalves)(
    'has in English the commands and texts that it has in Chinese: %s',
    (file) => {
      const [chinese = '', english = ''] = halvesOf(read(file))
      expect({ blocks: blocksIn(english), han: hanIn(english) }).toEqual({
        blocks: blocksIn(chinese),
        han: [],
      })
    },
  )

  it.each([...guides, ...explanations])('calls roles what the panel calls them: %s', (file) => {
    expect(
      read(file).match(/desk heads?|heads? of desk|proofreaders?|chief editors?/giu),
    ).toBeNull()
  })

  // The commands of a stranger's app are another's: src/tests/apps/npmApp.test.ts runs them.
  const ownGuides = guides.filter((file) => !file.endsWith('/install-the-plugin.md'))

  it.each(ownGuides)('gives commands that are there, with options that they have: %s', (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const faults = commandsIn(read(file)).flatMap(({ name, options }) => {
      const sources = sourcesOf(scripts[name] ?? '')
      if (sources === '') return [name]
      return options.filter((option) => !hasOption(option, sources))
    })
    expect(faults).toEqual([])
  })
})

/** Text of what a script runs: its file and the folder of that name, or the launcher. */
function sourcesOf(script: string): string {
  const [, file = ''] = /(src\/(?:bench|ops)\/[\w/]+)\.(?:mjs|ts)/u.exec(script) ?? []
  const folder = file === 'src/ops/start' ? 'src/ops/launch' : file
  // Commands that the package has too are read in src/cli.
  const inside = [folder, folder.replace('src/ops', 'src/cli')]
    .filter((each) => existsSync(path.join(root, each)))
    .flatMap((each) => readdirSync(path.join(root, each)).map((name) => `${each}/${name}`))
  const own = [`${file}.mjs`, `${file}.ts`].filter((name) => existsSync(path.join(root, name)))
  return script === '' ? '' : `${script}\n${[...own, ...inside].map(read).join('\n')}`
}

const hasOption = (option: string, sources: string): boolean =>
  new RegExp(`(?:'${option}'|\\b${option}): \\{ (?:short: '.', )?type:|--${option}\\b`, 'u').test(
    sources,
  )

/** What messages quote that is in a text or in the documentation, not in the panel. */
const quoted = new Set([
  ...['代某某', '十八届三次', 'zrx', '全文另发', '角色与职责', '洲/城市'],
  ...['Continent/City', 'Roles and duties'],
])

describe('a message', () => {
  it.each([
    { language: 'en', messages: english },
    { language: 'zh', messages: chinese },
  ] as const)('sends nobody to a button or page that is not there: $language', (each) => {
    const missing = stringsIn(each.messages).flatMap((message) =>
      namesIn(message)
        .filter((name) => !name.includes('{{') && !quoted.has(name))
        .filter((name) => !shown[each.language](name))
        .map((name) => `${name}: ${message}`),
    )
    expect(missing).toEqual([])
  })
})

describe('the checks of a guide', () => {
  it.each([
    { half: '点“发布稿件…”。', names: ['发布稿件…'] },
    { half: 'Press **“Relase…”**.', names: ['Relase…'] },
    { half: '点**“签署“零审””**，再点**“签署“一审””**。', names: ['签署“零审”'] },
    { half: '“编务 → 读者来信”和“编务 → 读者去信”', names: ['读者去信'] },
    { half: 'Press “True,\n   corrected”, then “Work\n   done”.', names: ['Work done'] },
    { half: '填 `新桥通车`，看到“新桥通车”和“旧桥通车”。', names: ['旧桥通车'] },
    { half: '```sh\n# “nothing of it”\n```', names: [] },
  ])('find $names in $half', ({ half, names }) => {
    expect(unknownNames(half)).toEqual(names)
  })

  it.each([
    ...['/', '/reports/', '/reports/20260302-qiao', '/admin', '/preview', '/healthz'],
    ...['/feeds/all.rss', '/api/reports?sort=-date', 'POST /api/newsroom/release', '/api/graphql'],
  ])('know the address %s', (address) => {
    expect(isRoute(address)).toBe(true)
  })

  it.each([
    ...['/raports/', '/reports/a/b/c', '/panel', '/api/raports', '/api/newsroom/relase'],
    ...['GET /api/newsroom/release', '/admins'],
  ])('do not know the address %s', (address) => {
    expect(isRoute(address)).toBe(false)
  })

  it('know options, and which are none', () => {
    expect(
      commandsIn('`npm start -- --langauge en`\n```sh\nnpm run verify -- --json  # x\n```'),
    ).toEqual([
      { name: 'start', options: ['langauge'] },
      { name: 'verify', options: ['json'] },
    ])
    const launcher = sourcesOf('node src/ops/start.mjs')
    expect(['langauge', 'language', 'empty'].filter((each) => hasOption(each, launcher))).toEqual([
      'language',
      'empty',
    ])
  })
})
