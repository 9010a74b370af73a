import type { Card, MeetingSnapshot } from 'payload-newsroom/ledger'

import { countAdopted, kindList, newsKinds } from 'payload-newsroom/ledger'

import type { PageResult } from '../http/pageResult.ts'
import type { CardView } from './cards.ts'
import type { AttendanceView } from './getMeeting.ts'

import { readerPool } from '../http/readerPool.ts'
import { cardsOfKind, toCardView } from './cards.ts'
import { toAttendanceView } from './getMeeting.ts'

/** A meeting with what was written about it: the one that the desk chose, or the newest. */
export type MeetingPackage = {
  readonly adopted: number
  readonly attendance?: AttendanceView
  readonly card: CardView
  readonly dates: { readonly from?: string; readonly to?: string }
  readonly elected: number
  /** Whether the desk put it before everything else, as it does while a congress sits. */
  readonly leads: boolean
  readonly reports: readonly CardView[]
  readonly sittings: readonly { readonly anchor: string; readonly label: string }[]
  readonly speeches: readonly CardView[]
}

/** The front page: what leads, what is new, the newest meeting as a package, and each section. */
export type FrontPageView = {
  /** Stories under a lead that has no picture to fill its place. */
  readonly below: readonly CardView[]
  readonly lead?: CardView
  readonly meeting?: MeetingPackage
  readonly newest: readonly CardView[]
  readonly sections: readonly {
    readonly cards: readonly CardView[]
    readonly label: string
    readonly path: string
  }[]
  readonly seconds: readonly CardView[]
  readonly speeches: readonly CardView[]
}

export type FrontPageRow = {
  readonly leads: readonly Card[]
  readonly meeting: null | {
    readonly card: Card
    readonly leads: boolean
    readonly snapshot: MeetingSnapshot
  }
  readonly newest: readonly Card[]
  readonly package: readonly Card[]
  readonly sections: readonly {
    readonly cards: readonly Card[]
    readonly label: string
    readonly path: string
  }[]
  readonly speeches: readonly Card[]
}

/** The whole front page in one round trip; every part is a short index range. */
const FRONT_PAGE = `
WITH chosen AS (
  SELECT snapshot ->> 'leadMeeting' AS key FROM live_documents WHERE kind = 'site' AND state = 'live' LIMIT 1),
meeting AS (
  SELECT * FROM (
    (SELECT key, card, snapshot, true AS leads FROM live_documents
      WHERE state = 'live' AND kind = 'meeting' AND key = (SELECT key FROM chosen))
    UNION ALL
    (SELECT key, card, snapshot, false FROM live_documents
      WHERE state = 'live' AND kind = 'meeting' ORDER BY sort_at DESC, path DESC LIMIT 1)) AS either
   ORDER BY leads DESC LIMIT 1),
-- By the index on mentions: walked by date, a meeting that nothing was written about yet would be looked for in everything.
about AS MATERIALIZED (
  SELECT other.path, other.sort_at FROM meeting JOIN live_documents other ON other.mentions @> ARRAY[meeting.key]
   WHERE other.state = 'live' AND other.kind IN ${kindList(newsKinds)})
SELECT
  (SELECT coalesce(jsonb_agg(led.card ORDER BY place), '[]')
     FROM live_documents site,
          jsonb_array_elements_text(site.snapshot -> 'lead') WITH ORDINALITY AS wanted (key, place)
     JOIN live_documents led ON led.key = wanted.key AND led.state = 'live'
    WHERE site.kind = 'site' AND site.state = 'live') AS leads,
  (SELECT coalesce(jsonb_agg(card), '[]') FROM (
     SELECT card FROM live_documents WHERE state = 'live' AND kind = 'report'
      ORDER BY sort_at DESC, path DESC LIMIT 24) AS reports) AS newest,
  (SELECT coalesce(jsonb_agg(card), '[]') FROM (
     SELECT card FROM live_documents WHERE state = 'live' AND kind = 'speech'
      ORDER BY sort_at DESC, path DESC LIMIT 4) AS speeches) AS speeches,
  (SELECT jsonb_build_object('card', card, 'leads', leads, 'snapshot', snapshot) FROM meeting) AS meeting,
  (SELECT coalesce(jsonb_agg(card), '[]') FROM (
     SELECT other.card FROM (SELECT path FROM about ORDER BY sort_at DESC, path DESC LIMIT 12) AS newest
       JOIN live_documents other USING (path) ORDER BY other.sort_at DESC, other.path DESC) AS about) AS package,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
            'label', block.snapshot ->> 'title', 'path', block.path, 'cards', newest.cards)
          ORDER BY (block.snapshot ->> 'order')::numeric, block.path), '[]')
     FROM live_documents block,
  LATERAL (SELECT coalesce(jsonb_agg(card), '[]') AS cards FROM (
             SELECT card FROM live_documents
              WHERE state = 'live' AND section = block.key
              ORDER BY sort_at DESC, path DESC LIMIT 8) AS cards) AS newest
    WHERE block.state = 'live' AND block.kind = 'section') AS sections`

const newestShown = 7
const belowShown = 4
const perSection = 4

/** The front page: what leads, what is new, the meeting of the day, and every section. */
export async function getFrontPage(): Promise<PageResult<FrontPageView>> {
  const { rows } = await readerPool.query<FrontPageRow>({ name: 'front page', text: FRONT_PAGE })
  const [row] = rows
  return row ? { kind: 'shown', view: toFrontPageView(row) } : { kind: 'missing' }
}

/**
 * What leads or stands in the package is left out of the lists below. What is only among the newest is not:
 * a section's block would be empty on a day when all its news is new.
 */
export function toFrontPageView(row: FrontPageRow): FrontPageView {
  const led = row.leads.length > 0 ? row.leads : row.newest.slice(0, 1)
  const [lead, ...seconds] = led
  const meeting = row.meeting
    ? toPackage({ leads: led, meeting: row.meeting, package: row.package })
    : undefined
  const said = new Set(
    [...led, ...(meeting?.reports ?? []), ...(meeting?.speeches ?? [])].map(({ key }) => key),
  )
  const unsaid = row.newest.filter(({ key }) => !said.has(key))
  return {
    ...shareNewest({ newest: unsaid, hasPicture: lead?.picture !== undefined }),
    seconds: seconds.slice(0, 3).map(toCardView),
    sections: row.sections.map((section) => toSectionBlock(said, section)).filter(hasCards),
    speeches: row.speeches.filter(({ key }) => !said.has(key)).map(toCardView),
    ...(lead && { lead: toCardView(lead) }),
    ...(meeting && { meeting }),
  }
}

/** Under a lead without a picture stand the newest stories, two by two, and at most half of them. */
function shareNewest({
  hasPicture,
  newest,
}: {
  hasPicture: boolean
  newest: readonly Card[]
}): Pick<FrontPageView, 'below' | 'newest'> {
  const pairs = Math.floor(newest.length / 4)
  const belowCount = hasPicture ? 0 : Math.min(belowShown, pairs * 2)
  return {
    below: newest.slice(0, belowCount).map(toCardView),
    newest: newest.slice(belowCount, belowCount + newestShown).map(toCardView),
  }
}

function toPackage({
  leads,
  meeting: { card, leads: isFirst, snapshot },
  package: about,
}: Pick<FrontPageRow, 'leads' | 'package'> & {
  meeting: NonNullable<FrontPageRow['meeting']>
}): MeetingPackage {
  const closing = snapshot.sittings.findLast(({ attendance }) => attendance?.present !== undefined)
  const leading = new Set(leads.map(({ key }) => key))
  const reports = cardsOfKind(about, 'report')
  const { endDate, startDate } = snapshot
  return {
    adopted: countAdopted(snapshot.sittings),
    card: toCardView(card),
    dates: { ...(startDate && { from: startDate }), ...(endDate && { to: endDate }) },
    elected: snapshot.sittings.flatMap(({ elections }) => elections).flatMap((e) => e.elected)
      .length,
    leads: isFirst,
    reports: reports.filter(({ key }) => !leading.has(key)).slice(0, 3),
    sittings: snapshot.sittings.map(({ anchor, label }) => ({ anchor, label })),
    speeches: cardsOfKind(about, 'speech').slice(0, 2),
    ...(closing?.attendance && { attendance: toAttendanceView(closing.attendance) }),
  }
}

const toSectionBlock = (
  said: ReadonlySet<string>,
  { cards, label, path }: FrontPageRow['sections'][number],
): FrontPageView['sections'][number] => ({
  cards: cards
    .filter(({ key }) => !said.has(key))
    .slice(0, perSection)
    .map(toCardView),
  label,
  path,
})

const hasCards = ({ cards }: FrontPageView['sections'][number]): boolean => cards.length > 0
