import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const spoken = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription'],
  ...['aria-valuetext', 'label', 'placeholder', 'summary', 'title'],
])

/** Words of one language that are not in the messages, each with its line. */
function findWords(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const say = (node: ts.Node, words: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    found.push(`${name}:${line + 1} ${words.trim()}`)
  }
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node)
    if (words !== undefined && (chinese.test(words) || (hasWords(words) && isShown(node))))
      say(node, words)
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A key of a message stands for its words: the type holds it to those that there are. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text) && !/^[a-z]\w*\.\w+$/iu.test(text)

const wordsOf = (node: ts.Node): string | undefined =>
  ts.isStringLiteral(node) ||
  ts.isJsxText(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)
    ? node.text
    : undefined

/** Whether a literal is what an element shows, or an attribute says: alone, in a template or as one of two. */
function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return !isCode(node.parent)
  const { parent } = node
  if (ts.isJsxAttribute(parent)) return spoken.has(parent.name.getText())
  if (ts.isJsxExpression(parent))
    return ts.isJsxAttribute(parent.parent) ? spoken.has(parent.parent.name.getText()) : true
  return isPartOf(node, parent) && isShown(parent)
}

/** Whether what an expression gives may be a part of what its parent gives. */
const isPartOf = (node: ts.Node, parent: ts.Node): boolean =>
  (ts.isConditionalExpression(parent) && parent.condition !== node) ||
  (ts.isBinaryExpression(parent) && joining.has(parent.operatorToken.kind)) ||
  ts.isParenthesizedExpression(parent) ||
  ts.isTemplateExpression(parent) ||
  ts.isTemplateSpan(parent)

/** What a program is told stands in `code`, in any language. */
const isCode = (element: ts.Node): boolean =>
  ts.isJsxElement(element) && element.openingElement.tagName.getText() === 'code'

const joining = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.QuestionQuestionToken,
])

/** Files of what people see, and why a line of them may hold words. */
const exempt = new Map([
  ['src/site/messages/zh', 'the messages'],
  ['src/site/messages/en', 'the messages'],
  ['src/site/exports/toDocx.ts', 'names of typefaces'],
  ['src/site/seo/ogPicture.ts', 'widths of characters'],
])

const files = ['src/admin', 'src/pages', 'src/site'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /(?<!\.test)\.tsx?$/u.test(name))
    .filter((name) => ![...exempt.keys()].some((start) => name.startsWith(start))),
)

describe('what panel and site say', () => {
  it('comes from the messages: no literal is a word', () => {
    expect(files.length).toBeGreaterThan(200)
    const found = files.flatMap((name) =>
      findWords(name, readFileSync(path.join(root, name), 'utf8')),
    )
    expect(found).toEqual([])
  })
})

describe('what finds words', () => {
  it.each([
    ['<p>Save</p>', ['Save']],
    ['<p aria-label="Save" className="wide" />', ['Save']],
    ["<p>{isOld ? 'old' : t.fresh}</p>", ['old']],
    ['<p title={isOld ? t.old : `${day} late`} />', ['late']],
    ["<p>{isOld && 'old'}</p>", ['old']],
    ["const joined = names.join('、')", ['、']],
    ['<p data-state="old">{t.fresh} · {count}</p>', []],
    ["<p>{words('board.late')}</p>", []],
    ['<code>Authorization: {key}</code>', []],
    ['<Field label="board.late" />', []],
    ["<p>{kind === 'old' ? t.old : t.fresh}</p>", []],
  ])('%s', (text, found) => {
    expect(findWords('a.tsx', text).map((each) => each.replace('a.tsx:1 ', ''))).toEqual(found)
  })
})
