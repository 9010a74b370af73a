import { readFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'

const root = path.resolve(import.meta.dirname, '../../..')

/** The pages that show the table of apps in short, with the words of its head. */
const readmes = { 'README.md': 'An app', 'README.zh.md': '应用' } as const

/**
 * The readmes, by file name, with the apps of docs/reference/apps.md that were made and walked: each in short, between
 * the marks that stand there.
 */
export async function makeReadmes(): Promise<ReadonlyMap<string, string>> {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const apps = rowsOf(read('docs/reference/apps.md'))
  const style = await resolveConfig(path.join(root, 'README.md'))
  const made = Object.entries(readmes).map(async ([file, head]) => {
    const text = read(file).replace(
      /(?<=<!-- apps -->\n)[^]*?(?=<!-- \/apps -->)/u,
      `\n${tableOf(head, apps)}\n\n`,
    )
    return [file, await format(text, { ...style, parser: 'markdown' })] as const
  })
  return new Map(await Promise.all(made))
}

/** Cells of each app: name, Payload, Next, Node, date, commit, outcome. */
const rowsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(({ 6: outcome = '' }) => /^[✓✗]/u.test(outcome))

const tableOf = (head: string, apps: readonly (readonly string[])[]): string =>
  [
    `| ${head} | Payload | Next | Node | |`,
    '| --- | --- | --- | --- | --- |',
    ...apps.map(
      ([name = '', payload = '', next = '', node = '', , , outcome = '']) =>
        `| ${[name, payload, next, node, outcome.slice(0, 1)].join(' | ')} |`,
    ),
  ].join('\n')
