/** Adds an import behind the last one of a module. */
function withImport(text: string, line: string): string {
  const last = [...text.matchAll(/^import [^;]*?['"];?$/gmu)].at(-1)
  if (!last) return `${line}\n\n${text}`
  const end = last.index + last[0].length
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`
}

/** Adds the plugin to Payload's configuration; undefined where `buildConfig` is not found. */
export function writePlugin(text: string): string | undefined {
  const line = "import { newsroomPlugin } from 'payload-newsroom'"
  if (/plugins:\s*\[\s*\]/u.test(text))
    return withImport(text.replace(/plugins:\s*\[\s*\]/u, 'plugins: [newsroomPlugin()]'), line)
  if (/plugins:\s*\[/u.test(text))
    return withImport(text.replace(/plugins:\s*\[/u, 'plugins: [newsroomPlugin(), '), line)
  if (/plugins\s*[:,]/u.test(text) || !text.includes('buildConfig({')) return undefined
  return withImport(
    text.replace('buildConfig({', 'buildConfig({\n  plugins: [newsroomPlugin()],'),
    line,
  )
}

/** Wraps what Next's configuration exports; undefined where it exports in another way. */
export function wrapNextConfig(text: string): string | undefined {
  const [whole, exported] = /(?<=^|\n)export default ([^]+?);?\s*$/u.exec(text) ?? []
  if (whole === undefined || exported === undefined) return undefined
  // A function, or an export with more behind it: a person sees where it ends.
  if (/=>|^(?:async )?function|\n(?:const|export|function) /u.test(exported)) return undefined
  return withImport(
    text.replace(whole, `export default withNewsroom(${exported.trim()})\n`),
    "import { withNewsroom } from 'payload-newsroom/next'",
  )
}

/** A route file of Payload's with the newsroom's handlers; undefined where it has handlers of its own. */
export function routesOf({
  hasHandlers,
  kind,
}: {
  hasHandlers: boolean
  kind: 'graphql' | 'rest'
}): string | undefined {
  if (!hasHandlers) return undefined
  return kind === 'rest'
    ? `import config from '@payload-config'
import '@payloadcms/next/css'
import { newsroomRoutes } from 'payload-newsroom/routes'

export const { DELETE, GET, OPTIONS, PATCH, POST, PUT } = newsroomRoutes(config)
`
    : `import config from '@payload-config'
import { newsroomGraphQL } from 'payload-newsroom/routes'

export const { GET, OPTIONS, POST } = newsroomGraphQL(config)
`
}

/** Guards the server functions of Payload's layout; undefined where it is another's. */
export function guardLayout(text: string): string | undefined {
  const opening = /async function \(args\) \{\s*\n(\s*)'use server'\n/u
  if (!opening.test(text)) return undefined
  const guarded = text.replace(
    opening,
    (whole, indent: string) => `${whole}${indent}await guardServerFunction(args, config)\n`,
  )
  return withImport(
    guarded,
    "import { guardServerFunction } from 'payload-newsroom/server-functions'",
  )
}
