#!/usr/bin/env node
// @ts-check
import { isNodeNewEnough } from '../ops/nodeVersion.mjs'

if (isNodeNewEnough('npm create newsroom')) {
  const { create } = await import('./createNewsroom.mjs')
  process.exitCode = create({ argv: process.argv.slice(2), cwd: process.cwd(), env: process.env })
}
