// @ts-check
/**
 * Payload's command line for what needs no running newsroom: `npm run payload generate:types`,
 * `npm run payload migrate:create`. With the placeholders of a build, as nothing is connected to.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const payload = path.resolve(import.meta.dirname, '../../node_modules/payload/bin.js')
// The condition keeps plain Node 20 from lexical's `node` entry: its top-level await now and then never settles,
// and the process ends with code 13.
const command = ['--conditions=production', payload, ...process.argv.slice(2)]
const { error, status } = spawnSync(process.execPath, command, {
  env: { ...process.env, NEXT_PHASE: 'phase-production-build' },
  stdio: 'inherit',
})
if (error) throw error
process.exitCode = status ?? 1
if (process.argv[2] === 'migrate:create') importTypesAsTypes()

/** Payload imports types of a migration as values, which Node, running the file as it stands, does not find. */
function importTypesAsTypes() {
  const folder = path.resolve(import.meta.dirname, '../migrations')
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
    const file = path.join(folder, name)
    const text = readFileSync(file, 'utf8')
    const mended = text.replace(
      "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'",
      "import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'\n\nimport { sql } from '@payloadcms/db-postgres'",
    )
    if (mended !== text) writeFileSync(file, mended)
  }
}
