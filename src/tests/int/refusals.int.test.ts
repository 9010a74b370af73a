import { describe, expect, it } from 'vitest'

import type { Language } from '../../domain/language/language.ts'
import type { Options, Plant } from '../fixtures/refusals/plant.ts'

import { languages } from '../../domain/language/index.ts'
import { reviewPlans } from '../../domain/review/plan.ts'
import { roles } from '../../domain/staff/roles.ts'
import { en } from '../../plugin/translations/en.ts'
import { zh } from '../../plugin/translations/zh.ts'
import { plantedRefusals } from '../fixtures/refusals/planted.ts'
import { openScene } from '../fixtures/refusals/scene.ts'
import { askPayload } from '../setup/askPayload.ts'
import { planStatements } from '../setup/createTestDatabase.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/*
 * Refusals are provoked in both languages: each is told in the words of its message, in the reader's language, with
 * what it is about. `refusals.test.ts` holds that none is left out.
 */
const newsroom = await useNewsroom('refusals', { accounts: roles, review: 'threeReviews' })
const { payload, signIn } = newsroom
payload.logger.level = 'silent'
const scene = await openScene(newsroom)
const tokens = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await signIn(role)] as const)),
)

type Custom = { accounts: { secondFactor: string }; review: object }
let inForce: keyof typeof reviewPlans = 'threeReviews'

/** Puts options of the newsroom in force, in the database too. */
async function set({ review = 'threeReviews', secondFactor = 'optional' }: Options): Promise<void> {
  const custom = payload.config.custom.newsroom as Custom
  custom.accounts.secondFactor = secondFactor
  if (review === inForce) return
  custom.review = reviewPlans[review]
  await newsroom.asOwner(planStatements(review))
  inForce = review
}

/** What somebody is told who is refused. */
async function provoke(plant: Plant, language: Language): Promise<string> {
  if ('tell' in plant) return plant.tell(scene, language)
  const { ask, by = 'editor', undo } = plant
  const question = await ask(scene)
  const answer = await askPayload(payload, {
    ...question,
    headers: { ...question.headers, 'Accept-Language': language },
    token: question.token ?? (by === 'nobody' ? undefined : tokens[by]),
  })
  await undo?.(scene)
  expect(answer.status, answer.text.slice(0, 300)).toBeGreaterThanOrEqual(400)
  expect(answer.status, answer.text.slice(0, 300)).not.toBe(500)
  return answer.text
}

/** A message when it is filled in: what stands for its variables. */
function readerOf(
  key: string,
  messages: object,
): (told: string) => Map<string, string> | undefined {
  const [group = '', name = ''] = key.split('.')
  const groups = messages as Readonly<Record<string, Readonly<Record<string, string>>>>
  const message = groups[group]?.[name] ?? ''
  const names = [...message.matchAll(/\{\{(\w+)\}\}/gu)].map(([, variable = '']) => variable)
  const parts = message.split(/\{\{\w+\}\}/u)
  const written = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  const ending = parts.at(-1) === '' ? '$' : ''
  const pattern = new RegExp(written.join('([^]*?)') + ending, 'u')
  return (told) => {
    const found = pattern.exec(told)
    return found ? new Map(names.map((each, index) => [each, found[index + 1] ?? ''])) : undefined
  }
}

/** Every text in an answer; a page is one. */
function textsIn(told: string): readonly string[] {
  const texts: string[] = []
  try {
    JSON.parse(told, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value)
      return value
    })
    return texts
  } catch {
    return [told]
  }
}

/** Variables that are words of people or of programs, in whatever language. */
const quoted: ReadonlySet<string> = new Set(
  ['absent', 'by', 'id', 'key', 'name', 'names', 'path', 'title', 'titles', 'who'].concat(
    ['around', 'character', 'detail', 'ending', 'mark', 'operator', 'place', 'types', 'value'],
    ['values'],
  ),
)

/** Whether a message is the reason that another one gives: it has a plant of its own. */
const isRefusal = (value: string, messages: object): boolean =>
  Object.keys(plantedRefusals).some((key) => readerOf(key, messages)(value))

/** What no message of a language has of the other one. */
const foreign = { en: /\p{Script=Han}/u, zh: /[a-z]{4,}/iu } as const

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries(plantedRefusals))('%s is said', async (key, plant) => {
    await set(plant.options ?? {})
    const told = await provoke(plant, language)
    const read = readerOf(key, { en, zh }[language])
    const filled = textsIn(told).flatMap((text) => read(text) ?? [])[0]
    expect(filled, told.slice(0, 2000)).toBeDefined()
    const strange = [...(filled ?? [])].filter(
      ([name, value]) =>
        !quoted.has(name) &&
        foreign[language].test(value) &&
        !isRefusal(value, { en, zh }[language]),
    )
    expect(strange).toEqual([])
  })
})
