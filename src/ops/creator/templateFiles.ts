import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Where the app begins: what Next and Payload look for, the demonstration, and what deploys it. */
const beginnings = [
  'next.config.mjs',
  'payload.config.ts',
  'seed',
  'src/app',
  'src/css.d.ts',
  'src/instrumentation.ts',
  'src/migrations',
  'src/ops/deploy',
  'src/pages',
  'src/payload-types.ts',
  'src/proxy.ts',
] as const

/** Commands of the reference newsroom that are its owner's, by their names in its package.json. */
export const ownersCommands = [
  ...['backup', 'build', 'drill', 'files', 'generate', 'intake', 'payload', 'reindex'],
  ...['restore', 'start', 'sweep', 'verify'],
] as const

/** Layers that a customer has by the package's doors. `userError.mjs` is read before anything is installed. */
const ofThePackage =
  /^(?:collections|src\/(?:admin|bench|cli(?!\/userError\.mjs$)|domain|next|plugin|site|tests))(?:\/|$)/u

const isTest = (file: string): boolean => /\.test\.tsx?$/u.test(file)
const isCode = (file: string): boolean => /\.(?:mjs|tsx?)$/u.test(file)

/** Relative imports of a file, and paths of programs that it starts. */
const imported = /(?:from|import|import\() ?'(\.{1,2}\/[^']+)'/gu
const started = /'(src\/[\w./-]+\.(?:mjs|ts))'/gu

/**
 * The files of the reference newsroom that make an app of their own beside the package: where it begins, and everything
 * that is reached from there. Nothing is listed twice, by hand, to be forgotten.
 *
 * @param scripts - of package.json: the programs of the owner's commands are beginnings too
 * @throws {Error} naming the file that reaches past the package's doors
 */
export function templateFiles(
  root: string,
  scripts: Readonly<Record<string, string>>,
): readonly string[] {
  const programs = ownersCommands.flatMap(
    (name) => /src\/[\w./-]+\.(?:mjs|ts)/u.exec(scripts[name] ?? '')?.[0] ?? [],
  )
  return reachedFrom(root, [...beginnings.flatMap((place) => filesIn(root, place)), ...programs])
}

/** Files and what they import, relative paths, sorted. */
export function reachedFrom(root: string, files: readonly string[]): readonly string[] {
  const reached = new Set<string>()
  const waiting = files.map((file) => ({ file, from: 'the template' }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { file, from } = next
    if (reached.has(file)) continue
    if (ofThePackage.test(file))
      throw new Error(`${from} reaches past the package's doors: ${file}`)
    reached.add(file)
    if (isCode(file)) waiting.push(...namedIn(root, file).map((to) => ({ file: to, from: file })))
  }
  return [...reached].toSorted()
}

function namedIn(root: string, file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const relative = [...text.matchAll(imported)].map(([, name = '']) =>
    path.posix.join(path.posix.dirname(file), name),
  )
  const programs = [...text.matchAll(started)].map(([, name = '']) => name)
  return [...relative, ...programs].map((name) => complete(root, name))
}

/** Payload's own files import without an ending. */
function complete(root: string, name: string): string {
  const found = ['', '.js', '.ts', '.tsx'].find((ending) => isFile(path.join(root, name + ending)))
  if (found === undefined) throw new Error(`${name} is imported and not there`)
  return name + found
}

const isFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === true

function filesIn(root: string, place: string): string[] {
  const full = path.join(root, place)
  if (statSync(full).isFile()) return [place]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !isTest(file))
}

/** Names of the npm packages that a text imports, the package itself among them. */
export function packagesIn(text: string): string[] {
  const found = text.matchAll(
    /(?:from|import|import\() ?'(@[\w.-]+\/[\w.-]+|[a-z][\w.-]*)(?:\/[^']*)?'/gu,
  )
  return [...found].flatMap(([, name = '']) => (name.startsWith('node:') ? [] : [name]))
}
