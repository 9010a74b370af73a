import type { Fault } from './findings.ts'
import type { Moment } from './readLedger.ts'

/**
 * I1, as far as can be told afterwards: every document has one newest version and it is the last that was saved,
 * every version has its document, and whatever was signed or released can still be read as it was.
 */
export async function checkVersions({ payload, rows }: Moment): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const { slug, versions } of payload.config.collections) {
    if (!versions) continue
    const table = slug.replaceAll('-', '_')
    faults.push(...(await checkNewest({ rows, slug, table })))
    faults.push(...(await checkKept({ rows, slug, table })))
  }
  return faults
}

type Asked = { readonly rows: Moment['rows']; readonly slug: string; readonly table: string }

async function checkNewest({ rows, slug, table }: Asked): Promise<Fault[]> {
  const odd = await rows(`
    SELECT row.id::text AS id, count(version.id) FILTER (WHERE version.latest) AS newest FROM "${table}" row
    LEFT JOIN "_${table}_v" version ON version.parent_id = row.id
    GROUP BY row.id
    HAVING count(version.id) FILTER (WHERE version.latest) <> 1
      OR max(version.created_at) > max(version.created_at) FILTER (WHERE version.latest)`)
  const orphans = await rows(`
    SELECT DISTINCT version.parent_id::text AS id FROM "_${table}_v" version
    WHERE NOT EXISTS (SELECT FROM "${table}" row WHERE row.id = version.parent_id)`)
  return [
    ...odd.map(({ id, newest }): Fault => ({
      fault: Number(newest) === 0 ? 'versionMissing' : 'versionForked',
      subject: `${slug}:${String(id)}`,
    })),
    ...orphans.map(({ id }): Fault => ({
      fault: 'versionOrphan',
      subject: `${slug}:${String(id)}`,
    })),
  ]
}

/** Versions that the record names, of documents that are there. */
async function checkKept({ rows, slug, table }: Asked): Promise<Fault[]> {
  const gone = await rows(`
    SELECT DISTINCT named.subject, named.revision, named.title FROM (
      SELECT subject, revision, title FROM publications WHERE event <> 'withdrawn'
      UNION ALL SELECT subject, revision, title FROM signatures) AS named
    WHERE named.subject LIKE '${slug}:%' AND named.revision IS NOT NULL
      AND EXISTS (SELECT FROM "${table}" row WHERE named.subject = '${slug}:' || row.id)
      AND NOT EXISTS (SELECT FROM "_${table}_v" version
        WHERE version.id::text = named.revision AND named.subject = '${slug}:' || version.parent_id)`)
  return gone.map(({ revision, subject, title }): Fault => ({
    detail: String(revision),
    fault: 'revisionGone',
    subject: String(subject),
    title: String(title),
  }))
}
