import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

import { print } from '../ops/launch/terminal.mjs'
import { worstFiles } from './intake/worstFiles.ts'

const promises = { docxMs: 5000, mostMb: 512, textMs: 2000 } as const
const measured = z.object({ lines: z.number(), mostMb: z.number(), ms: z.number() })

/** Reads one of the worst files in a process of its own: `mostMb` is the most memory that it ever had. */
export function readWorst(name: string): z.infer<typeof measured> {
  const script = fileURLToPath(import.meta.resolve('./intake/readOne.ts'))
  const started = ['--conditions=production', '--import', 'tsx', script, name]
  const { stderr, stdout } = spawnSync(execPath, started, { encoding: 'utf8' })
  if (!stdout.startsWith('{')) throw new Error(`${name} was not read: ${stderr}`)
  return measured.parse(JSON.parse(stdout))
}

/**
 * Reads the largest manuscripts that are taken in, with the start of their thread from source.
 *
 * @returns promises that are broken
 */
export function timeIntake(): readonly string[] {
  return Object.entries(worstFiles).flatMap(([name, { fileName }]) => {
    const { mostMb, ms } = readWorst(name)
    const mostMs = fileName.endsWith('.docx') ? promises.docxMs : promises.textMs
    print(`   ${name.padEnd(28)} ${ms} ms  ${mostMb} MB`)
    return [
      ...(ms < mostMs ? [] : [`a manuscript (${name}) is read within ${mostMs} ms`]),
      ...(mostMb < promises.mostMb ? [] : [`a manuscript (${name}) takes < ${promises.mostMb} MB`]),
    ]
  })
}
