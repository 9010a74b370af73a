import { readers } from '../readers.ts'

/** What a search is narrowed to: somebody, or a meeting. */
export type About = { readonly key: string; readonly label: string; readonly path: string }

/** The live people, reporters and meetings at these paths, in that order; what is none of them is passed over. */
export async function findAbout(paths: readonly string[]): Promise<readonly About[]> {
  if (paths.length === 0) return []
  const { rows } = await readers.query<About>({
    name: 'about',
    text: `SELECT key, path, card ->> 'label' AS label FROM unnest($1::text[]) WITH ORDINALITY AS asked(path, place)
      JOIN live_documents USING (path)
     WHERE state = 'live' AND kind IN ('meeting', 'person', 'reporter') ORDER BY place`,
    values: [paths],
  })
  return rows
}
