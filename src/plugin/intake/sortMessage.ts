import type { PayloadRequest } from 'payload'

import type { OpenedManuscript } from '../manuscripts/openManuscript.ts'
import type { MailFile, MailMessage } from './mailMessage.ts'

import { languageOf } from '../../domain/language/language.ts'
import { isBodyManuscript, partOf } from '../../domain/manuscripts/sortMail.ts'
import { newsroomWords } from '../config/newsroomWords.ts'
import { ManuscriptProblem } from '../manuscripts/ManuscriptProblem.ts'
import { openReceived } from '../manuscripts/readReceived.ts'
import { translateIn } from '../translations/messages.ts'

/** Document of a message that can be read. */
export type OpenedFile = Pick<MailFile, 'bytes' | 'name'> & { readonly opened: OpenedManuscript }

export type SortedMail = {
  readonly isBodyTaken: boolean
  readonly manuscripts: readonly OpenedFile[]
  readonly pictures: readonly MailFile[]
  /** What cannot be taken in, each with the reason, in the language of the newsroom. */
  readonly untaken: readonly string[]
}

const nothing: SortedMail = { isBodyTaken: false, manuscripts: [], pictures: [], untaken: [] }
const faults = { fault: 'manuscript.mailFault', tooLarge: 'manuscript.mailTooLarge' } as const

/** Files of one message; what is beyond is told and stays in the message. */
const MOST_FILES = 30

/**
 * Sorts what a message holds: manuscripts that can be read, pictures, and what is neither.
 *
 * @throws {ManuscriptProblem} `busy`, when too many manuscripts are being read: the message waits
 */
export async function sortMessage(message: MailMessage, req: PayloadRequest): Promise<SortedMail> {
  const { language: spoken, t } = await newsroomWords(req)
  const language = languageOf(spoken)
  if (message.fault)
    return { ...nothing, untaken: [translateIn(t, { key: faults[message.fault] })] }
  const files = message.files.slice(0, MOST_FILES)
  const of = (part: ReturnType<typeof partOf>) =>
    files.filter((file) => partOf({ ...file, sizeBytes: file.bytes.length }) === part)
  const manuscripts: OpenedFile[] = []
  const untaken: string[] = []
  const open = async ({ bytes, name }: Pick<MailFile, 'bytes' | 'name'>) => {
    try {
      manuscripts.push({ bytes, name, opened: await openReceived({ bytes, fileName: name }) })
    } catch (error) {
      if (!(error instanceof ManuscriptProblem) || error.key === 'busy') throw error
      untaken.push(`${name}：${error[language]}`)
    }
  }
  const documents = of('document')
  for (const document of documents) await open(document)
  const isBodyTaken = isBodyManuscript({ hasDocuments: documents.length > 0, text: message.text })
  if (isBodyTaken) await open(bodyOf(message))
  return {
    isBodyTaken,
    manuscripts,
    pictures: of('picture'),
    untaken: [
      ...untaken,
      ...of('ornament').map(({ name }) => name),
      ...message.files.slice(MOST_FILES).map(({ name }) => name),
    ],
  }
}

/** Body as a file, called as the message is. */
function bodyOf({ html, subject, text }: MailMessage): Pick<MailFile, 'bytes' | 'name'> {
  const stem = subject.replaceAll(/[\\/]/gu, ' ').trim().slice(0, 100) || 'message'
  return {
    bytes: Buffer.from(html ?? text),
    name: `${stem}${html === undefined ? '.txt' : '.html'}`,
  }
}
