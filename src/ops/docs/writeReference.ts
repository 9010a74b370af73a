/** `npm run docs`: writes docs/reference anew from code, and into the readmes which apps were tried. A test fails when it would change anything. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env, stdout } from 'node:process'

import { endProcess } from '../endProcess.mjs'

// As while building: nothing is connected to.
env.NEXT_PHASE = 'phase-production-build'
const { makeReference, referenceFolder } = await import('./makeReference.ts')
const { makeReadmes } = await import('./appsMatrix.ts')

mkdirSync(referenceFolder, { recursive: true })
for (const [name, text] of await makeReference()) {
  writeFileSync(path.join(referenceFolder, name), text)
  stdout.write(`docs/reference/${name}\n`)
}
for (const [name, text] of await makeReadmes()) {
  writeFileSync(path.join(referenceFolder, '../..', name), text)
  stdout.write(`${name}\n`)
}
await endProcess()
