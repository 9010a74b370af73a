import type { Block, Field, SanitizedConfig, Tab } from 'payload'

import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, getLocalI18n } from 'payload'
import { newsEditor, newsroomPlugin, reviewPlans, Users } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { languageNames } from '../../domain/language/index.ts'
import { en as english } from '../../plugin/translations/en.ts'
import { zh as chinese } from '../../plugin/translations/zh.ts'
import { en as siteWords } from '../../site/messages/en.ts'
import { british } from '../fixtures/british.ts'

/*
 * What the panel says of collections and fields, in both languages: in English without a Chinese character, in Chinese
 * not in English alone.
 */
const config: SanitizedConfig = await buildConfig({
  admin: { user: 'users' },
  collections: [Users],
  // Nothing is asked of it: the words stand in the configuration.
  db: { allowIDOnCreate: false, defaultIDType: 'text', init: () => ({}) as never },
  editor: newsEditor,
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { en, zh } },
  plugins: [
    newsroomPlugin({
      preview: ({ collection, id }) => `/preview/${collection}/${id}`,
      review: reviewPlans.threeReviews,
    }),
  ],
  secret: 'invented',
})

/** Messages of the panel in Chinese, Payload’s and ours. */
const panel = await getLocalI18n({ config, language: 'zh' })
type Said = { readonly place: string; readonly words: unknown }

const han = /\p{Script=Han}/u
/** Abbreviations, signs and addresses, which Chinese writes as English does; what stands in braces is filled in. */
const sameInBoth = /^(?:\{\{\w+\}\}|https:\/\/\S+|[\p{Lu}\d\s\p{P}\p{S}])*$/u

/** Languages are called in their own words. */
const calledByItself: ReadonlySet<string> = new Set(Object.values(languageNames))

/** Why words cannot be right; undefined where they are. What is no words, a component draws. */
function faultOf(words: unknown): string | undefined {
  if (typeof words === 'string')
    return sameInBoth.test(words) || calledByItself.has(words)
      ? undefined
      : `of one language: ${words}`
  return typeof words === 'object' && words !== null ? faultOfPair(words) : undefined
}

function faultOfPair(words: { readonly en?: unknown; readonly zh?: unknown }): string | undefined {
  const { en: inEnglish, zh: inChinese } = words
  if (typeof inEnglish !== 'string' || typeof inChinese !== 'string')
    return `without one of its languages: ${JSON.stringify(words)}`
  if (han.test(inEnglish)) return `Chinese in English: ${inEnglish}`
  return han.test(inChinese) || sameInBoth.test(inChinese) ? undefined : `no Chinese: ${inChinese}`
}

/** Payload says these of its own accord, in every language that it has. */
const payloadCollections = new Set(
  ['locked-documents', 'preferences', 'migrations', 'kv', 'jobs', 'folders', 'query-presets'].map(
    (name) => `payload-${name}`,
  ),
)
const payloadFields = new Set(['createdAt', 'deletedAt', 'id', 'updatedAt', '_status'])

const ofFields = (fields: readonly Field[], place: string): Said[] =>
  fields.flatMap((field) => ofField(field, `${place}.${'name' in field ? field.name : field.type}`))

const isSeen = (field: Field): boolean =>
  !('name' in field && payloadFields.has(field.name)) &&
  !(field.admin && 'hidden' in field.admin && field.admin.hidden === true)

/** Whether a field has a label; columns of lists have the name of one that shows a component. */
const isNamed = (field: Field): boolean =>
  field.type === 'ui'
    ? field.admin.disableListColumn !== true
    : 'name' in field || field.type === 'collapsible'

const ofField = (field: Field, place: string): Said[] =>
  isSeen(field) ? [...ofItself(field, place), ...ofParts(field, place)] : []

function ofItself(field: Field, place: string): Said[] {
  const admin = (field.admin ?? {}) as Readonly<Record<string, unknown>>
  const own = field as unknown as Readonly<Record<string, unknown>>
  return [
    ...(isNamed(field) ? [{ place: `${place} label`, words: own.label }] : []),
    ...['description', 'placeholder'].map((name) => ({
      place: `${place} ${name}`,
      words: admin[name],
    })),
    ...Object.entries(own.labels ?? {}).map(([name, words]: [string, unknown]) => ({
      place: `${place} ${name}`,
      words,
    })),
  ]
}

function ofParts(field: Field, place: string): Said[] {
  return [
    ...('options' in field
      ? field.options.map((option) => ({
          place: `${place} option`,
          words: typeof option === 'string' ? option : option.label,
        }))
      : []),
    ...('fields' in field ? ofFields(field.fields, place) : []),
    ...('tabs' in field ? field.tabs.flatMap((tab) => ofTab(tab, place)) : []),
    ...('blocks' in field ? field.blocks.flatMap((block) => ofBlock(block, place)) : []),
  ]
}

const ofTab = (tab: Tab, place: string): Said[] => [
  { place: `${place} tab`, words: tab.label },
  { place: `${place} tab description`, words: tab.admin?.description },
  ...ofFields(tab.fields, place),
]

const ofBlock = ({ fields, labels, slug }: Block, place: string): Said[] => [
  { place: `${place}.${slug}`, words: labels?.singular },
  { place: `${place}.${slug} plural`, words: labels?.plural },
  ...ofFields(fields, `${place}.${slug}`),
]

const saidOf = ({
  admin,
  fields,
  labels,
  slug,
}: SanitizedConfig['collections'][number]): Said[] => [
  { place: slug, words: labels.singular },
  { place: `${slug} plural`, words: labels.plural },
  { place: `${slug} description`, words: admin.description },
  { place: `${slug} group`, words: admin.group },
  ...ofFields(fields, slug),
]

/** Words of messages, those within functions too. */
const stringsOf = (messages: unknown): string[] =>
  typeof messages === 'object' && messages !== null
    ? Object.values(messages).flatMap(stringsOf)
    : [String(messages)]

describe('what the panel says is there in both languages', () => {
  const collections = config.collections.filter(({ slug }) => !payloadCollections.has(slug))
  const said = [
    ...collections.flatMap(saidOf),
    ...config.globals.flatMap(({ admin, fields, label, slug }) => [
      { place: slug, words: label },
      { place: `${slug} description`, words: admin.description },
      { place: `${slug} group`, words: admin.group },
      ...ofFields(fields, slug),
    ]),
  ]

  it('of collections, fields and options', () => {
    expect(said.length).toBeGreaterThan(500)
    const faults = said.flatMap(({ place, words }) => {
      const fault = faultOf(words)
      return fault === undefined ? [] : [`${place}: ${fault}`]
    })
    expect(faults).toEqual([])
  })

  it('of bodies that meet, as the site prints them in English', () => {
    const organ = collections
      .find(({ slug }) => slug === 'meetings')
      ?.flattenedFields.find(({ name }) => name === 'organ')
    const offered = organ?.type === 'select' ? organ.options : []
    const words = offered.flatMap((option) =>
      typeof option === 'string' || option.value === 'other'
        ? []
        : [[option.value, (option.label as { en: string }).en]],
    )
    expect(words).toHaveLength(6)
    expect(siteWords.organs).toMatchObject(Object.fromEntries(words) as object)
  })

  it('in American English', () => {
    const texts = [
      ...said.map(({ words }) => (words as undefined | { en?: string })?.en ?? ''),
      ...Object.values(english).flatMap((messages): string[] => Object.values(messages)),
      ...stringsOf(siteWords),
    ]
    expect(texts.filter((text) => british.test(text))).toEqual([])
  })

  it('of windows that take one label for every language', () => {
    const labels = collections.flatMap(({ admin }) =>
      (admin.livePreview?.breakpoints ?? []).map(({ label }) => label),
    )
    expect(labels).not.toEqual([])
    expect(labels.filter((label) => !sameInBoth.test(label))).toEqual([])
  })

  it('in messages', () => {
    const faults = Object.entries(chinese).flatMap(([group, messages]) =>
      Object.entries(messages).flatMap(([name, inChinese]: [string, string]) => {
        const inEnglish = (english[group as keyof typeof english] as Record<string, string>)[name]
        const fault = faultOf({ en: inEnglish, zh: inChinese })
        return fault === undefined ? [] : [`${group}.${name}: ${fault}`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('of the trash by one name, Payload’s own messages too', () => {
    const inChinese = JSON.stringify([said, panel.translations])
    expect(inChinese.includes('移至回收站')).toBe(true)
    expect(inChinese.match(/垃圾箱|废纸篓/gu)).toBeNull()
  })
})
