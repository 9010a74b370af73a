import { fitForXml } from 'payload-newsroom/syndication'
import { types } from 'pg'

/** Text as PostgreSQL hands it over may hold, in JSON, what no text may hold only behind these. */
const escape = /\\[bfu]/u

/**
 * The edge of everything that readers get, in whatever form: what was stored before there was a rule of which
 * characters a text may hold comes out without them.
 */
export const getTypeParser: typeof types.getTypeParser = (type, format) => {
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
