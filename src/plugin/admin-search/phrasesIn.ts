import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { sql } from '@payloadcms/db-postgres'

import type { SearchQuery } from '../../domain/search/readQuery.ts'

/** SQL condition for phrases in quotation marks, which must occur literally. */
export const phrasesIn = ({ terms }: SearchQuery): SQL =>
  sql.join(
    terms.filter(({ isPhrase }) => isPhrase).map(({ text }) => sql` AND strpos(text, ${text}) > 0`),
  )
