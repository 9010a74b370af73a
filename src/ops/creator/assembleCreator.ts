import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { reachedFrom, templateFiles } from './templateFiles.ts'
import { readManifest, templateManifest, templateTsconfig } from './templateManifest.ts'

const program = 'src/create-newsroom/create.mjs'

/** Files of other names in the package: npm would leave them out, or read them as its own. */
const renamed = [
  ['.dockerignore', 'dockerignore'],
  ['docker-compose.yml', 'docker-compose.yml'],
  ['src/create-newsroom/README.app.md', 'README.md'],
] as const

/**
 * Puts the package `create-newsroom` together in a folder: its program, and the template, copied from the reference
 * newsroom as it is now. Returns the template's files.
 */
export function assembleCreator(root: string, folder: string): readonly string[] {
  const own = readManifest(root)
  rmSync(folder, { force: true, recursive: true })
  const copy = (from: string, to: string) => {
    mkdirSync(path.dirname(path.join(folder, to)), { recursive: true })
    cpSync(path.join(root, from), path.join(folder, to))
  }
  // By an import that is made at run time too.
  for (const file of reachedFrom(root, [program])) copy(file, file)
  const files = templateFiles(root, own.scripts)
  for (const file of files) copy(file, `template/${file}`)
  for (const [from, to] of renamed) copy(from, `template/${to}`)
  const write = (name: string, value: object | string) => {
    const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`
    writeFileSync(path.join(folder, name), text)
  }
  write('template/gitignore', ignoredOf(root))
  write('template/package.json', templateManifest(root, { files, own }))
  write('template/tsconfig.json', templateTsconfig(root))
  copy('LICENSE', 'LICENSE')
  copy('src/create-newsroom/README.md', 'README.md')
  write('package.json', {
    name: 'create-newsroom',
    version: own.version,
    description: 'A newsroom of your own, desk and site: npm create newsroom',
    license: own.license,
    type: 'module',
    engines: own.engines,
    bin: { 'create-newsroom': program },
    files: ['src', 'template'],
    publishConfig: { access: 'public', provenance: true },
  })
  return files
}

/** What git leaves alone, but for what only this repository makes. */
const ignoredOf = (root: string): string =>
  readFileSync(path.join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => !['coverage', 'dist'].includes(line))
    .join('\n')
