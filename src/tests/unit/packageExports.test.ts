import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '../../..')
const manifest = z.object({ exports: z.record(z.string(), z.unknown()) })

/** TypeScript, the tests and the bundler of the reference app find any folder of the domain; a customer finds these: what `init` writes into a host is imported there. */
it('the package exports every entry that the reference newsroom imports, and no other', () => {
  const { exports } = manifest.parse(
    JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')),
  )
  const sources = [
    'src/site',
    'src/pages',
    'src/app',
    'src/ops',
    'src/bench',
    'src/cli',
    'seed',
  ].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((name) =>
      path.join(root, folder, String(name)),
    ),
  )
  const imported = [...sources, path.join(root, 'payload.config.ts')]
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/(?:from|import) 'payload-newsroom([^']*)'/g),
    ])
    .map(([, entry]) => `.${entry ?? ''}`)
  // Payload imports the panel's components by the strings in the plugin's configuration; types are for hosts.
  const used = new Set(['./admin', './types', ...imported])
  expect(Object.keys(exports).toSorted()).toEqual([...used].toSorted())
})
