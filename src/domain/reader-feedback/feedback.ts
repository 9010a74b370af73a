import { z } from 'zod'

/** How long each part of a letter may be. The form says the same to the browser. */
export const feedbackLimits = { contact: 100, message: 2000, passage: 500, writer: 40 } as const

/** Where letters go, below the API of the host app. */
export const feedbackPath = '/newsroom/letters'

const line = (most: number) =>
  z
    .string()
    .transform((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .pipe(z.string().max(most))
    .default('')
const block = (most: number) =>
  z
    .string()
    // A browser sends CR LF and counts one: so do we.
    .transform((text) => text.replaceAll(/\r\n?/gu, '\n').trim())
    .pipe(z.string().max(most))

/** A path of the same site: no other host, no way to one. */
const ownPath = z
  .string()
  .max(600)
  .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u)

/** What a reader writes about a page. `website` is a field that people do not see: whoever fills it in is a program. */
export const letter = z.object({
  contact: line(feedbackLimits.contact),
  message: block(feedbackLimits.message).pipe(z.string().min(2)),
  page: ownPath,
  passage: block(feedbackLimits.passage).default(''),
  /** Where the reader goes from here. */
  then: ownPath.default('/'),
  website: z.string().default(''),
  writer: line(feedbackLimits.writer),
})

export type Feedback = z.infer<typeof letter>
