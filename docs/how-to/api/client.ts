/*
 * 一个读取全部已发布报道的小程序，不用任何库；测试原样运行它。
 * Reads every released report, without any library; the tests run it as it is.
 */

/** 一节，`anchor` 是网页上的位置 A section; `anchor` is its place in the page. */
export type Section = {
  readonly anchor: string
  readonly heading: string
  readonly html: string
  readonly level: 1 | 2
  readonly numeral: string
  readonly plainText: string
}

/** 全文 The text: HTML as on the page, plain words, sections. */
export type Text = {
  readonly html: string
  readonly plainText: string
  readonly sections: readonly Section[]
}

/** 列表里的一篇；全文在 `full` 时才有 A document as the feed lists it; with its text where that was asked for. */
export type Listed = {
  readonly date?: string
  readonly key: string
  readonly kind: Kind
  readonly path: string
  readonly releasedAt: string
  readonly summary: string
  readonly title: string
} & Partial<Text>

export type Kind = 'correction' | 'meeting' | 'report' | 'speech'

/** 网站、密钥（可不填）；`ask` 和 `wait` 供测试替换 The site and a key, if there is one. */
export type Source = {
  readonly ask?: (address: string, init: { headers: Record<string, string> }) => Promise<Response>
  readonly key?: string
  readonly site: string
  readonly wait?: (seconds: number) => Promise<void>
}

type Page = {
  readonly docs: readonly Listed[]
  readonly next: null | string
}

/** 从新到旧，一页一页取，直到调用者不要为止 Newest first, page by page, for as long as the caller goes on. */
export async function* readAll({
  full = false,
  kind = 'report',
  limit = 50,
  ...source
}: Source & { full?: boolean; kind?: Kind; limit?: number }): AsyncGenerator<Listed> {
  let after: null | string = null
  do {
    const asked = new URLSearchParams({ full: full ? '1' : '0', kind, limit: String(limit) })
    if (after !== null) asked.set('after', after)
    const page = (await read(`/api/newsroom/feed?${asked.toString()}`, source)) as Page
    yield* page.docs
    after = page.next
  } while (after !== null)
}

/** 一篇的全文 The text of one report, speech or meeting, by its id. */
export async function readText({
  collection,
  id,
  ...source
}: Source & {
  collection: 'meetings' | 'reports' | 'speeches'
  id: string
}): Promise<Text> {
  const asked = 'depth=0&select[html]=true&select[plainText]=true&select[sections]=true'
  return (await read(`/api/${collection}/${id}?${asked}`, source)) as Text
}

const patience = 3

/** 请求太多（429）就按答复说的时间等，再试 Asked too often (429), it waits for as long as the answer says. */
async function read(
  path: string,
  { ask = fetch, key, site, wait = sleep }: Source,
): Promise<unknown> {
  const headers: Record<string, string> = key ? { Authorization: `Newsroom-Key ${key}` } : {}
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(site + path, { headers })
    if (answer.ok) return answer.json()
    if (answer.status !== 429 || attempt === patience)
      throw new Error(`${answer.status}: ${await answer.text()}`)
    await wait(Number(answer.headers.get('retry-after') ?? 60))
  }
}

const sleep = (seconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000)
  })
