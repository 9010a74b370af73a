import type { NewsroomLocale } from 'payload-newsroom/time'

import { isUnfounded } from 'payload-newsroom'
import { languageNames } from 'payload-newsroom/language'
import { completeLocale, readLocale } from 'payload-newsroom/time'

import { Problem } from '../../cli/userError.mjs'
import { query } from '../postgres.mjs'

/** What a start may ask for; nothing of it has to be said. */
export type AskedLocale = {
  readonly [Key in keyof NewsroomLocale]?: NewsroomLocale[Key] | undefined
}

/**
 * The language and the zone of the newsroom in this database, or those to found one in.
 *
 * @throws {Problem} when others are asked for than the newsroom has
 */
export async function settleLocale(asked: AskedLocale, url: string): Promise<NewsroomLocale> {
  const founded = await findFounded(url)
  if (!founded) return completeLocale(asked)
  const has = [founded, await findPublished(founded, url)]
  const isOther = (key: keyof NewsroomLocale) =>
    asked[key] !== undefined && has.every((each) => each[key] !== asked[key])
  if (isOther('language') || isOther('timeZone')) throw otherLocale(founded)
  return founded
}

async function findFounded(url: string): Promise<NewsroomLocale | undefined> {
  const [empty] = await query({ text: isUnfounded, url })
  if (empty?.yes === true) return undefined
  if (!(await isThere('newsroom_founding', url))) return completeLocale()
  // An earlier version's has neither column.
  const [row] = await query({
    text: `SELECT to_jsonb(f)->>'language' AS language, to_jsonb(f)->>'time_zone' AS "timeZone" FROM newsroom_founding f`,
    url,
  })
  return row && readLocale(row)
}

/** What the settings say, as they were released. */
async function findPublished(founded: NewsroomLocale, url: string): Promise<NewsroomLocale> {
  if (!(await isThere('live_documents', url))) return founded
  const [row] = await query({
    text: `SELECT snapshot->>'language' AS language, snapshot->>'timeZone' AS "timeZone" FROM live_documents WHERE kind = 'site' AND state = 'live'`,
    url,
  })
  return readLocale({ ...row }, founded)
}

async function isThere(table: string, url: string): Promise<boolean> {
  const [row] = await query({ text: `SELECT to_regclass('${table}') IS NOT NULL AS yes`, url })
  return row?.yes === true
}

export const otherLocale = ({ language, timeZone }: NewsroomLocale): Problem =>
  new Problem({
    zh: `这里已有编辑部，建立时的语言是${languageNames[language]}、时区是 ${timeZone}，启动时改不了。请去掉 --language、--time-zone（NEWSROOM_LANGUAGE、NEWSROOM_TIME_ZONE），到后台“站点设置”里修改并发布；要另建一个，请换空的数据目录（--data）和空库。`,
    en: `There is a newsroom here, founded in ${languageNames[language]} and the zone ${timeZone}: starting it again does not change that. Leave out --language and --time-zone (NEWSROOM_LANGUAGE, NEWSROOM_TIME_ZONE), change the site settings in the panel and release them; for another newsroom, choose an empty data folder (--data) and database.`,
  })
