import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { runIn } from './blankApp.ts'

const root = path.resolve(import.meta.dirname, '../../../..')

type Input = {
  readonly commit: string
  /** To work in. */
  readonly folder: string
  readonly tarball: string
  readonly today: string
}

/** Weighs the package: its tarball, what it and its dependencies take on disk, and what its panel parts add in a browser. */
export function weigh({ commit, folder, tarball, today }: Input): string {
  const place = path.join(folder, 'weight')
  mkdirSync(place, { recursive: true })
  writeFileSync(path.join(place, 'package.json'), '{"private":true}\n')
  // Peers are in the app already.
  const command = ['npm', 'install', '--no-audit', '--no-fund', '--omit=peer', tarball]
  runIn({ command, cwd: place })
  const installed = path.join(place, 'node_modules')
  const own = sizeOf(path.join(installed, 'payload-newsroom'))
  const rows = [
    ['下载的包 Tarball', mega(statSync(tarball).size)],
    ['装好的包，连同源码映射 Installed, with source maps', mega(own)],
    ['它的依赖 Its dependencies', mega(sizeOf(installed) - own)],
    [
      '后台多出的脚本，压缩后 Added to the panel’s scripts, gzip',
      kilo(bundleSize(installed, place)),
    ],
  ]
  return [
    `| 量 Measured ${today}, ${commit} | |`,
    '| --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n')
}

/** Scripts of the panel's parts without what an app with Payload has already, minified and compressed. */
function bundleSize(installed: string, place: string): number {
  const out = path.join(place, 'admin.js')
  const already = ['lexical', 'next', 'payload', 'react', 'react-dom']
  const names = ['@lexical/*', '@payloadcms/*', ...already.flatMap((name) => [name, `${name}/*`])]
  const command = [
    ...['npx', 'esbuild', path.join(installed, 'payload-newsroom/dist/src/admin/index.js')],
    ...['--bundle', '--minify', '--format=esm', `--outfile=${out}`, '--loader:.css=empty'],
    ...names.map((name) => `--external:${name}`),
  ]
  runIn({ command, cwd: root })
  return gzipSync(readFileSync(out)).byteLength
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { name, parentPath }) => sum + statSync(path.join(parentPath, name)).size, 0)

const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
const kilo = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
