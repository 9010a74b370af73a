import { publicCollections } from '../../domain/ledger/kinds.ts'

/** A request of the content API. */
export type Question = {
  /** The same for two requests that nobody could tell apart; undefined when each is answered anew. */
  readonly text: string | undefined
}

const collections = publicCollections.filter((slug) => slug !== 'site-settings').join('|')
/** A list, a number of documents, one document. Files and versions are none. */
const DOCUMENTS = new RegExp(`^/(?:${collections})(?:/count|/(?!versions$|file$)[^/]+)?/?$`, 'u')
/** Whatever else lies below a collection of documents counts for whoever asks, and is answered anew. */
const COLLECTION = new RegExp(`^/(?:${collections})(?:/(?!file/)|$)`, 'u')
const FEED = /^\/newsroom\/feed\/?$/u
const SEARCH = /^\/newsroom\/search\/?$/u
const GRAPHQL = /^\/graphql\/?$/u

/** What changes something, or is about accounts and not about what is public. */
const OF_THE_MOMENT = /\b(?:mutation|Access|docAccess\w*|initialized[A-Z]\w*|me[A-Z]\w*)\b/u
const longest = 8000

/**
 * Reads what a request asks of the content API: a public collection, the feed, the search, GraphQL.
 *
 * @param path - below the API's own, `/reports`
 * @returns undefined when it asks for something else
 */
export async function readRequestKey(
  path: string,
  request: Request,
): Promise<Question | undefined> {
  if (GRAPHQL.test(path)) return { text: await graphqlText(request) }
  if (![COLLECTION, FEED, SEARCH].some((each) => each.test(path))) return undefined
  const isKept = request.method === 'GET' && (DOCUMENTS.test(path) || FEED.test(path))
  return {
    text: isKept ? within(`GET ${new URL(request.url).search} ${path}`, request) : undefined,
  }
}

async function graphqlText(request: Request): Promise<string | undefined> {
  const { search } = new URL(request.url)
  const body =
    request.method === 'POST' ? plainJson(await request.clone().text()) : decodeLoosely(search)
  if (body === undefined || OF_THE_MOMENT.test(body)) return undefined
  const type = request.headers.get('content-type') ?? ''
  return within(`${request.method} ${type} ${search} ${body}`, request)
}

/** Which sites may read an answer, and in which form, is part of it. */
function within(text: string, { headers }: Request): string | undefined {
  const whole = `${text}\n${headers.get('origin') ?? ''}\n${headers.get('accept') ?? ''}`
  return whole.length > longest ? undefined : whole
}

/** Without the escapes that JSON allows in any word; undefined when it is no JSON. */
function plainJson(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return undefined
  }
}

function decodeLoosely(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
