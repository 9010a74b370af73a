import type { Payload } from 'payload'

import { getPayload } from 'payload'

import type { TestDatabase } from './createTestDatabase.ts'

/**
 * The reference newsroom's Payload on a test database, as the app's role, without a web server.
 *
 * One a test file: the configuration reads the environment when it is first imported. Destroy it in
 * `afterAll`, before the database is dropped.
 */
export async function startPayload(database: TestDatabase): Promise<Payload> {
  for (const [name, value] of Object.entries(database.env)) {
    // Vitest's own; in production Payload would also migrate, which the app's role may not.
    if (name !== 'NODE_ENV') process.env[name] = value
  }
  const { default: config } = await import('@payload-config')
  return getPayload({ config })
}
