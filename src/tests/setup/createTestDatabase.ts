import { inject } from 'vitest'

import type { Language } from '../../domain/language/index.ts'

import { defaultLanguage } from '../../domain/language/index.ts'
import { reviewPlans } from '../../domain/review/plan.ts'
import { completeLocale } from '../../domain/time/locale.ts'
import { createDatabase, query } from '../../ops/postgres.mjs'
import { createTables, functionsOf, searchPaths } from '../../plugin/database/schema.ts'
import { reviewSchema } from '../../plugin/review/schema.ts'
import {
  dropDatabase,
  environment,
  prepareTemplate,
  roleUrl,
  template,
} from './templateDatabase.ts'

/** A database of one test file's own. */
export type TestDatabase = {
  /** As `newsroom_app`: what the program runs with. */
  readonly appUrl: string
  readonly drop: () => Promise<void>
  /** The whole environment contract, for a program started on this database. */
  readonly env: Readonly<Record<string, string>>
  readonly ownerUrl: string
  /** As `newsroom_reader`: what public pages run with. */
  readonly readerUrl: string
}

type Review = keyof typeof reviewPlans

export type DatabaseOptions = {
  /** What the newsroom was founded in. */
  readonly language?: Language
  /** What texts go through before they go out; by default releasing is signing, for tests of all else. */
  readonly review?: Review
  /** The address of a server's superuser; the run's own server by default. */
  readonly server?: string
}

/**
 * A database with the schema, roles and triggers and no content: a copy of one that is migrated once
 * a run.
 *
 * @param name - of the test file, for instance `release`; lower case, digits and `_`
 */
export async function createTestDatabase(
  name: string,
  {
    language = defaultLanguage,
    review = 'singleEditor',
    server = inject('postgresOwnerUrl'),
  }: DatabaseOptions = {},
): Promise<TestDatabase> {
  const database = `test_${name}`
  const folder = inject('runFolder')
  await prepareTemplate({ folder, server })
  await dropDatabase({ database, server })
  const { url: ownerUrl } = await createDatabase({ name: database, ownerUrl: server, template })
  await query({ text: planStatements(review, language), url: ownerUrl })
  return {
    appUrl: roleUrl(ownerUrl, 'newsroom_app'),
    drop: () => dropDatabase({ database, server }),
    env: { ...environment({ folder, name, ownerUrl, review }), NEWSROOM_LANGUAGE: language },
    ownerUrl,
    readerUrl: roleUrl(ownerUrl, 'newsroom_reader'),
  }
}

/** The statements that put this plan of reviews in force, and the clock of a newsroom founded in this language. */
export function planStatements(review: Review, language: Language = defaultLanguage): string {
  const host = {
    hasUuids: true,
    review: reviewPlans[review],
    timeZone: completeLocale({ language }).timeZone,
  }
  const functions = functionsOf(reviewSchema, host).map(({ text }) => text)
  return [createTables(reviewSchema, host), ...functions, searchPaths].join('\n')
}
