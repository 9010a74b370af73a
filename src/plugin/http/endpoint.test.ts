import type { PayloadRequest } from 'payload'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { badRequest, faultsIn } from './endpoint.ts'

const input = z.object({
  after: z.string().regex(/^\d+-[\w-]+$/u),
  at: z.iso.datetime(),
})

const request = (language: string) =>
  ({ i18n: { language }, t: (key: string) => `${language}:${key}` }) as unknown as PayloadRequest

describe('an input that does not match', () => {
  it.each(['en', 'zh'])(
    'is refused without its pattern, in words of the caller: %s',
    async (language) => {
      const { error } = input.safeParse(
        { after: '*', at: '9:30' },
        { error: faultsIn(request(language)) },
      )
      const { errors } = (await badRequest(error ?? new z.ZodError([])).json()) as {
        errors: { message: string }[]
      }
      expect(errors.map(({ message }) => message)).toEqual([
        `after: ${language}:newsroom:request:noForm`,
        `at: ${language}:newsroom:request:noInstant`,
      ])
    },
  )
})
