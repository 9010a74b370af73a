import type { ElectionReading } from './reading.ts'

import { findNames, isLikelyName, mayBeListed, spellName } from '../mentions/index.ts'
import { parseChineseNumeral } from '../text/chineseNumerals.ts'

export const COUNT = '(?:[0-9]{1,6}|[一二两三四五六七八九十百零]{1,6})'
export const NAMED = new RegExp(
  `^(?<elected>.+?)(?:等?(?:${COUNT}[名位人]?)?(?:同志)?)(?:全票|高票|满票)?(?:当选|被选举|被推选|被任命|担任|出任|当(?=[名副主总会理]))?为?(?:(?<=为)|(?<=当选)|(?<=[担出]任)|(?<=当))(?<post>.+)$`,
  'u',
)
const TAKEN = /^(?<elected>[^的]+?)(?:同志)?的?(?<post>[^的]*职务)$/u
const HELD = /^(?<elected>(?:\p{Script=Han}|·){2,12}?)(?:[担出]?任|代理)(?<post>[^,。;]{3,30})$/u
/** A list that parts name and post by a blank: `甲 区司法局局长`. */
const LISTED =
  /^(?<elected>(?:\p{Script=Han}|·){2,12}|\p{Script=Han}\s\p{Script=Han})\s+(?<post>\S{3,40})$/u
const LEFT =
  /^(?:决定|同意|批准)?(?:接受|同意|批准)?了?(?<elected>[^,。;]{2,40}?)辞去(?<post>[^,。;]{2,40}?)的?(?:请求|申请)?$/u
/** `甲、乙等5名委员` */
const COUNTED = new RegExp(
  `^(?<elected>[^等]+)等${COUNT}[名位人](?:同志)?(?<post>[^为]{2,30})$`,
  'u',
)
/** `接受甲的辞职请求`, without the post. */
const RESIGNED = /^(?:决定)?(?:接受|同意|批准)了?(?<elected>[^,。;的]{2,12}?)的?辞职(?:请求|申请)$/u
/** `甲不再担任某职职务` */
const NO_LONGER =
  /^(?<elected>(?:\p{Script=Han}|·){2,12}?)(?:同志)?不再(?:担任|兼任)(?<post>[^,。;]{3,40})$/u
/** `当选某职的是甲` */
const IS_ELECTED = /^当选为?(?<post>.+?)的(?:是|有|为):?(?<elected>.+)$/u
const FORMS = [RESIGNED, IS_ELECTED, NO_LONGER, COUNTED, NAMED, LEFT, TAKEN, HELD, LISTED]
const SEATS = new RegExp(`^(?<post>.*?)(?<seats>${COUNT})[名人位](?<after>.*)$`, 'u')

/** Reads the names or the number of the elected: `甲、乙为某职`, `某职5名`, `丙的某职职务`. */
export function readResult(
  words: string,
): Pick<ElectionReading, 'elected' | 'post'> & { readonly seats?: number | undefined } {
  const named = FORMS.map((form) => form.exec(words)?.groups).find((each) => each !== undefined)
  if (named) return readNamed(words, named)
  const { after = '', post = words, seats = '' } = SEATS.exec(words)?.groups ?? {}
  return { elected: [], post: `${post}${after}`, seats: parseChineseNumeral(seats) }
}

function readNamed(
  words: string,
  named: Readonly<Record<string, string | undefined>>,
): Pick<ElectionReading, 'elected' | 'post'> {
  const taken = words.endsWith('职务') && !words.includes('的') ? cutName(words) : undefined
  const elected = taken?.elected ?? named['elected'] ?? ''
  return { elected: electedIn(elected), post: taken?.post ?? named['post'] ?? '' }
}

/** What is told of somebody behind the name: `甲(女)`, `乙(回族)`. */
const IN_BRACKETS = /\([^()]{1,12}\)/gu

/** Names of the elected: between a verb and a post stands one, whatever else it may mean. */
function electedIn(printed: string): readonly string[] {
  const words = printed.replaceAll(IN_BRACKETS, '')
  const names = findNames(words)
  const word = spellName(words)
  return names.length === 0 && mayBeListed(word) ? [word] : names
}

/** Parts a name from the post behind it, where nothing stands between them: `免去甲区教育局局长职务`. */
function cutName(words: string): undefined | { readonly elected: string; readonly post: string } {
  const characters = Array.from(words)
  const cuts = [3, 2, 4].filter((length) => characters.length > length + 3)
  return cuts
    .map((length) => ({
      elected: characters.slice(0, length).join(''),
      post: characters.slice(length).join(''),
    }))
    .find(({ elected, post }) => isLikelyName(elected) && POST_BEGINS.test(post))
}

const POST_BEGINS =
  /^(?:[省市区县州镇乡校院局]|\p{Script=Han}{2,6}?(?:[省市区县州镇乡校]|人民|中学|小学|大学|学院|街道|开发区))/u
