import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { sql } from '@payloadcms/db-postgres'

import type { SearchQuery } from '../../domain/search/readQuery.ts'

/** Words in quotation marks stand in the text as they are. */
export const phrasesIn = ({ terms }: SearchQuery): SQL =>
  sql.join(
    terms.filter(({ isPhrase }) => isPhrase).map(({ text }) => sql` AND strpos(text, ${text}) > 0`),
  )
