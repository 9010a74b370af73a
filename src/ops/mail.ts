import type { Config, Payload } from 'payload'

import { createTransport } from 'nodemailer'
import { createLocalReq } from 'payload'
import { newsroomName } from 'payload-newsroom'

type EmailAdapter = Exclude<NonNullable<Config['email']>, Promise<unknown>>

/**
 * How the newsroom sends mail: through the server that the environment names. Without one, a line in the log says to
 * whom something would have gone, and nothing of what it said: it may hold a link with which a password is set.
 */
export const mailAdapter =
  ({ from, smtpUrl }: { from: string; smtpUrl: string | undefined }): EmailAdapter =>
  ({ payload }) => {
    const common = { defaultFromAddress: from, defaultFromName: '' }
    if (smtpUrl === undefined) {
      return {
        ...common,
        // Payload's own word for it: whoever has letters to send keeps them.
        name: 'console',
        sendEmail: ({ subject }) => {
          payload.logger.info(`no mail is set up (NEWSROOM_SMTP); not sent: ${oneLine(subject)}`)
          return Promise.resolve()
        },
      }
    }
    const transport = createTransport(smtpUrl)
    return {
      ...common,
      name: 'smtp',
      sendEmail: async (message) => {
        await transport.sendMail({
          from: { address: from, name: await nameOf(payload) },
          ...message,
          subject: oneLine(message.subject),
        })
      },
    }
  }

/** Letters come from the paper by its own name, whatever language that is in. */
const nameOf = async (payload: Payload): Promise<string> =>
  newsroomName(await createLocalReq({}, payload))

/** What somebody typed into a headline does not become a line of the mail's head. */
const oneLine = (text: string | undefined): string => (text ?? '').replaceAll(/\p{Cc}+/gu, ' ')
