/** `npm run build:creator`: puts the package `create-newsroom` together in `dist/create-newsroom`, to be packed there. */
import path from 'node:path'
import { stdout } from 'node:process'

import { assembleCreator } from './assembleCreator.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = path.join(root, 'dist/create-newsroom')
const files = assembleCreator(root, folder)
stdout.write(`${path.relative(root, folder)}: ${files.length} files of the reference newsroom\n`)
