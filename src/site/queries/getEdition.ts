import type { PageResult } from '../http/pageResult.ts'
import type { CardView } from './cards.ts'
import type { PrintedCard } from './findDays.ts'
import type { Question } from './visit.ts'

import { readDay } from '../calendar/months.ts'
import { toCardView } from './cards.ts'
import { findEdition, findEditionsAround } from './findDays.ts'

/** The printed paper of a day, page by page. */
export type EditionView = {
  readonly day: string
  readonly next?: string
  readonly pages: readonly {
    readonly cards: readonly CardView[]
    readonly name: string
    readonly page: string
  }[]
  readonly path: string
  readonly previous?: string
}

/** `/editions/2026-01-10`; `/editions` is the latest, empty before the first. A day without a paper is missing. */
export async function getEdition({ chrome, path }: Question): Promise<PageResult<EditionView>> {
  const asked = path.split('/')[2]
  const day = asked === undefined ? await findLatest(chrome.today) : readDay(asked)
  if (day === undefined) return asked === undefined ? beforeTheFirst(chrome) : { kind: 'missing' }
  const [printed, { next, previous }] = await Promise.all([
    findEdition(day),
    findEditionsAround(day),
  ])
  if (printed.length === 0) return { kind: 'missing' }
  const view = {
    day,
    pages: toPages(printed),
    path: `/editions/${day}`,
    ...(next && { next }),
    ...(previous && { previous }),
  }
  return { kind: 'shown', view }
}

const beforeTheFirst = ({ today }: Question['chrome']): PageResult<EditionView> => ({
  kind: 'shown',
  view: { day: today, pages: [], path: '/editions' },
})

/** Today's paper, or the last before it: what is made up for tomorrow is not out yet. */
async function findLatest(today: string): Promise<string | undefined> {
  const printed = await findEdition(today)
  return printed.length > 0 ? today : (await findEditionsAround(today)).previous
}

function toPages(printed: readonly PrintedCard[]): EditionView['pages'] {
  const names = [...new Set(printed.map(({ page }) => page))]
  return names.map((page) => {
    const own = printed.filter((each) => each.page === page)
    return {
      cards: own.map(({ card }) => toCardView(card)),
      name: own.find(({ pageName }) => pageName !== '')?.pageName ?? '',
      page,
    }
  })
}
