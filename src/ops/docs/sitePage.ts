import { readFileSync } from 'node:fs'
import path from 'node:path'

import { code, table } from './markdown.ts'

const titles: Readonly<Record<string, string>> = {
  Components: 'Page components',
  Handlers: 'Handlers of requests',
  Previews: 'Previews',
  Queries: 'Queries',
  'The Pages Router': 'For the Pages Router',
  'The server': 'For the server',
  Views: 'Types',
}

/**
 * The door of the site: one table a group of `src/site/index.ts`, from the comments above what it exports.
 *
 * @throws {Error} naming an export that has no comment
 */
export function describeSite(root: string): string {
  const folder = path.join(root, 'src/site')
  const [, ...groups] = readFileSync(path.join(folder, 'index.ts'), 'utf8').split(/^\/\/ /mu)
  const parts = groups.flatMap((group) => {
    const [heading = '', ...lines] = group.split('\n')
    const [, english = '', chinese = ''] = /^([\w ]+?) (\p{Script=Han}+)$/u.exec(heading) ?? []
    const rows = exportsIn(lines.join('\n')).map(({ file, name, own }) => [
      code(name),
      commentOf(path.join(folder, file), own),
    ])
    return [
      `## ${chinese} · ${titles[english] ?? english}`,
      table(['名称 Name', '说明 What'], rows),
    ]
  })
  return [
    '# 读者的网站 · payload-newsroom/site',
    '用法见[另一页](../how-to/build-a-site.md)。How to use it: [another page](../how-to/build-a-site.md).',
    ...parts,
  ].join('\n\n')
}

type Exported = { readonly file: string; readonly name: string; readonly own: string }

function exportsIn(text: string): Exported[] {
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)'/gmu)].flatMap(
    ([, names = '', file = '']) =>
      names
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .map((each) => {
          const [own = '', name = own] = each.split(' as ')
          return { file, name, own }
        }),
  )
}

function commentOf(file: string, name: string): string {
  const source = readFileSync(file, 'utf8')
  const found = new RegExp(
    String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\n(?:// eslint[^\n]*\n)*export (?:async )?(?:const|function|type) ${name}\b`,
    'u',
  ).exec(source)
  if (!found?.[1]) throw new Error(`${name} goes out of the site's door without a comment: ${file}`)
  const text = found[1].replaceAll(/\s*\n\s*\* ?/gu, ' ').trim()
  // Parameters and cases stand in the types; a table has room for what it is.
  return text.split(' @')[0] ?? text
}
