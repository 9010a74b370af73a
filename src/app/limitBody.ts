/** What one request may bring along, in bytes. Files have limits of their own, which Payload keeps. */
const bodyLimits = { graphql: 32_000, json: 2_000_000 } as const

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/**
 * Refuses a body that is too large before anything reads it as JSON: 20 MB of it would hold the server for seconds.
 */
export const limitBody =
  <Rest extends unknown[]>(
    handle: Handler<Rest>,
    limitFor: (request: Request) => number = () => bodyLimits.json,
  ): Handler<Rest> =>
  async (request, ...rest) => {
    if (!request.body || isForm(request)) return handle(request, ...rest)
    const limit = limitFor(request)
    if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge(limit)
    const body = await readUpTo(limit, request.body)
    if (!body) return tooLarge(limit)
    return handle(new Request(request, { body, duplex: 'half' } as RequestInit), ...rest)
  }

/** What a GraphQL document may measure: the newsroom’s own panel asks no long ones either, partners sign in. */
export const graphqlLimit = ({ headers }: Request): number =>
  headers.has('authorization') || headers.has('cookie') ? bodyLimits.json : bodyLimits.graphql

const isForm = ({ headers }: Request): boolean =>
  headers.get('content-type')?.startsWith('multipart/form-data') ?? false

/** @returns undefined when there is more; the rest is then left unread */
async function readUpTo(
  limit: number,
  body: ReadableStream<Uint8Array>,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (limit: number): Response => {
  const message = `请求内容过大，上限 ${limit} 字节。 The body is too large: at most ${limit} bytes.`
  return Response.json({ errors: [{ message }] }, { status: 413 })
}
