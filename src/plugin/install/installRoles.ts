import type { DatabaseRoles } from '../database/databaseRoles.ts'
import type { Execute } from '../database/ownerSql.ts'

import { literal, quote } from '../database/ownerSql.ts'
import { ownFunctions } from './ownFunctions.ts'

/** What the app may not do to the tables of the record. Everything else it may read and write. */
export const ownedByTheRecord: Readonly<Record<string, readonly string[]>> = {
  audit_entries: ['UPDATE', 'DELETE', 'TRUNCATE'],
  live_documents: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  newsroom_founding: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  newsroom_key: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  newsroom_audit_queue: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  newsroom_audit_seals: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  newsroom_files: ['UPDATE', 'DELETE', 'TRUNCATE'],
  newsroom_outbox: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  newsroom_outside_links: ['UPDATE', 'DELETE', 'TRUNCATE'],
  newsroom_outside_opinions: ['UPDATE', 'DELETE', 'TRUNCATE'],
  newsroom_review_plans: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  payload_migrations: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  publications: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  releases: ['UPDATE', 'DELETE', 'TRUNCATE'],
  releases_documents: ['UPDATE', 'DELETE', 'TRUNCATE'],
  signatures: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
}

/** What the app may change in tables of the record: that a link to outsiders is over, that something was announced. */
export const openColumns = ['newsroom_outbox.announced_at', 'newsroom_outside_links.revoked_at']

/** @returns false where this server does not let the owner create roles */
export async function installRoles(
  execute: Execute,
  { app, reader }: DatabaseRoles,
): Promise<boolean> {
  const [may] = await execute(`
    SELECT (rolcreaterole OR rolsuper OR (SELECT count(*) = 2 FROM pg_roles WHERE rolname IN (${literal(app)}, ${literal(reader)}))) AS yes
    FROM pg_roles WHERE rolname = current_user`)
  if (may?.yes !== true) return false
  await execute(grants({ app: quote(app), reader: quote(reader) }))
  return true
}

const grants = ({ app, reader }: { app: string; reader: string }) => `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(app.slice(1, -1))}) THEN CREATE ROLE ${app} NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(reader.slice(1, -1))}) THEN CREATE ROLE ${reader} NOLOGIN; END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${app}, ${reader}', current_schema());
  EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', current_schema());
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM ${reader}', current_schema());
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO ${app}', current_schema());
  EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO ${app}', current_schema());
END $$;
${Object.entries(ownedByTheRecord)
  .map(([table, writes]) => `REVOKE ${writes.join(', ')} ON ${table} FROM ${app};`)
  .join('\n')}
REVOKE ALL ON SEQUENCE newsroom_publication_sequence, newsroom_signature_sequence FROM ${app};
GRANT SELECT ON SEQUENCE newsroom_publication_sequence, newsroom_signature_sequence TO ${app};
${ownFunctions.map((name) => `REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC;\nGRANT EXECUTE ON FUNCTION ${name} TO ${app};`).join('\n')}
GRANT UPDATE (announced_at) ON newsroom_outbox TO ${app};
GRANT UPDATE (revoked_at) ON newsroom_outside_links TO ${app};
GRANT SELECT ON live_documents TO ${reader};
`
