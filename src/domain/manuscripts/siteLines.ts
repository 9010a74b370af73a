import type { Paragraph } from './manuscript.ts'

/** Words of the menus of sites, by which a row of short words is told from one of names. */
const MENU_WORDS = new Set(
  '首页 主页 新闻 视频 图片 专题 时政 要闻 政务 民生 社会 文化 体育 财经 评论 直播 更多 登录 注册 搜索 服务 互动 公告 导航 党建 经济 教育 旅游 健康 科技 国际 国内 本地 理论 图库 关于我们 联系我们 客户端 下载 专栏 滚动 娱乐 法治 房产 汽车'.split(
    ' ',
  ),
)
/** Those that name nothing in a text when they stand in a line of their own. */
const LONE_WORD = /^(?:首页|主页|新闻|视频|图片|登录|注册|搜索|导航|更多)$/u
const LONGEST_MENU = 200
const LONGEST_WORD = 6
const LEAST_WORDS = 3
const LEAST_KNOWN = 2

/** Line above links to other texts. */
const RELATED =
  /^[【[■◆●▼▲]?(?:相关|推荐|热门|延伸|更多|往期)(?:新闻|链接|阅读|文章|推荐|内容|报道|回顾)[】\]]?[::]?$/u
const LONGEST_LINK = 60

/** Numbers of the lines that a site puts around a text: its menus, and links to other texts. */
export const siteLines = (lines: readonly Paragraph[]): ReadonlySet<number> =>
  new Set([...menuLines(lines), ...relatedLines(lines)].map(({ index }) => index))

function menuLines(lines: readonly Paragraph[]): readonly Paragraph[] {
  const words = new Set(lines.flatMap(({ folded }) => menuOf(folded)))
  return lines.filter(({ cell, folded }) => {
    const line = folded.trim()
    return (
      cell === undefined && (words.has(line) || LONE_WORD.test(line) || menuOf(line).length > 0)
    )
  })
}

/** Words of a menu in one line; none where it is none. */
function menuOf(folded: string): readonly string[] {
  const line = folded.trim()
  if (line.length > LONGEST_MENU) return []
  const words = line.split(/[|丨\s]+/u).filter((word) => word !== '')
  const isShort = words.every(({ length }) => length <= LONGEST_WORD)
  const known = words.filter((word) => MENU_WORDS.has(word)).length
  return isShort && words.length >= LEAST_WORDS && known >= LEAST_KNOWN ? words : []
}

/** Short lines below `相关链接`. The last of them before another text may be its headline. */
function relatedLines(lines: readonly Paragraph[]): readonly Paragraph[] {
  const firstText = lines.findIndex(({ kind }) => kind === 'text')
  if (firstText < 0) return []
  const related: Paragraph[] = []
  for (let at = firstText + 1; at < lines.length; at += 1) {
    if (!RELATED.test(lines[at]?.folded.trim() ?? '')) continue
    let end = at + 1
    while (end < lines.length && lines.slice(end, end + 1).every(isLink)) end += 1
    related.push(...lines.slice(at + 1, isStory(lines[end]) ? end - 1 : end))
    // Another such line among the links is one of them: no line is looked at twice.
    at = end
  }
  return related
}

/** Whether a line is a story, or who wrote one. */
const isStory = (line: Paragraph | undefined): boolean =>
  line?.kind === 'text' || line?.kind === 'credit'

const isLink = ({ cell, folded, heading, kind }: Paragraph): boolean =>
  cell === undefined &&
  heading === undefined &&
  kind !== 'credit' &&
  kind !== 'caption' &&
  folded.trim().length <= LONGEST_LINK
