import type { PayloadRequest } from 'payload'

import { z } from 'zod'

/** What a request to the mailroom brings. */
export type Delivery = {
  readonly bytes: Buffer
  readonly fileName: string
  readonly sender?: string
  readonly title?: string
}

export type DeliveryFault = 'malformed' | 'noFile' | 'severalFiles' | 'tooLarge' | 'wrongType'

/** More than the largest manuscript, with the form around it. */
const MOST_BYTES = 12_000_000

/** Names of manuscripts that came without one, by their type. */
const endings: Readonly<Record<string, string>> = {
  'application/octet-stream': '',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
}
const NAMELESS = 'manuscript'

const written = z.string().max(2_000)
const article = z
  .object({
    html: z.string().min(1).optional(),
    sender: written.optional(),
    text: z.string().min(1).optional(),
    title: written.optional(),
  })
  .refine(({ html, text }) => (html === undefined) !== (text === undefined))

/**
 * Reads a request to the mailroom: a form with a file, JSON with a text, or the file itself as the body. Never fails:
 * what cannot be read is told as a fault.
 */
export async function readDelivery(req: PayloadRequest): Promise<Delivery | DeliveryFault> {
  const type = (req.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const isForm = type === 'multipart/form-data'
  if (!isForm && type !== 'application/json' && !(type in endings)) return 'wrongType'
  const body = await readBody(req)
  if (!Buffer.isBuffer(body)) return body
  if (isForm) return readForm(body, req)
  return type === 'application/json' ? readArticle(body) : readRaw({ body, req, type })
}

async function readBody({ body, headers }: PayloadRequest): Promise<Buffer | DeliveryFault> {
  if (Number(headers.get('content-length') ?? 0) > MOST_BYTES) return 'tooLarge'
  if (!body) return 'noFile'
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body as ReadableStream<Uint8Array>) {
      size += chunk.byteLength
      if (size > MOST_BYTES) return 'tooLarge'
      chunks.push(chunk)
    }
  } catch {
    // The connection broke: nobody hears the answer.
    return 'malformed'
  }
  return size === 0 ? 'noFile' : Buffer.concat(chunks)
}

async function readForm(
  body: Buffer,
  { headers }: PayloadRequest,
): Promise<Delivery | DeliveryFault> {
  let form: FormData
  try {
    const type = headers.get('content-type') ?? ''
    form = await new Response(new Uint8Array(body), {
      headers: { 'Content-Type': type },
    }).formData()
  } catch {
    return 'malformed'
  }
  const file = form.get('file')
  if (!(file instanceof File)) return 'noFile'
  // One manuscript, one id: of several, all but one would be lost.
  if ([...form.values()].filter((part) => part instanceof File).length > 1) return 'severalFiles'
  const bytes = Buffer.from(await file.arrayBuffer())
  return { bytes, fileName: nameIn(file.name), ...partsIn((name) => form.get(name)) }
}

function readArticle(body: Buffer): Delivery | DeliveryFault {
  const asked = article.safeParse(parseJson(body))
  if (!asked.success) return 'malformed'
  const { html, sender, text, title } = asked.data
  return {
    bytes: Buffer.from(html ?? text ?? ''),
    fileName: `${nameIn(title ?? '')}${html === undefined ? '.txt' : '.html'}`,
    ...partsIn((name) => ({ sender, title })[name]),
  }
}

/** File as the body: its name, the sender and the title stand in the address. */
function readRaw({
  body,
  req: { searchParams },
  type,
}: {
  readonly body: Buffer
  readonly req: PayloadRequest
  readonly type: string
}): Delivery {
  const name = searchParams.get('name')
  const fileName = name === null ? `${NAMELESS}${endings[type] || '.docx'}` : nameIn(name)
  return { bytes: body, fileName, ...partsIn((part) => searchParams.get(part)) }
}

/** Name of a file without folders; never empty. */
const nameIn = (name: string): string =>
  name.replaceAll('\\', '/').split('/').at(-1)?.trim().slice(0, 200) || NAMELESS

/** Sender and title, where something stands in them. */
const partsIn = (read: (name: 'sender' | 'title') => unknown): Partial<Delivery> =>
  Object.fromEntries(
    (['sender', 'title'] as const).flatMap((name) => {
      const value = read(name)
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : []
    }),
  )

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
