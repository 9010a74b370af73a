/** At-rules that hold rules; kept where any rule in them is kept. */
const groups = /^@(?:container|layer|media|supports)\b/
const classToken = /\.((?:\\.|[\w-]|[^\0-\x7f])+)/gu
/** Functional pseudo-classes: they narrow a selector, and may name classes that the page does not use. */
const inBrackets = /:[\w-]+\([^()]*(?:\([^()]*\)[^()]*)*\)/gu

/** The class names in a page. */
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

/** Splits a style sheet without comments at its outermost braces and semicolons. */
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

/** Index of the brace that closes the one at `open`; braces in quotation marks do not count. */
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
