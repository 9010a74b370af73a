import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'

import { kinds, publicCollections, reviewedCollections } from '../../domain/ledger/kinds.ts'
import { root, sourceFiles } from '../fixtures/sourceFiles.ts'

const any = toPattern(publicCollections)
const text = toPattern(reviewedCollections)

/** A text beside another kind: a list of a program, or of a condition in SQL. */
const listed = new RegExp(`${text},\\s*${any}|${any},\\s*${text}`, 'u')

function toPattern(collections: readonly PublicCollection[]): string {
  return `'(?:${collections.flatMap((slug) => [slug, kinds[slug].kind]).join('|')})'`
}

/** Lists that name kinds for another reason than that there are these. */
const allowed: Readonly<Record<string, string>> = {
  'collections/Manuscripts.ts': 'what the importer makes of a manuscript',
  'src/domain/dashboard/board.ts': 'kinds of work that are assigned',
  'src/domain/manuscripts/truthSchema.ts': 'what a manuscript holds: a report, a speech, both',
  'src/plugin/assignments/endpoints.ts': 'work that is begun as a text of a meeting',
  'src/site/search/address.ts': 'the order in which a reader chooses: texts, people, corrections',
  'src/site/queries/findAbout.ts': 'what a search can be about',
  'src/domain/syndication/channels.ts': 'pages with a feed of their own',
  'src/admin/manuscripts/FieldList.tsx': 'documents of one item of a manuscript, as they stand',
  'src/domain/manuscripts/decidedReading.ts': 'documents of one item of a manuscript',
  'src/domain/manuscripts/sheetFields.ts': 'documents of one item of a manuscript',
  'src/ops/requestMetrics.ts': 'first parts of addresses, of pages that are no kinds too',
  'src/ops/docs/shots.ts': 'pictures of the English README, by name',
}

const product = sourceFiles().filter(
  (file) => !/ledger\/kinds\.ts$|^seed\/|^src\/(?:bench|tests)\/|\.test\.tsx?$/u.test(file),
)

describe('the table of kinds', () => {
  it('is the only list of kinds', () => {
    const found = product.filter(
      (file) => !(file in allowed) && listed.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(found).toEqual([])
  })

  it('finds every list that it allows', () => {
    const found = Object.keys(allowed).filter(
      (file) => !listed.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(found).toEqual([])
  })

  it.each([
    ["z.enum(['correction', 'meeting'])"],
    ["state = 'live' AND kind IN ('report', 'speech')"],
    ["[\n  'reports',\n  'speeches',\n]"],
  ])('recognises %s', (text) => {
    expect(listed.test(text)).toBe(true)
  })
})
