import type { SiteSnapshot } from 'payload-newsroom/ledger'

import type { PageResult } from '../http/pageResult.ts'
import type { PictureView } from './links.ts'
import type { Question } from './visit.ts'

import { readerPool } from '../http/readerPool.ts'
import { messagesOf } from '../messages/messages.ts'
import { toPictureView } from './links.ts'

/** One of the paper's people, as the list of staff shows them. */
export type StaffMember = {
  readonly beats: readonly string[]
  readonly desk: string
  readonly isFormer: boolean
  readonly name: string
  readonly path: string
  readonly photo?: PictureView
}

/** The reporters, desk by desk; those who left stand apart. */
export type StaffView = {
  readonly desks: readonly { readonly members: readonly StaffMember[]; readonly name: string }[]
  readonly former: readonly StaffMember[]
  readonly path: string
}

type Row = Omit<StaffMember, 'isFormer' | 'photo'> & {
  readonly photo: null | Parameters<typeof toPictureView>[0]
  readonly to: null | string
}

/** `/reporters`. By desk, in it by name as a register of the language has it. */
export async function getStaff({ chrome, path }: Question): Promise<PageResult<StaffView>> {
  const { rows } = await readerPool.query<Row>({
    name: 'staff',
    text: `SELECT path, snapshot ->> 'name' AS name, coalesce(snapshot ->> 'desk', '') AS desk,
        coalesce(snapshot -> 'beats', '[]') AS beats, snapshot -> 'photo' AS photo, snapshot ->> 'to' AS to
       FROM live_documents WHERE state = 'live' AND kind = 'reporter'
      ORDER BY coalesce(snapshot ->> 'pinyin', snapshot ->> 'name'), path LIMIT 500`,
  })
  const { sortName } = messagesOf(chrome.language)
  const members = (sortName ? sortedBy(sortName, rows) : rows).map(({ photo, to, ...row }) => ({
    ...row,
    isFormer: to !== null && to < chrome.today,
    ...(photo && { photo: toPictureView(photo) }),
  }))
  const serving = members.filter(({ isFormer }) => !isFormer)
  const desks = [...new Set(serving.map(({ desk }) => desk))].map((name) => ({
    members: serving.filter(({ desk }) => desk === name),
    name,
  }))
  return {
    kind: 'shown',
    view: { desks, former: members.filter(({ isFormer }) => isFormer), path },
  }
}

const sortedBy = (sortName: (name: string) => string, rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => sortName(one.name).localeCompare(sortName(other.name), 'en'))

/** What the paper says of itself; everything of it stands in the chrome of every page already. */
export type AboutView = { readonly path: string } & Partial<Pick<SiteSnapshot, 'summary'>>

/** The page about the paper: who publishes it, and under which licences. */
export const getAbout = ({ path }: Question): Promise<PageResult<AboutView>> =>
  Promise.resolve({ kind: 'shown', view: { path } })
