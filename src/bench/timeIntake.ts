import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

import { print } from '../ops/launch/terminal.mjs'

/** The largest manuscripts that are taken in, as `worstFiles.ts` makes them, and the longest that one is read. */
const worst = [
  { mostMs: 2000, name: '20,000 lines' },
  { mostMs: 2000, name: '300,000 characters' },
  { mostMs: 5000, name: '.docx of 9 MB' },
] as const
const MOST_MB = 512
const measured = z.object({ lines: z.number(), mostMb: z.number(), ms: z.number() })

/** Reads or only opens one of the worst files in a process of its own: `mostMb` is the most memory that it ever had. */
export function readWorst(name: string, way: 'open' | 'read'): z.infer<typeof measured> {
  const script = fileURLToPath(import.meta.resolve('../tests/fixtures/worstManuscripts/readOne.ts'))
  const started = ['--conditions=production', '--import', 'tsx', script, name, way]
  const { stderr, stdout } = spawnSync(execPath, started, { encoding: 'utf8' })
  if (!stdout.startsWith('{')) throw new Error(`${name} was not read: ${stderr}`)
  return measured.parse(JSON.parse(stdout))
}

/**
 * Reads the largest manuscripts, with the start of their thread from source.
 *
 * @returns promises that are broken
 */
export function timeIntake(): readonly string[] {
  return worst.flatMap(({ mostMs, name }) => {
    const { mostMb, ms } = readWorst(name, 'read')
    print(`   ${name.padEnd(28)} ${ms} ms  ${mostMb} MB`)
    return [
      ...(ms < mostMs ? [] : [`a manuscript (${name}) is read within ${mostMs} ms`]),
      ...(mostMb < MOST_MB ? [] : [`a manuscript (${name}) takes < ${MOST_MB} MB`]),
    ]
  })
}
