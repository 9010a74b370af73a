import { describe, expect, it } from 'vitest'

import type { Answer } from '../setup/askPayload.ts'

import { languages } from '../../domain/language/index.ts'
import { roles } from '../../domain/staff/roles.ts'
import { en } from '../../plugin/translations/en.ts'
import { zh } from '../../plugin/translations/zh.ts'
import { setScene } from '../fixtures/bypass/scene.ts'
import { plantedRefusals } from '../fixtures/plantedRefusals.ts'
import { revisionOf } from '../fixtures/revisionOf.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/*
 * Refusals are provoked in both languages: each is told in the words of its message, in the reader's language, with
 * what it is about. `refusalKeys.test.ts` holds that none is left out.
 */
const { accountOf, payload, signIn } = await useNewsroom('refusals', {
  accounts: roles,
  review: 'threeReviews',
})
payload.logger.level = 'silent'
const scene = {
  ...(await setScene(payload)),
  accounts: Object.fromEntries(
    await Promise.all(roles.map(async (role) => [role, (await accountOf(role)).id] as const)),
  ) as Record<(typeof roles)[number], string>,
  change: async (collection: string, id: string, body: Record<string, unknown>) => ({
    body,
    ...(collection !== 'users' && {
      headers: {
        'If-Match': `"${await revisionOf({ collection: collection as 'reports', id }, { payload })}"`,
      },
    }),
    method: 'PATCH' as const,
    path: `/${collection}/${id}?draft=true`,
  }),
}
const tokens = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await signIn(role)] as const)),
)

/** What a message looks like when it is filled in. */
function patternOf(key: string, messages: object): RegExp {
  const [group = '', name = ''] = key.split('.')
  const groups = messages as Readonly<Record<string, Readonly<Record<string, string>>>>
  const parts = (groups[group]?.[name] ?? '').split(/\{\{\w+\}\}/u)
  return new RegExp(
    parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('[^]*?'),
    'u',
  )
}

/** Every message of an answer. */
const saidIn = ({ body }: Answer): string =>
  JSON.stringify((body as { errors?: readonly { message: string }[] }).errors ?? [])

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries(plantedRefusals))('%s is said', async (key, { ask, by = 'editor' }) => {
    const question = await ask(scene)
    const answer = await askPayload(payload, {
      ...question,
      headers: { ...question.headers, 'Accept-Language': language },
      token: by === 'nobody' ? undefined : tokens[by],
    })
    expect(answer.status, answer.text.slice(0, 300)).toBeGreaterThanOrEqual(400)
    expect(answer.status, answer.text.slice(0, 300)).toBeLessThan(500)
    const messages = { en, zh }[language]
    expect(saidIn(answer).replaceAll('\\"', '"')).toMatch(patternOf(key, messages))
  })
})
