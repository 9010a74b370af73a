/** Groups of rules, kept when any rule in them is. */
const groups = /^@(?:container|layer|media|supports)\b/
const classToken = /\.((?:\\.|[\w-]|[^\0-\x7f])+)/gu
/** What a selector says in brackets narrows it, and may name classes that the page has not. */
const inBrackets = /:[\w-]+\([^()]*(?:\([^()]*\)[^()]*)*\)/gu

/** The classes of a page's elements. */
export const classesIn = (html: string): ReadonlySet<string> =>
  new Set(
    [...html.matchAll(/\bclass="([^"]+)"/gu)].flatMap(([, names = '']) => names.split(/\s+/u)),
  )

/**
 * The rules of a style sheet that can apply to a page with these classes, in their order. Elements and attributes are
 * not looked at: rules for those are few, and stand.
 */
export function usedRules(classes: ReadonlySet<string>, css: string): string {
  return statementsOf(css)
    .map(({ body, head }) => {
      if (body === undefined) return head
      if (groups.test(head)) {
        const inner = usedRules(classes, body)
        return inner === '' ? '' : `${head}{${inner}}`
      }
      return head.startsWith('@') || mayApply(head, classes) ? `${head}{${body}}` : ''
    })
    .join('')
}

const mayApply = (selectors: string, classes: ReadonlySet<string>): boolean =>
  selectors
    .replace(inBrackets, '')
    .split(',')
    .some((selector) =>
      [...selector.matchAll(classToken)].every(([, name = '']) =>
        classes.has(name.replaceAll('\\', '')),
      ),
    )

type Statement = { readonly body?: string; readonly head: string }

/** A style sheet cut at its outermost braces and semicolons. Comments are gone when it comes here. */
function statementsOf(css: string): Statement[] {
  const statements: Statement[] = []
  let start = 0
  for (let at = nextMark(css, 0); at < css.length; at = nextMark(css, start)) {
    const head = css.slice(start, at).trim()
    if (css[at] === ';') {
      statements.push({ head: `${head};` })
      start = at + 1
    } else {
      const end = closingBrace(css, at)
      statements.push({ body: css.slice(at + 1, end), head })
      start = end + 1
    }
  }
  return statements
}

function nextMark(css: string, from: number): number {
  const found = css.slice(from).search(/[{;]/u)
  return found < 0 ? css.length : from + found
}

/** Where the brace at a place is closed; braces inside quotation marks are none. */
function closingBrace(css: string, open: number): number {
  const marks = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{}]/gu
  marks.lastIndex = open
  let depth = 0
  for (let mark = marks.exec(css); mark; mark = marks.exec(css)) {
    if (mark[0] === '{') depth += 1
    if (mark[0] === '}') depth -= 1
    if (depth === 0) return mark.index
  }
  return css.length
}
