import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { guardLayout, routesOf, wrapNextConfig, writePlugin } from './editHost.ts'

type Edit = {
  /** What a person writes where the file is not as it was generated. */
  readonly byHand: readonly string[]
  readonly edit: (text: string) => string | undefined
  /** Where the file may lie, the first that is there. */
  readonly files: readonly string[]
  /** What is in the file once it is edited. */
  readonly mark: string
}

const inApp = (file: string) => [`src/app/(payload)/${file}`, `app/(payload)/${file}`]
const inRoot = (name: string) => ['ts', 'mjs', 'js'].map((ending) => `${name}.${ending}`)

const edits: readonly Edit[] = [
  {
    byHand: ["import { newsroomPlugin } from 'payload-newsroom'", 'plugins: [newsroomPlugin()],'],
    edit: writePlugin,
    files: ['src/payload.config.ts', 'payload.config.ts'],
    mark: 'newsroomPlugin(',
  },
  {
    byHand: [
      "import { withNewsroom } from 'payload-newsroom/next'",
      'export default withNewsroom(nextConfig)',
    ],
    edit: wrapNextConfig,
    files: inRoot('next.config'),
    mark: 'withNewsroom(',
  },
  {
    byHand: [
      "import { newsroomRoutes } from 'payload-newsroom/routes'",
      'export const { DELETE, GET, OPTIONS, PATCH, POST, PUT } = newsroomRoutes(config)',
    ],
    edit: (text) => routesOf({ hasHandlers: text.includes('REST_GET(config)'), kind: 'rest' }),
    files: inApp('api/[...slug]/route.ts'),
    mark: 'newsroomRoutes(',
  },
  {
    byHand: [
      "import { newsroomGraphQL } from 'payload-newsroom/routes'",
      'export const { GET, OPTIONS, POST } = newsroomGraphQL(config)',
    ],
    edit: (text) =>
      routesOf({ hasHandlers: text.includes('GRAPHQL_POST(config)'), kind: 'graphql' }),
    files: inApp('api/graphql/route.ts'),
    mark: 'newsroomGraphQL(',
  },
  {
    byHand: [
      "import { guardServerFunction } from 'payload-newsroom/server-functions'",
      "await guardServerFunction(args, config) // in serverFunction, after 'use server'",
    ],
    edit: guardLayout,
    files: inApp('layout.tsx'),
    mark: 'guardServerFunction(',
  },
]

/** Writes the plugin's lines into an app; a second time it finds them there. Says what it did, line by line. */
export function writeLines(folder: string): string[] {
  return edits.flatMap((edit) => apply(folder, edit))
}

function apply(folder: string, { byHand, edit, files, mark }: Edit): string[] {
  const file = files.find((each) => existsSync(path.join(folder, each)))
  if (file === undefined)
    return said({ byHand, file: files[0] ?? '', what: '没有这个文件 not found' })
  const text = readFileSync(path.join(folder, file), 'utf8')
  if (text.includes(mark)) return [`= ${file}: 已经写好 is there already`]
  const edited = edit(text)
  if (edited === undefined)
    return said({ byHand, file, what: '改动过，请自己写上 is your own; please add' })
  writeFileSync(path.join(folder, file), edited)
  const before = new Set(text.split('\n'))
  const added = edited.split('\n').filter((line) => line.trim() !== '' && !before.has(line))
  return [`+ ${file}`, ...added.map((line) => `    ${line}`)]
}

const said = ({
  byHand,
  file,
  what,
}: {
  byHand: readonly string[]
  file: string
  what: string
}) => [`! ${file}: ${what}`, ...byHand.map((line) => `    ${line}`)]
