import { CLOSING, OPENING } from './aroundNames.ts'
import { nameConfidence } from './names.ts'

const USUAL_NAME = 0.9
/** Where somebody comes from, before the name: `来自教育界的甲委员`. */
const ORIGIN = /^来自[^、的]{1,20}的(?=\S)/u

/** Words that are no office by themselves, but with where somebody comes from: `来自青石镇的代表甲某`. */
const GROUP_WITH_ORIGIN = /^\p{Script=Han}{0,2}(?:代表|专家)(?=\p{Script=Han}{2})/u

/** Where somebody works, before a name with nothing behind: `冷饮厂的冼玉洁`. */
const OF_ORGAN =
  /^[^、的]{1,14}(?:[厂村局社院校店队馆站团镇乡所场行县区市园矿]|公司|中心|街道|社区|集团|企业|行业|代表团|课题组)的(?=\p{Script=Han}{2,4}$)/u

/** Length of where somebody works, before the name. */
function workplaceOf(words: string): number {
  const organ = OF_ORGAN.exec(words)?.[0].length ?? 0
  return nameConfidence(words.slice(organ)) >= USUAL_NAME ? organ : 0
}

/** A name with the family name 和, behind a mark of a list. */
const IS_OF_HE = /^和[\p{Script=Han}]{2}$/u

/** Length of what opens a segment and is no part of an office or a name. */
export function openingOf(text: string, afterPause: boolean): number {
  if (afterPause && IS_OF_HE.test(text.trim())) return 0
  const opening = OPENING.exec(text)?.[0].length ?? 0
  const origin = ORIGIN.exec(text.slice(opening))?.[0].length ?? 0
  if (GROUP_WITH_ORIGIN.test(text.slice(opening + origin))) return opening
  return opening + (origin || workplaceOf(text.slice(opening).replace(CLOSING, '')))
}
