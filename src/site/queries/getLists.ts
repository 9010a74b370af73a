import type { SnapshotKind } from 'payload-newsroom/ledger'

import type { PageResult } from '../http/pageResult.ts'
import type { Messages } from '../messages/messages.ts'
import type { CardView } from './cards.ts'
import type { Cursor } from './cursor.ts'
import type { CardPage } from './findCards.ts'
import type { Question } from './visit.ts'

import { messagesOf } from '../messages/messages.ts'
import { toCardView } from './cards.ts'
import { readCursor } from './cursor.ts'
import { findCardsOfKind, findCardsOfSection, findCardsOfTopic } from './findCards.ts'
import { readLiveDocument } from './readLiveDocument.ts'

/** A list of documents, newest first, one page of it. */
export type ListView = {
  readonly cards: readonly CardView[]
  readonly description?: string
  /** Whether this page is further down than the first. */
  readonly isContinued: boolean
  /** Address of the next page, where there are older documents. */
  readonly olderPath?: string
  readonly path: string
  readonly title: string
}

const listed = (t: Messages) =>
  ({
    correction: { path: '/corrections', title: t.corrections },
    meeting: { path: '/meetings', title: t.meetings },
    report: { path: '/reports', title: t.latest },
    speech: { path: '/speeches', title: t.speeches },
  }) as const satisfies Partial<Record<SnapshotKind, { path: string; title: string }>>

/** All documents of a kind. */
export const getListOf =
  (kind: keyof ReturnType<typeof listed>) =>
  async (visit: Question): Promise<PageResult<ListView>> => {
    const before = readBefore(visit)
    if (before === null) return { kind: 'missing' }
    const page = await findCardsOfKind(kind, before)
    return {
      kind: 'shown',
      view: toListView({ before, page, ...listed(messagesOf(visit.chrome.language))[kind] }),
    }
  }

/** A section and what stands in it. */
export async function getSection(visit: Question): Promise<PageResult<ListView>> {
  const before = readBefore(visit)
  if (before === null) return { kind: 'missing' }
  const section = await readSection(visit)
  if (section.kind !== 'shown') return section
  const { description, key, path, title } = section.view
  const page = await findCardsOfSection(key, before)
  return { kind: 'shown', view: toListView({ before, description, page, path, title }) }
}

/** `/topics/…`: the reports under a keyword; missing where there are none. */
export async function getTopic(visit: Question): Promise<PageResult<ListView>> {
  const before = readBefore(visit)
  const topic = visit.path.slice('/topics/'.length)
  if (before === null || topic === '') return { kind: 'missing' }
  const page = await findCardsOfTopic(topic, before)
  if (page.cards.length === 0) return { kind: 'missing' }
  const path = `/topics/${encodeURIComponent(topic)}`
  return {
    kind: 'shown',
    view: toListView({
      before,
      description: messagesOf(visit.chrome.language).topic,
      page,
      path,
      title: topic,
    }),
  }
}

const readSection = readLiveDocument({ kind: 'section', toView: ({ snapshot }) => snapshot })

/** @returns null for a cursor that is none; undefined for the first page */
const readBefore = ({ before }: Question): Cursor | null | undefined =>
  typeof before === 'string' ? readCursor(before) : before

export function toListView({
  before,
  description,
  page: { cards, older },
  path,
  title,
}: {
  before?: Cursor | undefined
  description?: string | undefined
  page: CardPage
  path: string
  title: string
}): ListView {
  return {
    cards: cards.map(toCardView),
    isContinued: before !== undefined,
    path,
    title,
    ...(description && { description }),
    ...(older && { olderPath: `${path}?before=${encodeURIComponent(older)}` }),
  }
}
