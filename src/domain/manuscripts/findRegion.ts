/** What may stand before the region in a meeting's name (`中共`), and whether it must. */
export type Lead = { readonly isNeeded: boolean; readonly words: readonly string[] }

const WHOLE = ['中华人民共和国', '全国']
const SINGLE = ['省', '市', '区', '县', '州', '镇', '乡']
/** How the parts of a region end. */
const ENDINGS = [
  ...['自治区', '自治州', '开发区', '地区', '新区', '街道'],
  ...['省', '市', '区', '县', '州', '盟', '旗', '镇', '乡'],
]
/** Characters of a part before its ending: `宁川` of `宁川市`. */
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
 * The region that ends where a meeting's ordinals begin, as far to the left as it reaches: `宁川市砚湖区` is one of two
 * parts, `区` one of a single word. The words before it are read backwards, each place once: where one part ends and
 * the next begins is open, and as a pattern a line full of `县` would be parted in every possible way.
 *
 * @param from - no region begins before it
 * @returns where the name begins and where its region does, which may be empty; undefined where a lead is missing
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
    if (parts.has(at)) for (const begin of beginsOfPart({ end: at, text })) parts.add(begin)
  parts.delete(end)
  return new Set([...begins, ...parts])
}

const beginsOfPart = ({
  end,
  text,
}: {
  readonly end: number
  readonly text: string
}): readonly number[] =>
  ENDINGS.filter((ending) => text.endsWith(ending, end)).flatMap((ending) => {
    const begins: number[] = []
    const last = end - ending.length
    for (let length = 1; length <= LONGEST_PART; length += 1) {
      if (!HAN.test(text.charAt(last - length))) break
      if (length >= SHORTEST_PART) begins.push(last - length)
    }
    return begins
  })
