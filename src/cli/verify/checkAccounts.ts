import type { Fault } from './findings.ts'
import type { Moment } from './readLedger.ts'

/**
 * I2 for those who sign and release: every account holds the roles that somebody was last seen to give it. Whoever
 * writes a role into the database past the newsroom leaves no entry of the trail, and is named here; whoever forges the
 * entry too is in the sealed trail with it.
 *
 * A host app's own accounts are not in this trail, and are not judged.
 */
export async function checkAccounts({ rows }: Moment): Promise<Fault[]> {
  const [known] = await rows(`SELECT to_regclass('users_roles') IS NOT NULL AS "isKnown"`)
  if (known?.isKnown !== true) return []
  const found = await rows(`
    WITH given AS (
      SELECT DISTINCT ON (subject) subject, detail->'roles' AS roles FROM audit_entries
      WHERE subject LIKE 'users:%' AND jsonb_typeof(detail->'roles') = 'array'
      ORDER BY subject, created_at DESC)
    SELECT given.subject, held.roles FROM given JOIN LATERAL (
      SELECT array_agg(value::text ORDER BY value::text) AS roles FROM users_roles
      WHERE 'users:' || parent_id::text = given.subject) held ON true
    WHERE coalesce(held.roles, '{}') IS DISTINCT FROM (
      SELECT coalesce(array_agg(role ORDER BY role), '{}') FROM jsonb_array_elements_text(given.roles) role)`)
  return found.map(({ roles, subject }) => ({
    detail: Array.isArray(roles) ? roles.join(', ') : '—',
    fault: 'rolesUnaccounted',
    subject: String(subject),
  }))
}
