import { indexLiveDocuments } from 'payload-newsroom'
import { Client } from 'pg'

/** Sentences of the demonstration's own texts, two to sixty characters each. */
const SENTENCES = `
SELECT DISTINCT sentence FROM live_documents,
  regexp_split_to_table(regexp_replace(concat(snapshot ->> 'leadHtml', snapshot ->> 'bodyHtml'), '<[^>]*>', '', 'g'), '[。！？；\\s]+') AS sentence
 WHERE state = 'live' AND kind IN ('report', 'speech') AND length(sentence) BETWEEN 6 AND 80`

/** A place, an official or a number of its own in every document, so that there are rare words and not only common ones. */
const characters = Array.from(
  '柘溪渡柳堤青禾澄水城南古桥云阶望舟沙洲松岭梅坞荷塘石埠枫林竹里桂湾杏园槐荫榆关杉木兰亭',
)

const INSERT = `
INSERT INTO live_documents (path, state, kind, key, snapshot, card, mentions, sort_at, released_at, first_released_at, content_hash, publication_id)
SELECT path, 'live', 'report', path,
  jsonb_build_object('kind', 'report', 'key', path, 'path', path, 'title', title, 'summary', left(body, 80), 'date', to_char(day, 'YYYY-MM-DD'),
    'bodyHtml', body, 'genre', 'news', 'bylines', '[]'::jsonb, 'correspondents', '[]'::jsonb, 'keywords', '[]'::jsonb,
    'people', '[]'::jsonb, 'photographers', '[]'::jsonb, 'pictures', '[]'::jsonb, 'speeches', '[]'::jsonb, 'subheads', '[]'::jsonb, 'related', '[]'::jsonb),
  jsonb_build_object('kind', 'report', 'key', path, 'path', path, 'title', title, 'label', title, 'summary', left(body, 80),
    'date', to_char(day, 'YYYY-MM-DD'), 'releasedAt', to_char(day, 'YYYY-MM-DD"T"00:00:00Z')),
  '{}', day, day, day, path, path
FROM (SELECT entry ->> 'path' AS path, entry ->> 'title' AS title, entry ->> 'body' AS body,
    timestamptz '2026-01-01' - ((entry ->> 'place')::int * interval '3 hours') AS day
  FROM jsonb_array_elements($1::jsonb) AS entry) AS made`

/**
 * An archive of invented reports, made of the demonstration's sentences, past the newsroom: as the superuser of a
 * scratch database, whose triggers would refuse anybody else.
 */
export async function fillArchive({
  documents,
  random,
  url,
}: {
  documents: number
  random: () => number
  url: string
}): Promise<readonly string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('SET session_replication_role = replica')
  const { rows } = await client.query<{ sentence: string }>(SENTENCES)
  const sentences = rows.map(({ sentence }) => sentence).toSorted()
  if (sentences.length === 0) throw new Error('the demonstration has no text')
  const pick = <Item>(items: readonly Item[]): Item =>
    // Within the list by construction.
    items[Math.floor(random() * items.length)] as Item
  const word = (length: number) => Array.from({ length }, () => pick(characters)).join('')
  const batch = 500
  for (let from = 0; from < documents; from += batch) {
    const made = Array.from({ length: Math.min(batch, documents - from) }, (_, index) => {
      const place = from + index
      const body = Array.from(
        { length: 24 },
        () => `<p>${word(2)}${pick(sentences)}，${word(3)}有${Math.floor(random() * 9000)}人。</p>`,
      ).join('')
      return {
        body,
        path: `/reports/made-${place}`,
        place,
        title: `${word(4)}：${pick(sentences).slice(0, 24)}`,
      }
    })
    await client.query(INSERT, [JSON.stringify(made)])
  }
  await indexLiveDocuments({
    execute: async (text) => (await client.query<Record<string, unknown>>(text)).rows,
  })
  await client.query('VACUUM ANALYZE live_documents')
  await client.end()
  return sentences
}
