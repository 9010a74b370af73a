/** `readOne.ts NAME`: reads one of the worst files in a process of its own, and prints what that took as JSON. */
import { argv, resourceUsage, stdout } from 'node:process'

import type { WorstName } from './worstFiles.ts'

import { readReceived } from '../../plugin/manuscripts/readReceived.ts'
import { worstFiles } from './worstFiles.ts'

const { bytes, fileName } = worstFiles[argv[2] as WorstName]
const file = bytes()
const begun = performance.now()
const { reading } = await readReceived({ bytes: file, fileName })
const ms = Math.round(performance.now() - begun)
const mostMb = Math.round(resourceUsage().maxRSS / 1024)
stdout.write(JSON.stringify({ lines: reading.paragraphs.length, mostMb, ms }))
