import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const sheets = readdirSync('src', { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.css'))
  .map((name) => path.join('src', name))

/** Properties and values that name a side of the page, where the direction of the text should name it. */
const physical = [
  /(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?![\w])/u,
  /(?<![\w-])(?:left|right)\s*:/u,
  /(?<![\w-])(?:text-align|text-align-last|float|clear|caption-side)\s*:\s*(?:left|right)\b/u,
]

const offencesIn = (css: string): string[] =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .split(/[;{}]/u)
    .map((declaration) => declaration.trim())
    .filter((declaration) => physical.some((pattern) => pattern.test(declaration)))

describe('style sheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(40)
  })

  it.each(sheets)('%s follows the direction of the text', (sheet) => {
    expect(offencesIn(readFileSync(sheet, 'utf8'))).toEqual([])
  })

  it.each([
    'margin-left: 1em',
    'padding-right:0',
    'border-left-color: red',
    'left: 0',
    'text-align: right',
    'float:left',
  ])('would not pass with %s', (declaration) => {
    expect(offencesIn(`.a { ${declaration}; }`)).toHaveLength(1)
  })

  it.each(['margin-inline-start: 1em', 'border-radius: 0 2px', 'text-align: start', 'inset: 0'])(
    'pass with %s',
    (declaration) => {
      expect(offencesIn(`.a { ${declaration}; }`)).toEqual([])
    },
  )
})
