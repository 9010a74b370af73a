import type { IncomingMessage } from 'node:http'

/** More than every field of ours filled to its limit, percent-encoded. */
const limitBytes = 64_000

/** The fields of a form sent without JavaScript; what is too long to be one of ours is read as empty. */
export async function readForm<Fields extends Readonly<Record<string, string>>>(
  request: IncomingMessage,
  unwritten: Fields,
): Promise<Fields> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > limitBytes) return unwritten
    chunks.push(chunk)
  }
  const sent = new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
  const names = Object.keys(unwritten)
  // The same fields, each as it was sent.
  return Object.fromEntries(names.map((name) => [name, sent.get(name) ?? ''])) as Fields
}
