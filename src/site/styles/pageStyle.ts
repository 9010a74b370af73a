import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { env } from 'node:process'

import { keepRecent } from '../http/keepRecent.ts'
import { classesIn, usedRules } from './usedRules.ts'

/** The inline style of a page, and its SHA-256 for the Content-Security-Policy. */
export type PageStyle = { readonly css: string; readonly hash: string }

const most = 300
const kept = new Map<string, PageStyle>()
const sheets = new Map<string, string>()

/**
 * What of the built style sheets a page uses, to stand in the page. A sheet of its own is one round trip more before
 * anything is painted, and takes the connection that a picture could have had. Undefined while developing, when sheets
 * are made on the fly.
 *
 * @param page - as Next names it, `/reports/[slug]`
 */
export function pageStyle({ html, page }: { html: string; page: string }): PageStyle | undefined {
  if (env.NODE_ENV !== 'production') return undefined
  const classes = classesIn(html)
  const key = [page, ...[...classes].toSorted()].join(' ')
  const style = kept.get(key) ?? toStyle(usedRules(classes, sheetOf(page)))
  keepRecent({ key, kept, most, value: style })
  return style
}

const toStyle = (css: string): PageStyle => ({
  css,
  hash: createHash('sha256').update(css).digest('base64'),
})

/** The style sheets that the build links from a page, concatenated. */
function sheetOf(page: string): string {
  const known = sheets.get(page)
  if (known !== undefined) return known
  const names = [...filesOf('/_app'), ...filesOf(page)].filter((name) => name.endsWith('.css'))
  const sheet = names.map((name) => readBuilt(name).replaceAll(/\/\*[\s\S]*?\*\//gu, '')).join('')
  sheets.set(page, sheet)
  return sheet
}

function filesOf(page: string): readonly string[] {
  // Written by the build, of which this is a part.
  const { pages } = JSON.parse(readBuilt('build-manifest.json')) as {
    pages: Readonly<Record<string, readonly string[]>>
  }
  return pages[page] ?? []
}

const readBuilt = (name: string): string =>
  readFileSync(path.join(process.cwd(), '.next', name), 'utf8')
