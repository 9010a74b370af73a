import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Manager } from './blankApp.ts'

import { runIn } from './blankApp.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const tutorial = path.join(root, 'docs/tutorial/install-the-plugin.md')

/** A thing that the tutorial tells to do: a command, or a line of a file to write in place of another. */
export type Told =
  | { readonly command: string; readonly does: 'run' }
  | { readonly does: 'edit'; readonly file: string; readonly line: string }

/** What the code blocks of the tutorial tell to do, in their order; blocks marked `skip` are for other apps. */
export function readTutorial(): readonly Told[] {
  const blocks = [
    ...readFileSync(tutorial, 'utf8').matchAll(/^ *```(\w+)([^\n]*)\n([^]*?)\n *```$/gmu),
  ]
  return blocks.flatMap(([, kind, mark = '', text = '']): Told[] => {
    const lines = text.split('\n').map((line) => line.trim())
    if (mark.includes('skip')) return []
    if (kind === 'sh')
      return lines.map((line) => ({ command: line.replace(/\s+#.*$/u, ''), does: 'run' }))
    const [comment = '', ...edits] = lines
    const file = comment.replace(/^\/\/ /u, '')
    return kind === 'ts' ? edits.map((line) => ({ does: 'edit', file, line })) : []
  })
}

type Follow = {
  readonly app: string
  /** More of the environment that commands run in. */
  readonly env?: Readonly<Record<string, string>>
  readonly manager: Manager
  /** Stands for the plugin in the registry. */
  readonly tarball: string
  readonly told: Told
}

/** Does one thing that the tutorial tells; a line replaces the one that begins with the same word. */
export function follow({ app, env, manager, tarball, told }: Follow): void {
  if (told.does === 'edit') edit(app, told)
  else {
    const command = commandOf({ command: told.command, manager, tarball })
    runIn({ command, cwd: app, env: { NODE_OPTIONS: '--no-deprecation', ...env } })
  }
}

function edit(app: string, { file, line }: { file: string; line: string }): void {
  const place = path.join(app, file)
  const word = /^\w+:/u.exec(line)?.[0] ?? line
  const text = readFileSync(place, 'utf8')
  const edited = text.replace(new RegExp(`^( *)${word}.*$`, 'mu'), `$1${line}`)
  if (edited === text) throw new Error(`${file} has no line ${word}`)
  writeFileSync(place, edited)
}

/** A command of the tutorial, which speaks of npm, for the app's own manager. */
function commandOf({
  command,
  manager,
  tarball,
}: Pick<Follow, 'manager' | 'tarball'> & { command: string }): string[] {
  const words = command.split(' ').map((word) => (word === 'payload-newsroom' ? tarball : word))
  if (command.startsWith('npx ')) words.splice(0, words.length, ...command.split(' '))
  if (manager === 'npm') return words
  const [program, verb, ...rest] = words
  if (program === 'npx') return ['pnpm', 'exec', verb ?? '', ...rest]
  return ['pnpm', verb === 'install' && rest.length > 0 ? 'add' : (verb ?? ''), ...rest]
}
