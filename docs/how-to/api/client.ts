/*
 * 一个读取全部已发布报道的小程序，不用任何库；测试原样运行它。
 * Reads every released report, without any library; the tests run it as it is.
 */

/** 列表里的一篇 A document as the feed lists it. */
export interface Listed {
  readonly date?: string
  /** 全文，`full` 时才有 The text, where it was asked for. */
  readonly html?: string
  readonly key: string
  readonly kind: Kind
  readonly path: string
  readonly plainText?: string
  readonly releasedAt: string
  readonly sections?: readonly { readonly anchor: string; readonly heading: string }[]
  readonly summary: string
  readonly title: string
}

export type Kind = 'correction' | 'meeting' | 'report' | 'speech'

interface Page {
  readonly docs: readonly Listed[]
  readonly next: null | string
}

/** 从新到旧，一页一页取，直到调用者不要为止 Newest first, page by page, for as long as the caller goes on. */
export async function* readAll({
  full = false,
  kind = 'report',
  limit = 50,
  site,
  ask = fetch,
}: {
  ask?: (address: string) => Promise<Response>
  full?: boolean
  kind?: Kind
  limit?: number
  site: string
}): AsyncGenerator<Listed> {
  let after: null | string = null
  do {
    const asked = new URLSearchParams({ full: full ? '1' : '0', kind, limit: String(limit) })
    if (after !== null) asked.set('after', after)
    const answer = await ask(`${site}/api/newsroom/feed?${asked.toString()}`)
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
    const page = (await answer.json()) as Page
    yield* page.docs
    after = page.next
  } while (after !== null)
}
