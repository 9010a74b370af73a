/** Words before the region in a meeting's name (`中共`), and whether they are required. */
export type Lead = { readonly isNeeded: boolean; readonly words: readonly string[] }

const WHOLE = ['中华人民共和国', '全国']
const SINGLE = ['省', '市', '区', '县', '州', '镇', '乡']
/** Endings of the parts of a region. */
const ENDINGS = [
  ...['自治区', '自治州', '开发区', '地区', '新区', '街道'],
  ...['省', '市', '区', '县', '州', '盟', '旗', '镇', '乡'],
]
/** Least characters of a part before its ending: `宁川` of `宁川市`. */
const SHORTEST_PART = 2
const LONGEST_PART = 9
const HAN = /\p{Script=Han}/u

type RegionInput = {
  readonly end: number
  readonly from: number
  readonly lead: Lead
  readonly text: string
}

/**
 * Finds the region that ends where a meeting's ordinals begin, as far to the left as it reaches: `宁川市砚湖区` has two parts, `区` is a single word. Reads backwards, each position once: the boundaries of parts are ambiguous, and a regular expression would try every combination on a line full of `县`.
 *
 * @param from - least start of a region
 * @returns the start of the name and the start of its region, which may be empty; undefined where a required lead is missing
 */
export function findRegion({
  end,
  from,
  lead,
  text,
}: RegionInput): { readonly region: number; readonly start: number } | undefined {
  const begins = [...beginsOf({ end, from, text }), end]
  const led = begins.flatMap((region) =>
    lead.words
      .filter((words) => text.endsWith(words, region))
      .map((words) => ({ region, start: region - words.length })),
  )
  const bare = lead.isNeeded ? [] : begins.map((region) => ({ region, start: region }))
  // Of two that begin at one place, the lead is no part of the region.
  return [...led, ...bare]
    .filter(({ start }) => start >= from)
    .toSorted((a, b) => a.start - b.start)[0]
}

type BeginsOfInput = { readonly end: number; readonly from: number; readonly text: string }

function beginsOf({ end, from, text }: BeginsOfInput): ReadonlySet<number> {
  const begins = new Set(
    [...WHOLE, ...SINGLE]
      .filter((word) => text.endsWith(word, end))
      .map(({ length }) => end - length),
  )
  const parts = new Set([end])
  for (let at = end; at > from; at -= 1)
    if (parts.has(at)) for (const begin of beginsOfPart(at, text)) parts.add(begin)
  parts.delete(end)
  return new Set([...begins, ...parts])
}

const beginsOfPart = (end: number, text: string): readonly number[] =>
  ENDINGS.filter((ending) => text.endsWith(ending, end)).flatMap((ending) => {
    const begins: number[] = []
    const last = end - ending.length
    for (let length = 1; length <= LONGEST_PART; length += 1) {
      if (!HAN.test(text.charAt(last - length))) break
      if (length >= SHORTEST_PART) begins.push(last - length)
    }
    return begins
  })
