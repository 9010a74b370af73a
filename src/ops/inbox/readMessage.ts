import type { AddressObject, Attachment } from 'mailparser'
import type { MailFile, MailMessage } from 'payload-newsroom'

import { simpleParser } from 'mailparser'
import { createHash } from 'node:crypto'

const LONGEST_NAME = 150

/**
 * Reads a message as the server has it: plain data, nothing fetched and nothing run. Both bodies are kept apart: a page
 * is a manuscript, its text beside it tells whether there is one.
 */
export async function readMessage(source: Buffer): Promise<MailMessage> {
  const { attachments, from, html, subject, text } = await simpleParser(source, {
    maxHtmlLengthToParse: 2_000_000,
    skipImageLinks: true,
    skipTextLinks: true,
    skipTextToHtml: true,
  })
  return {
    files: attachments.map(toFile),
    from: senderOf(from),
    ...(html && { html }),
    key: createHash('sha256').update(source).digest('hex'),
    subject: oneLine(subject ?? ''),
    text: text ?? '',
  }
}

function senderOf(from: AddressObject | undefined): MailMessage['from'] {
  const [first] = from?.value ?? []
  return { address: oneLine(first?.address ?? ''), name: oneLine(first?.name ?? '') }
}

/** A message inside another one is a file of its own, as are names of no file. */
const toFile = (
  { content, contentDisposition, contentType, filename }: Attachment,
  index: number,
): MailFile => ({
  bytes: content,
  isInline: contentDisposition === 'inline',
  name: nameOf(filename) || `${index + 1}`,
  type: contentType,
})

/** Name of a file without folders. */
const nameOf = (name: string | undefined): string =>
  (
    oneLine(name ?? '')
      .replaceAll('\\', '/')
      .split('/')
      .at(-1) ?? ''
  ).slice(-LONGEST_NAME)

const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()
