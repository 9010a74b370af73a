import type { Paragraph } from './manuscript.ts'

import { cutOffice, isLikelyName, mayBeListed, spellName } from '../mentions/index.ts'

/** Person and post of a line of a list, with the words of each. */
export type Posted = { readonly name: string; readonly post: string }

const NAME =
  '(?:\\p{Script=Han}{1,7}(?:[·•]\\p{Script=Han}{1,6}){1,3}|\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000]{1,2}\\p{Script=Han})'
/** What is told of somebody behind the name: `（女，回族）`. */
const TOLD = '(?:\\s{0,2}\\([^()]{1,16}\\))?'
const MARK = '(?:\\(?\\d{1,2}[.、)]\\s*|[●■◆▲◇□•·]\\s*)?'
/** `甲某某（女）  为某局局长`, `甲某某  某局局长职务`, `甲某某：某局局长` */
const NAME_FIRST = new RegExp(
  `^\\s*${MARK}(?<name>${NAME})${TOLD}(?:同志)?(?:\\s*:\\s*|\\s+(?:任|为)?|\\s*(?:任|为)|(?<=\\))\\s*|的(?=\\S+职务$))(?<post>[^\\s,;:。][^,;:。]{2,60}?)$`,
  'u',
)
/** `某局局长  甲某某` */
const POST_FIRST = new RegExp(
  `^\\s*${MARK}(?<post>\\S{3,40}?)(?:\\s*:\\s*|\\s+)(?<name>${NAME})${TOLD}$`,
  'u',
)
/** Heads of the columns of such a list. */
const COLUMNS =
  /^(?:序号|编号)?(?:姓名|(?:拟|现|新|原|所)?任?何?职务|岗位|单位及职务|任职|免职|备注|性别|民族){1,5}$/u

export const isColumnHead = (folded: string): boolean =>
  folded.length <= LONGEST_HEAD && COLUMNS.test(folded.replaceAll(/[|│\s]/gu, ''))
const LONGEST_HEAD = 80
const LONGEST_LINE = 200

/** Who has which post by a line of a list; none where it is no such line. */
export function postedIn({ folded }: Pick<Paragraph, 'folded'>): Posted | undefined {
  if (folded.length > LONGEST_LINE) return undefined
  const line = folded
    .replaceAll(/[|│]/gu, ' ')
    .replace(/[。;,]\s*$/u, '')
    .replace(/\([^()]{1,20}\)\s*$/u, (note) => (/年|试用|期|兼/u.test(note) ? '' : note))
  return [NAME_FIRST, POST_FIRST]
    .map((form) => form.exec(line)?.groups)
    .map((groups) => toPosted(groups))
    .find((posted) => posted !== undefined)
}

function toPosted(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): Posted | undefined {
  const name = spellName(groups?.['name'] ?? '')
  const post = (groups?.['post'] ?? '')
    .replace(/职务$/u, '')
    .replace(/^(?:为|任)(?!期)/u, '')
    .trim()
  const isPost = post !== '' && cutOffice(post).rest === ''
  return isPost && (isLikelyName(name) || mayBeListed(name)) ? { name, post } : undefined
}
