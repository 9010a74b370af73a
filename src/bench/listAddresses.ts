import { Client } from 'pg'

/** Addresses of one kind of page. */
type PageKind = { readonly name: string; readonly paths: readonly string[] }

const most = 200

/** Of a kind, so many, from everywhere in the archive. */
const DOCUMENTS = `
SELECT path FROM live_documents WHERE state = 'live' AND kind = $1 ORDER BY md5(path) LIMIT ${most}`

/** Those who are named most: their pages have most to look for. */
const MENTIONED = `
SELECT path FROM (SELECT unnest(mentions) AS key, count(*) AS count FROM live_documents WHERE state = 'live' GROUP BY 1) AS named
  JOIN live_documents USING (key) WHERE state = 'live' AND kind = ANY ($1) ORDER BY count DESC LIMIT 20`

const DAYS = `
SELECT DISTINCT ON (md5(day)) day FROM (SELECT snapshot #>> '{print,date}' AS day FROM live_documents
  WHERE state = 'live' AND kind = 'report') AS printed WHERE day IS NOT NULL ORDER BY md5(day) LIMIT ${most}`

const TOPICS = `
SELECT topic FROM (SELECT jsonb_array_elements_text(snapshot -> 'keywords') AS topic FROM live_documents
  WHERE state = 'live' AND kind = 'report') AS said GROUP BY topic ORDER BY count(*) DESC LIMIT ${most}`

/** Cursors of lists: so many places of each tenth of what is sorted. */
const CURSORS = `
SELECT path, (extract(epoch FROM sort_at) * 1000000)::bigint::text AS microseconds FROM (
  SELECT path, sort_at, row_number() OVER (ORDER BY sort_at DESC, path DESC) AS place, count(*) OVER () AS count
    FROM live_documents WHERE state = 'live' AND kind = 'report') AS placed
 WHERE place % greatest(1, count / ${most}) = 0 ORDER BY place`

/** What readers ask for: of every kind of page many addresses, old and new. */
export async function listAddresses(url: string): Promise<readonly PageKind[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const column = async (text: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query<{ value: string }>({
        text: `SELECT * FROM (${text}) AS asked (value)`,
        values: [...values],
      })
      return rows.map(({ value }) => value)
    }
    const of = (kind: string) => column(DOCUMENTS, [kind])
    const days = await column(DAYS)
    const months = [...new Set(days.map((day) => day.slice(0, 7)))]
    const sections = await of('section')
    const reporters = await of('reporter')
    const feedsOf = (pages: readonly string[]) =>
      pages.flatMap((page) => ['rss', 'atom', 'json'].map((form) => `/feeds${page}.${form}`))
    const named = await column(MENTIONED, [['person', 'reporter']])
    const { rows: cursors } = await client.query<{ microseconds: string; path: string }>(CURSORS)
    const before = cursors.map(
      ({ microseconds, path }) => `?before=${encodeURIComponent(microseconds + path)}`,
    )
    return [
      { name: '头版 front', paths: Array.from({ length: 100 }, () => '/') },
      { name: '报道 report', paths: await of('report') },
      { name: '讲话 speech', paths: await of('speech') },
      { name: '会议 meeting', paths: await of('meeting') },
      { name: '人物 person', paths: await of('person') },
      { name: '记者 reporter', paths: reporters },
      { name: '最常见的人 most named', paths: named },
      { name: '更正 correction', paths: await of('correction') },
      {
        name: '栏目 section',
        paths: sections
          .flatMap((section) => before.map((cursor) => section + cursor))
          .slice(0, 400),
      },
      { name: '列表 lists', paths: before.map((cursor) => `/reports${cursor}`) },
      {
        name: '主题 topic',
        paths: (await column(TOPICS)).map((topic) => `/topics/${encodeURIComponent(topic)}`),
      },
      { name: '按月 archive', paths: months.map((month) => `/archive/${month}`) },
      { name: '按日 archive, a day', paths: days.map((day) => `/archive/${day}`) },
      { name: '版面 edition', paths: days.map((day) => `/editions/${day}`) },
      {
        name: '订阅 feeds',
        paths: feedsOf(['/all', '/corrections', ...sections, ...reporters, ...named]),
      },
      { name: '站点地图 site map', paths: ['/sitemap.xml', '/sitemaps/news.xml'] },
    ]
  } finally {
    await client.end()
  }
}
