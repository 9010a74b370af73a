import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { completeLocale, toZoned } from '../../domain/time/index.ts'
import { halvesOf } from '../fixtures/guides/readGuide.ts'
import { startAsTold } from '../fixtures/guides/startAsTold.ts'
import { stepsIn } from '../fixtures/guides/stepsIn.ts'
import { Walker } from '../fixtures/guides/Walker.ts'
import { useBrowser } from '../setup/browser.ts'

const guide = path.resolve(import.meta.dirname, '../../../docs/tutorial/first-report.md')
const [chinese = '', english = ''] = halvesOf(readFileSync(guide, 'utf8'))
const browser = await useBrowser()

/** Whoever reads and types takes longer than this; a minute more would be more than the two of a play. */
const walkWithinMs = 180_000
const startWithinMs = 400_000

/** Nothing of the walk stands here: the document says what to press, to type and to see. */
describe.each([
  { browserLocale: 'zh-CN', half: chinese, language: 'zh', signatures: 6 },
  { browserLocale: 'en-US', half: english, language: 'en', signatures: 3 },
] as const)('the first report, as the tutorial tells it in $language', (told) => {
  const items = stepsIn(told.half)
  const [start, ...rest] = items
  const newsroom: { stop?: () => Promise<void>; walker?: Walker } = {}
  afterAll(() => newsroom.stop?.())

  it('has a start, and every signature of its plan', () => {
    expect(items.length).toBeGreaterThan(10)
    const pressed = rest
      .flatMap(({ steps }) => steps)
      .flatMap((step) => (step.does === 'press' ? [step.name] : []))
    expect(pressed.filter((name) => /^(?:签署|Sign )“/u.test(name))).toHaveLength(told.signatures)
  })

  it(
    'starts with the command that it gives',
    async () => {
      const [run] = start?.steps ?? []
      const { passwords, stop, url } = await startAsTold(run?.does === 'run' ? run.command : '')
      newsroom.stop = stop
      const { timeZone } = completeLocale({ language: told.language })
      newsroom.walker = new Walker({
        context: await browser.newContext({
          locale: told.browserLocale,
          timezoneId: timeZone,
          viewport: { height: 900, width: 1280 },
        }),
        passwords,
        today: toZoned({ instant: new Date().toISOString(), timeZone }).day,
        url,
      })
    },
    startWithinMs,
  )

  it(
    'can be followed to the letter, to the last step',
    async () => {
      const { walker } = newsroom
      for (const { steps, title } of rest) {
        walker?.begin()
        for (const step of steps)
          await walker?.take(step).catch((error: unknown) => {
            throw new Error(`${title}: ${JSON.stringify(step)}`, { cause: error })
          })
      }
      expect(walker).toBeDefined()
    },
    walkWithinMs,
  )
})
