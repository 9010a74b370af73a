import type { Join, ManuscriptParagraph, Piece } from './manuscript.ts'

import { foldLine } from './foldLine.ts'

/** Day or sender with which the story of a brief begins. */
const BEGINS =
  '\\s{0,4}(?:\\([^()]{2,30}\\)\\s{0,4})?(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{1,2}日|[昨今]\\(?\\d{0,2}\\)?[日天]|日前|近日|近期|连日来|(?:本报|本网|本台)?[^。,:;()\\s]{0,8}讯[\\s(])'
const MARK =
  '[●★■◆▲◇□※☆►▶▪•◎○]\\s{0,2}|\\(?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[.、)](?!\\d)\\s{0,2}|[①-⑳]\\s{0,2}'
/** `【全县防汛工作会议召开】6月3日，…` */
const BRACKETED = new RegExp(
  `^(?:\\s{0,8}(?:${MARK})?[【〖[](?![^】〗\\]]{0,8}(?:讯|电|消息)[】〗\\]])[^【】〖〗[\\]。]{5,40}[】〗\\]][:。]?)(?=${BEGINS}|[^。]{4,60}(?:\\d{1,2}月\\d{1,2}日|\\d日|日前|近日))`,
  'u',
)
/** `■县政协召开协商会。5月8日，…`, `县政协召开协商会：5月8日，…` */
const PLAIN = new RegExp(
  `^(?:\\s{0,8}(?:${MARK})?(?!${BEGINS}|本报|本网|记者|在|各)(?=[^。:,]{0,40}\\p{Script=Han}{3})[^。:;!?]{6,40}?)(?:[。:]|[\\s\\u3000]{1,4}|——)(?=${BEGINS})`,
  'u',
)
/** Words of a headline that tells what happened. */
const TELLS =
  /(?:召开|举行|举办|开展|启动|开工|揭牌|视察|调研|检查|督导|慰问|走访|举[行办]|印发|通过|培训|座谈|协商|评议|获|完成|部署|推进|开幕|闭幕|开馆|上线|投用|通车|签约|建成|启用|表彰|出台|新增|入选|到|赴|有序|顺利|强化|组织|助力|落实|扎实|全面|圆满|积极|多措并举|发布|开班|竣工|落成|揭晓|突破)/u
/** Fewest lines of one file whose headline stands before the story without brackets. */
const FEWEST = 2
const SHORTEST_STORY = 15
/** Level of a headline that stood in the line of its story. */
const LEVEL = 2

type Repaired = {
  readonly joins: readonly Join[]
  readonly paragraphs: readonly ManuscriptParagraph[]
  readonly pieces: readonly (readonly Piece[])[]
}

/**
 * Parts the headline of a brief from the story in its own line, so that each is a paragraph: `【某会召开】6月3日，…`,
 * `■某会召开。6月3日，…`. No character is lost; places in either are those of the received paragraph.
 */
export function cutHeadlines(received: Repaired): Repaired {
  const repaired = received.paragraphs.length <= MOST_OF_JOINED ? cutJoined(received) : received
  const { paragraphs } = repaired
  const plain = paragraphs.map((paragraph) => headlineEnd(PLAIN, paragraph))
  const arePlain = plain.filter((end) => end > 0).length >= FEWEST
  const cuts = paragraphs.map(
    (paragraph, at) => headlineEnd(BRACKETED, paragraph) || (arePlain ? (plain[at] ?? 0) : 0),
  )
  return cutAt(repaired, { cuts, heading: LEVEL })
}

/** Most paragraphs of a text whose lines have been put into one: `眉题 标题 某报讯（记者 甲）正文。 编辑：乙`. */
const MOST_OF_JOINED = 2
/** Lines above a story, before who sends it. */
const JOINED_HEAD = /^[^。]{6,240}?\s(?=\S{0,12}(?:讯|电)\s?\((?:[^()]{0,12})(?:记者|通讯员))/u
/** Credits behind the last sentence, in its line. */
const JOINED_CREDITS =
  /[。!)]\s+(?=\(?(?:责任?编辑?|编辑|校对|审核|摄影|监制|值班)[^。:]{0,4}:[^。]{2,80}$)/u

/** Parts the lines of a text that came in one. */
function cutJoined(repaired: Repaired): Repaired {
  const endOf = (pattern: RegExp, { text }: ManuscriptParagraph): number => {
    const found = pattern.exec(foldLine(text))
    return found ? found.index + found[0].length : 0
  }
  const heads = repaired.paragraphs.map((each) => endOf(JOINED_HEAD, each))
  const parted = cutAt(repaired, { cuts: heads })
  return cutAt(parted, { cuts: parted.paragraphs.map((each) => endOf(JOINED_CREDITS, each)) })
}

/** Where each paragraph is parted, 0 for those that are not, and the level of what stands before. */
type Cuts = { readonly cuts: readonly number[]; readonly heading?: number }

function cutAt({ joins, paragraphs, pieces }: Repaired, { cuts, heading }: Cuts): Repaired {
  if (cuts.every((cut) => cut === 0)) return { joins, paragraphs, pieces }
  let before = 0
  const moved = cuts.map((cut, number) => number + (before += cut > 0 ? 1 : 0))
  return {
    joins: joins.map((join) => ({
      ...join,
      paragraph: moved[join.paragraph] ?? join.paragraph,
      position: join.position - (cuts[join.paragraph] ?? 0),
    })),
    paragraphs: paragraphs.flatMap((paragraph, at) =>
      partText(paragraph, { cut: cuts[at] ?? 0, heading }),
    ),
    pieces: pieces.flatMap((each, at) => cutPieces(each, cuts[at] ?? 0)),
  }
}

/** Where the headline in the line of a brief ends; 0 where it has none. */
function headlineEnd(pattern: RegExp, { cell, heading, text }: ManuscriptParagraph): number {
  if (cell || heading !== undefined) return 0
  const folded = foldLine(text)
  const words = pattern.exec(folded)?.[0] ?? ''
  return words !== '' && isTold(words) && isStory(folded, words) ? words.length : 0
}

/** Whether a mark or brackets make words a headline, or what they tell. */
const isTold = (headline: string): boolean =>
  /^\s*[^\p{Script=Han}\d\s(]/u.test(headline) || TELLS.test(headline)

const isStory = (folded: string, headline: string): boolean =>
  folded.length - headline.length >= SHORTEST_STORY && /[。!)]\s*$/u.test(folded.trimEnd())

const partText = (
  paragraph: ManuscriptParagraph,
  { cut, heading }: { readonly cut: number; readonly heading: number | undefined },
): readonly ManuscriptParagraph[] =>
  cut === 0
    ? [paragraph]
    : [
        {
          ...paragraph,
          ...(heading !== undefined && { heading }),
          text: paragraph.text.slice(0, cut),
        },
        { ...paragraph, text: paragraph.text.slice(cut) },
      ]

function cutPieces(pieces: readonly Piece[], cut: number): readonly (readonly Piece[])[] {
  if (cut === 0) return [pieces]
  const before = pieces
    .filter(({ start }) => start < cut)
    .map((piece) => ({ ...piece, end: Math.min(piece.end, cut) }))
  const behind = pieces
    .filter(({ end }) => end > cut)
    .map(({ end, from, received, start }) => {
      const first = Math.max(start, cut)
      return { end: end - cut, from: from + first - start, received, start: first - cut }
    })
  return [before, behind]
}
