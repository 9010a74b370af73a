import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Reads the file of a database function. The packed plugin has another module in this place, with the texts themselves
 * (src/ops/copyAssets.ts): a bundler that takes a host's migrations along would leave the files behind.
 */
export const readSql = ({ feature, name }: { feature: string; name: string }): string =>
  readFileSync(path.join(import.meta.dirname, '..', feature, 'sql', `${name}.sql`), 'utf8')
