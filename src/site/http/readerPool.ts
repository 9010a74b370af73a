import { fitForXml } from 'payload-newsroom/syndication'
import { Pool, types } from 'pg'

/** Text as PostgreSQL hands it over may hold, in JSON, what no text may hold only behind these. */
const escape = /\\[bfu]/u

/**
 * The edge of everything that readers get, in whatever form: what was stored before there was a rule of which
 * characters a text may hold comes out without them.
 */
const getTypeParser: typeof types.getTypeParser = (type, format) => {
  const parse = types.getTypeParser(type, format) as (raw: unknown) => unknown
  return (raw: unknown): unknown =>
    typeof raw === 'string' && (escape.test(raw) || fitForXml(raw) !== raw)
      ? fitted(parse(raw))
      : parse(raw)
}

function fitted(value: unknown): unknown {
  if (typeof value === 'string') return fitForXml(value)
  if (Array.isArray(value)) return value.map(fitted)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, fitted(inside)]))
}

/**
 * The readers' own connections: a role that may SELECT what is live, and nothing else.
 *
 * Queries on it are named, so that each connection plans them once: planning a page costs ten times its running. Four
 * seconds are what a busy machine may hesitate; the proxy in front waits longer for a page than both together.
 */
export const readerPool = new Pool({
  connectionString: process.env.DATABASE_READER_URL,
  connectionTimeoutMillis: 4000,
  max: 10,
  // A server that has fallen silent ends no statement of its own accord.
  query_timeout: 5000,
  statement_timeout: 4000,
  types: { getTypeParser },
})

// An idle connection that breaks is replaced at the next query; unheard, its error would end the process.
readerPool.on('error', () => undefined)
