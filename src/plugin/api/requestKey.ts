import { publicCollections } from '../../domain/ledger/kinds.ts'

/** Request of the content API, as the cache sees it. */
export type Question = {
  /** Cache key: equal for two requests that get one response; `undefined` when each is answered anew. */
  readonly text: string | undefined
}

const collections = publicCollections.filter((slug) => slug !== 'site-settings').join('|')
/** Paths of lists, counts and single documents, without files and versions. */
const DOCUMENTS = new RegExp(`^/(?:${collections})(?:/count|/(?!versions$|file$)[^/]+)?/?$`, 'u')
/** Other paths below a collection of documents: counted, and answered anew. */
const COLLECTION = new RegExp(`^/(?:${collections})(?:/(?!file/)|$)`, 'u')
const FEED = /^\/newsroom\/feed\/?$/u
const SEARCH = /^\/newsroom\/search\/?$/u
const GRAPHQL = /^\/graphql\/?$/u

/** GraphQL fields that change something, or concern accounts and not public content. */
const OF_THE_MOMENT = /\b(?:mutation|Access|docAccess\w*|initialized[A-Z]\w*|me[A-Z]\w*)\b/u
const longest = 8000

/**
 * Classifies a request to the content API: a public collection, the feed, the search, GraphQL.
 *
 * @param path - below the API's own, `/reports`
 * @returns undefined for any other request
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

/** Adds to the cache key which sites may read the response, and in which format. */
function within(text: string, { headers }: Request): string | undefined {
  const whole = `${text}\n${headers.get('origin') ?? ''}\n${headers.get('accept') ?? ''}`
  return whole.length > longest ? undefined : whole
}

/** JSON without the escapes that it allows in any word; `undefined` for malformed JSON. */
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
