import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type {
  DashboardNotification,
  DashboardNotifications,
} from '../../domain/dashboard/notification.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { NotificationRow } from './notificationRow.ts'

import { readKey } from '../../domain/ledger/kinds.ts'
import { isReviewed } from '../../domain/ledger/kinds.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { formatNotification } from './formatNotification.ts'
import { notificationRow } from './notificationRow.ts'

const shown = 30

type NotificationsInput = { req: PayloadRequest; staff: Staff; timeZone: string }

/** Loads a person's newest notifications, and the number of unread ones. */
export async function readNotifications({
  req,
  staff,
  timeZone,
}: NotificationsInput): Promise<DashboardNotifications> {
  const rows = await query(
    req,
    sql`SELECT id::text, kind, subject, title, actor_name, vars, read_at,
          ${instantSql('created_at')} AS at,
          (SELECT count(*) FROM notices n WHERE n.recipient = ${staff.id} AND n.read_at IS NULL) AS unread
        FROM notices WHERE recipient = ${staff.id} ORDER BY created_at DESC, id DESC LIMIT ${shown}`,
  )
  return {
    notices: rows.map((each) =>
      toNotification({ req, row: notificationRow.parse(each), timeZone }),
    ),
    unread: Number(rows[0]?.unread ?? 0),
  }
}

type MarkReadInput = {
  ids: readonly string[] | undefined
  req: PayloadRequest
  staff: Staff
}

/** Marks notifications of a person as read, these or all; other people's stay untouched. */
export async function markRead({ ids, req, staff }: MarkReadInput): Promise<void> {
  if (ids?.length === 0) return
  await query(
    req,
    sql`UPDATE notices SET read_at = now() WHERE recipient = ${staff.id} AND read_at IS NULL
        ${ids === undefined ? sql`` : sql`AND id::text IN ${[...ids]}`}`,
  )
}

type NotificationInput = { req: PayloadRequest; row: NotificationRow; timeZone: string }

function toNotification({ req, row, timeZone }: NotificationInput): DashboardNotification {
  const { detail, sentence } = formatNotification({ req, row, timeZone })
  const place = placeOf(row)
  return {
    at: row.at,
    ...(detail !== undefined && { detail }),
    id: row.id,
    isRead: Boolean(row.read_at),
    kind: row.kind,
    ...(place && { place }),
    sentence,
  }
}

/** Place in the panel where a notification is acted on. */
export function placeOf({ kind, subject }: NotificationRow): DashboardNotification['place'] {
  if (!subject) return undefined
  const colon = subject.indexOf(':')
  const place = { collection: subject.slice(0, colon), id: subject.slice(colon + 1) }
  if (kind === 'assigned' && place.collection === 'meetings') return { ...place, view: 'board' }
  const isText = readKey(subject) !== undefined && isReviewed(place.collection)
  return isText && reviewed.has(kind) ? { ...place, view: 'review' } : place
}

const reviewed: ReadonlySet<string> = new Set([
  'noteAnswered',
  'noteMade',
  'returned',
  'submitted',
  'toSign',
])
