import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { code, table } from './markdown.ts'

/** The shapes of the public record, in the words of the source. */
export function describeSnapshots(root: string): string {
  const source = readFileSync(path.join(root, 'src/domain/ledger/snapshot.ts'), 'utf8')
  return ['# 快照 · Snapshots', `\`\`\`ts\n${source.trim()}\n\`\`\``].join('\n\n')
}

/** Options of the plugin: one row an option, from its comment. */
export function describeOptions(root: string): string {
  const source = readFileSync(path.join(root, 'src/plugin/newsroomOptions.ts'), 'utf8')
  const found = source.matchAll(/\n {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2}(\w+)\?: (.+)/gu)
  const rows = [...found].map(([, comment = '', name = '', type = '']) => {
    const [says = '', standard = ''] = comment.replaceAll(/\n +\* ?/gu, ' ').split('@default')
    return [code(name), code(type.trim()), says.trim(), standard.trim()]
  })
  return [
    '# 插件的选项 · Options of the plugin',
    'newsroomPlugin 的全部选项；都可以不写。All options of `newsroomPlugin`; each may be left out.',
    table(['选项 Option', '类型 Type', '说明 What it does', '默认 Default'], rows),
  ].join('\n\n')
}

/** What the importer looks for: one row a field, with the sentence that stands above its reader. */
export function describeRecognisers(root: string): string {
  const folder = path.join(root, 'src/domain/manuscripts')
  const source = readFileSync(path.join(folder, 'recognisers.ts'), 'utf8')
  const readers = readersOf(folder)
  const part = (name: string, title: string) => [
    `## ${title}`,
    table(
      ['认出什么 Field', '由谁 Reader', '怎样 How'],
      fieldsOf({ name, source }).map(({ field, reader }) => [
        code(field),
        code(reader),
        readers.get(reader) ?? '',
      ]),
    ),
  ]
  return [
    '# 来稿识别 · What the importer recognizes',
    ...part('reportRecognisers', '报道 Reports'),
    ...part('speechRecognisers', '讲话 Speeches'),
  ].join('\n\n')
}

/** Readers that many fields share: `readManuscript` calls them once, and the rows name what they read. */
const readOnce = new Map([
  ['byline', 'readByline'],
  ['deeds', 'readDeedsOf'],
])

/** The rows of one table in `recognisers.ts`: a key at two spaces, and the first reader called under it, or the one that many share. */
function fieldsOf({ name, source }: { name: string; source: string }) {
  const body = new RegExp(String.raw`export const ${name}[^=]*= \{\n([\s\S]*?)\n\}`, 'u').exec(
    source,
  )
  return (body?.[1] ?? '').split(/\n(?= {2}\w+:)/u).flatMap((row) => {
    const field = /^ {2}(\w+):/u.exec(row)?.[1]
    const part = /\b(byline|deeds)\./u.exec(row)?.[1]
    const reader = part ? readOnce.get(part) : /\b(read\w+)\(/u.exec(row)?.[1]
    return field && reader ? [{ field, reader }] : []
  })
}

/** First sentence of the comment above every exported reader. */
function readersOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((name) => /^read\w+\.ts$/u.test(name))
  return new Map(
    files.flatMap((file) => {
      const source = readFileSync(path.join(folder, file), 'utf8')
      const found = source.matchAll(
        /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|function) (read\w+)/gu,
      )
      return [...found].map(
        ([, comment = '', name = '']) => [name, firstSentence(comment)] as const,
      )
    }),
  )
}

function firstSentence(comment: string): string {
  const text = comment.replaceAll(/\s*\n\s*\* ?/gu, ' ').trim()
  return /^.*?[.。](?=\s|$)/u.exec(text)?.[0] ?? text
}
