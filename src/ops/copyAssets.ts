/** Part of `npm run build:plugin`: brings along what the compiler leaves where it is, style sheets and SQL. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

for (const folder of ['src/admin', 'src/plugin', 'src/site']) {
  cpSync(path.join(root, folder), path.join(root, 'dist', folder), {
    // Folders are walked, of files only the style sheets are taken.
    filter: (source) => path.extname(source) === '' || source.endsWith('.css'),
    recursive: true,
  })
}

const plugin = path.join(root, 'src/plugin')
const texts = readdirSync(plugin, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.sql'))
  .map((file) => [path.basename(file, '.sql'), readFileSync(path.join(plugin, file), 'utf8')])

/** In place of `readSql.ts`: the texts of all functions, for hosts whose bundler takes modules along and no other file. */
const reader = path.join(root, 'dist/src/plugin/database/readSql.js')
writeFileSync(
  reader,
  `const texts = ${JSON.stringify(Object.fromEntries(texts), null, 2)}\n\nexport const readSql = ({ name }) => texts[name]\n`,
)
rmSync(`${reader}.map`)
