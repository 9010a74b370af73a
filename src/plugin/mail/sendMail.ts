import type { Payload } from 'payload'

import { fitText } from '../../domain/text/fitText.ts'

/** Adapters that print what would be sent: Payload's own where none is configured, and the newsroom's. */
const printers: ReadonlySet<string> = new Set(['console', 'newsroom-log'])

/** Whether mail reaches people here. */
export const isMailConfigured = ({ email }: Payload): boolean => !printers.has(email.name)

type Input = { payload: Payload; subject: string; text: string; to: string }

/**
 * Sends a mail of plain text. What people typed into a name or a headline cannot become a line of the mail's head.
 *
 * @throws what the mail server says
 */
export async function sendMail({ payload, subject, text, to }: Input): Promise<void> {
  await payload.sendEmail({ subject: oneLine(subject), text: fitText(text), to: oneLine(to) })
}

/** As the head of a mail takes it. */
export const oneLine = (text: string): string =>
  fitText(text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')).slice(0, 300)
