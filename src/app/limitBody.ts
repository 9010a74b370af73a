import type { Language } from 'payload-newsroom/language'

import { askedLanguage } from 'payload-newsroom/language'

/** What one request may bring along, in bytes. How large a file may be in a form, Payload says. */
const bodyLimits = {
  anybody: { graphql: 32_000, rest: 64_000 },
  form: 25_000_000,
  staff: 2_000_000,
}

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>
type Kind = 'graphql' | 'rest'
/** Whether Payload knows who asks. */
type Asker = (headers: Headers) => Promise<boolean>
/** Whether what a body holds nests deeper than Payload can walk. */
type Measure = (value: unknown) => boolean

/**
 * Refuses a body that is too large before anything reads it, or that is not what it says: strangers have nothing long to
 * say, and what Payload fails to read it answers with a fault of its own.
 */
export const limitBody =
  <Rest extends unknown[]>({
    handle,
    isSignedIn,
    isTooDeep,
    kind,
    language,
  }: {
    handle: Handler<Rest>
    isSignedIn: Asker
    isTooDeep: Measure
    kind: Kind
    /** What the newsroom publishes in: whoever is refused may have asked for no language. */
    language: Language
  }): Handler<Rest> =>
  async (request, ...rest) => {
    const refuse = (fault: Fault) => refused(fault, request, language)
    const fault = faultOfType(kind, request)
    if (fault !== undefined) return refuse({ name: fault })
    if (!request.body || isMailroom(kind, request)) return handle(request, ...rest)
    const limit = await limitFor({ isSignedIn, kind, request })
    if ((sizeOf(request) ?? 0) > limit) return refuse({ limit, name: 'tooLarge' })
    // A form of somebody who is signed in brings a file, which goes on as it comes.
    if (limit === bodyLimits.form) return handle(request, ...rest)
    const body = await readUpTo(limit, request.body)
    if (!body) return refuse({ limit, name: 'tooLarge' })
    const flaw = flawOfBody({ body, isTooDeep, request })
    if (flaw !== undefined) return refuse({ name: flaw })
    return handle(new Request(request, { body, duplex: 'half' } as RequestInit), ...rest)
  }

/**
 * Whether a request is for the mailroom, which asks for a key before it reads anything, and reads no more than a
 * manuscript may have. What calls itself an address (`X-HTTP-Method-Override`) Payload would read before.
 */
const isMailroom = (kind: Kind, { headers, method, url }: Request): boolean =>
  kind === 'rest' &&
  method === 'POST' &&
  /\/newsroom\/mailroom\/?$/u.test(new URL(url).pathname) &&
  ![...headers.keys()].some((name) => name.endsWith('method-override'))

/** Why a body of its kind is not read at all. */
function faultOfType(kind: Kind, request: Request): 'noForm' | 'wrongType' | undefined {
  const isJson = typeOf(request.headers) === 'application/json'
  if (kind === 'graphql' && request.method === 'POST' && !isJson) return 'wrongType'
  return isBrokenForm(request.headers) ? 'noForm' : undefined
}

type Input = { isSignedIn: Asker; kind: Kind; request: Request }

/** Who is asking is asked for what is long alone. */
async function limitFor({ isSignedIn, kind, request }: Input): Promise<number> {
  const limit = bodyLimits.anybody[kind]
  const isFile = isForm(request)
  if ((sizeOf(request) ?? Infinity) <= limit && !isFile) return limit
  if (!(await isSignedIn(request.headers))) return limit
  return isFile ? bodyLimits.form : bodyLimits.staff
}

/** As the request says; undefined where it comes in pieces and says nothing. */
function sizeOf({ headers }: Request): number | undefined {
  const said = headers.get('content-length')
  return said === null ? undefined : Number(said)
}

const typeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

const isForm = ({ headers }: Request): boolean => /multipart\//iu.test(typeOf(headers))

/** A form as browsers and tools send it: of the one kind that is read, with what stands between its parts. */
const FORM =
  /^multipart\/form-data(?:; ?charset="?[\w-]+"?)?; ?boundary=(?:[\w'+.-]{1,70}|"[\w'()+,./:=?-]{1,70}")(?:; ?charset="?[\w-]+"?)?$/iu

/** Whether something calls itself a form of parts that nobody could take apart. */
export const isBrokenForm = (headers: Headers): boolean =>
  /multipart\//iu.test(typeOf(headers)) && !FORM.test(headers.get('content-type') ?? '')

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

type FlawOfBodyInput = { body: Buffer; isTooDeep: Measure; request: Request }

/** Why a body is not what it calls itself. Nothing at all is JSON to Payload, save where it stands for an address. */
function flawOfBody({
  body,
  isTooDeep,
  request,
}: FlawOfBodyInput): 'malformed' | 'tooDeep' | undefined {
  if (typeOf(request.headers) !== 'application/json') return undefined
  const isAddress = [...request.headers.keys()].some((name) => name.endsWith('method-override'))
  if (body.length === 0) return isAddress ? 'malformed' : undefined
  try {
    return isTooDeep(JSON.parse(body.toString('utf8'))) ? 'tooDeep' : undefined
  } catch {
    return 'malformed'
  }
}

type Fault =
  | { readonly limit: number; readonly name: 'tooLarge' }
  | { readonly name: 'malformed' | 'noForm' | 'tooDeep' | 'wrongType' }

const statuses = {
  malformed: 400,
  noForm: 415,
  tooDeep: 400,
  tooLarge: 413,
  wrongType: 415,
} as const

const sentences: Readonly<Record<Language, Readonly<Record<Fault['name'], string>>>> = {
  en: {
    malformed: 'The body is not what it says it is: it cannot be read.',
    noForm: 'A form is sent as multipart/form-data with its boundary.',
    tooDeep: 'The body nests too deep.',
    tooLarge: 'The body is too large: at most {limit} bytes.',
    wrongType: 'GraphQL is asked with Content-Type: application/json.',
  },
  zh: {
    malformed: '请求内容不是它所说的格式，无法读取。',
    noForm: '表单须是 multipart/form-data，并写明 boundary。',
    tooDeep: '请求内容嵌套过深。',
    tooLarge: '请求内容过大，上限 {limit} 字节。',
    wrongType: '接口只收 application/json。',
  },
}

function refused(fault: Fault, { headers }: Request, usual: Language): Response {
  const sentence = sentences[askedLanguage(headers, usual)][fault.name]
  const message = sentence.replace('{limit}', 'limit' in fault ? String(fault.limit) : '')
  return Response.json(
    { errors: [{ message }] },
    { headers: { 'Cache-Control': 'no-store' }, status: statuses[fault.name] },
  )
}
