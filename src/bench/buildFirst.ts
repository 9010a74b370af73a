import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { buildApp } from '../ops/launch/build.mjs'

const root = path.resolve(import.meta.dirname, '../..')

/** What is measured is what the sources say now. */
export async function buildFirst(): Promise<void> {
  mkdirSync(path.join(root, '.newsroom/logs'), { recursive: true })
  await buildApp({ log: path.join(root, '.newsroom/logs/build.log'), root })
}
