import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import { root, sourceFiles } from '../fixtures/sourceFiles.ts'

const glossary = readFileSync(path.join(root, 'docs/reference/glossary.md'), 'utf8')

/** The left column of the last table: words, all in lower case, and whole names. */
const retired = glossary
  .slice(glossary.indexOf('Retired'))
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) =>
    [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/gu)].map(([, name = '']) => name),
  )
const words = new Set(retired.filter((name) => /^[a-z]+$/u.test(name)))
const names = new Set(retired.filter((name) => !words.has(name)))

describe('the glossary', () => {
  const features = new Set(
    sourceFiles().flatMap((file) => /^src\/plugin\/([^/]+)\//u.exec(file)?.[1] ?? []),
  )

  it.each([...features])('has a row for the feature %s', (feature) => {
    expect(glossary).toContain(`\`${feature}/`)
  })

  it('keeps what it retired out of file names and identifiers', () => {
    expect(retired.length).toBeGreaterThan(50)
    expect(sourceFiles().flatMap(retiredIn)).toEqual([])
  })

  it.each(['AftermathButton', 'slipOf', 'throughTheDoor'])('would find %s', (name) => {
    expect(isRetired(name)).toBe(true)
  })
})

/** `ReleaseSlip` is of the words release and slip. */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)

const isRetired = (name: string): boolean =>
  names.has(name) || wordsOf(name).some((word) => words.has(word))

function retiredIn(file: string): string[] {
  const base = path.basename(file).replace(/\..*$/u, '')
  const found = new Set(isRetired(base) ? [base] : [])
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isDeclared(node) && isRetired(node.text)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  const text = readFileSync(path.join(root, file), 'utf8')
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return [...found].map((name) => `${file}: ${name}`)
}

/** Where a name is made, not where it is used: libraries have words of their own. */
function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node
  return 'name' in parent && parent.name === node && !ts.isPropertyAccessExpression(parent)
}
