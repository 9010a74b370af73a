// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { say } from '../launch/terminal.mjs'

const files = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']

/**
 * Whether the committed generated files are what the collections generate today. Leaves them as they were.
 *
 * @param {{ generate: () => Promise<boolean>, root: string }} input
 */
export async function areGeneratedFilesCurrent({ generate, root }) {
  const places = files.map((name) => path.join(root, name))
  const before = places.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined))
  const hasRun = await generate()
  const stale = places.filter((file, index) => {
    const committed = before[index]
    if (!existsSync(file) || readFileSync(file, 'utf8') === committed) return false
    if (committed !== undefined) writeFileSync(file, committed)
    return true
  })
  for (const file of stale) {
    say({
      zh: `  ${path.relative(root, file)} 已过期，请运行 npm run generate`,
      en: 'is stale: npm run generate',
    })
  }
  return hasRun && stale.length === 0
}
