import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { AdoptedKind, AdoptedReading } from './reading.ts'

import { toNormalForm } from '../text/toNormalForm.ts'
import { findMatches, trimRange, understand } from './findMatches.ts'

const ADOPTED =
  /(?<!没有)(?<!未)(?:审议|表决|讨论|投票|举手|鼓掌|依次){0,6}(?:并)?通过(?:了(?!解|过)|(?=关于|《|有关))(?<list>(?:《[^《》]{0,300}》|\([^()]{0,300}\)|[^,。;])+)/dgu
const VAGUE = /各项|^有关|有关(?:决议|事项)$|^(?:这|该|上述|本次)|等(?:各项)?(?:报告|决议)?$/u
const METHODS: readonly { readonly method: AdoptedReading['method']; readonly pattern: RegExp }[] =
  [
    { method: 'electronic', pattern: /电子表决|按表决器|表决器/u },
    { method: 'hands', pattern: /举手/u },
    { method: 'ballot', pattern: /无记名投票|投票表决/u },
  ]
const KINDS: readonly { readonly kind: AdoptedKind; readonly pattern: RegExp }[] = [
  { kind: 'resolution', pattern: /决议》?$/u },
  { kind: 'decision', pattern: /决定》?$/u },
  { kind: 'list', pattern: /名单》?$/u },
  { kind: 'rules', pattern: /(?:规则|条例|办法|规定|章程|细则|规程)(?:\([^)]*\))?》?$/u },
]
/** Ending of a complete title that begins with `关于`. */
const CLOSED_ABOUT = /的(?:[^、的]{0,6})?(?:决议|决定|报告|议案|意见|方案|办法|名单|说明|建议)$/u
/** Longest title of a document. */
const LONGEST_TITLE = 600
/** Longest distance in characters between the method of voting and the verb after it. */
const FARTHEST_METHOD = 1000
const DOCUMENT_END =
  /(?:决议|决定|报告|办法|条例|规则|规定|名单|议程|方案|日程|公告|意见|章程|议案|草案|纲要|规划|计划|》)$/u

/**
 * Reads the adopted documents, each once, in text order: `通过了关于…的决议，通过了《…规则》`.
 *
 * Titles joined by `、` are split only where the first is complete, since a title may list its own subjects (`关于甲、乙、丙报告的决议`).
 */
export function readAdopted(
  paragraphs: readonly Paragraph[],
): readonly Understood<AdoptedReading>[] {
  const found = findMatches(paragraphs, ADOPTED).flatMap(({ paragraph, ranges, start }) => {
    const list = ranges['list']
    if (!list) return []
    const method = readMethod(paragraph.folded.slice(Math.max(0, start - FARTHEST_METHOD), start))
    return cutTitles(list, paragraph.folded).map((range) => {
      const title = paragraph.text.slice(range.start, range.end)
      const kind = readKind(paragraph.folded.slice(range.start, range.end))
      return understand({
        confidence: kind === 'other' ? 0.6 : 0.95,
        paragraph,
        range,
        value: { kind, ...(method && { method }), title },
      })
    })
  })
  const firstOf = new Map(found.toReversed().map((item) => [toNormalForm(item.value.title), item]))
  return found.filter(
    (item) => firstOf.get(toNormalForm(item.value.title)) === item && !VAGUE.test(item.value.title),
  )
}

/** Reads the last method of voting named before the verb in its paragraph. */
function readMethod(before: string): AdoptedReading['method'] {
  const named = METHODS.map(({ method, pattern }) => ({
    at: Math.max(-1, ...[...before.matchAll(new RegExp(pattern, 'gu'))].map(({ index }) => index)),
    method,
  }))
  return named.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)[0]?.method
}

const readKind = (title: string): AdoptedKind =>
  KINDS.find(({ pattern }) => pattern.test(title))?.kind ?? 'other'

function cutTitles(list: TextRange, text: string): readonly TextRange[] {
  const cuts: TextRange[] = []
  let start = list.start
  for (let at = list.start; at <= list.end; at += 1) {
    const mark = text.charAt(at)
    const adjacent = text.charAt(at - 1) === '》' && /^(?:《|和|及|以及)/u.test(text.slice(at))
    const isLast = at === list.end
    if (!isLast && mark !== '、' && !adjacent) continue
    if (!isLast && !isWhole(text.slice(start, at))) continue
    cuts.push(trimRange({ end: at, start: skipAnd({ start, text }) }, text))
    start = adjacent ? at : at + 1
  }
  return cuts.filter((range) => range.end - range.start >= 2)
}

const skipAnd = ({ start, text }: { readonly start: number; readonly text: string }): number =>
  /^(?:和|以及|及)(?=《|关于|有关)/u.exec(text.slice(start))
    ? start + (text.slice(start).startsWith('以及') ? 2 : 1)
    : start

const isWhole = (title: string): boolean => title.length <= LONGEST_TITLE && endsDocument(title)

const endsDocument = (title: string): boolean =>
  title.includes('关于') && !/^《[^》]*》$/u.test(title)
    ? CLOSED_ABOUT.test(title)
    : DOCUMENT_END.test(title) &&
      count({ mark: '《', text: title }) === count({ mark: '》', text: title })

const count = ({ mark, text }: { readonly mark: string; readonly text: string }): number =>
  text.split(mark).length - 1
