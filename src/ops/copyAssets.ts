/** Part of `npm run build:plugin`: the compiler leaves style sheets where they are; this brings them along. */
import { cpSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

for (const folder of ['src/admin', 'src/plugin']) {
  cpSync(path.join(root, folder), path.join(root, 'dist', folder), {
    // Folders are walked, of files only the style sheets are taken.
    filter: (source) => path.extname(source) === '' || source.endsWith('.css'),
    recursive: true,
  })
}
