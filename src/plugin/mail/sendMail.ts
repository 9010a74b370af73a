import type { Payload } from 'payload'

import { fitText } from '../../domain/text/fitText.ts'

/** Mail adapters that only print: Payload's default and the newsroom's own. */
const printers: ReadonlySet<string> = new Set(['console', 'newsroom-log'])

/** Whether a mail server is configured. */
export const isMailConfigured = ({ email }: Payload): boolean => !printers.has(email.name)

type Input = { payload: Payload; subject: string; text: string; to: string }

/**
 * Sends a plain-text mail. Line breaks that people typed into a name or a headline cannot become headers.
 *
 * @throws the error of the mail server
 */
export async function sendMail({ payload, subject, text, to }: Input): Promise<void> {
  await payload.sendEmail({ subject: oneLine(subject), text: fitText(text), to: oneLine(to) })
}

/** Makes one line of a text, for a mail header. */
export const oneLine = (text: string): string =>
  fitText(text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')).slice(0, 300)
