import type { Asked } from '../http/endpoint.ts'

import { may } from '../../domain/staff/roles.ts'
import { answer, refuse } from '../http/endpoint.ts'
import { toText } from '../values/toText.ts'

type Pasted = {
  readonly html?: string | undefined
  readonly sender?: string | undefined
  readonly text: string
  readonly title?: string | undefined
}

/** Files pasted text as a manuscript of its own: rich text as the page that it was copied as, with its tables and headings. */
export async function pasteManuscript({
  input: { html, sender, text, title },
  req,
  staff,
}: Asked<Pasted>): Promise<Response> {
  if (!may(staff, 'file')) return refuse(req, [{ reason: 'manuscript.mayNotFile' }])
  const [firstLine = ''] = text.split('\n')
  const name = nameOf(title ?? firstLine)
  const data = Buffer.from(html ?? text)
  const { id } = await req.payload.create({
    collection: 'manuscripts',
    data: {
      outcome: 'reading',
      receivedAt: new Date().toISOString(),
      ...(sender && { sender }),
      title: title ?? '',
    },
    depth: 0,
    file: {
      data,
      mimetype: html === undefined ? 'text/plain' : 'text/html',
      name: `${name}.${html === undefined ? 'txt' : 'html'}`,
      size: data.length,
    },
    overrideAccess: false,
    req,
  })
  return answer({ manuscript: toText(id) })
}

/** File name of the first words; file systems forbid some characters. */
const nameOf = (words: string): string =>
  words
    .replaceAll(/[\p{C}\\/:*?"<>|#%]/gu, '')
    .trim()
    .slice(0, 40) || 'paste'
