import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '../../../..')

/** The versions that the plugin is developed with: a stranger's app has the newest, which these are. */
const versions = z
  .object({ devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))).devDependencies

export type Manager = 'npm' | 'pnpm'

export type Replacement = readonly [string | RegExp, string]

/** How an app is put together otherwise than the template. */
export type Variant = {
  /** Replacements in its Payload configuration, in turn. */
  readonly config?: readonly Replacement[]
  readonly dependencies?: Readonly<Record<string, string>>
  /** More of its `.env`. */
  readonly env?: Readonly<Record<string, string>>
  /** More files, by their paths in the app. */
  readonly files?: Readonly<Record<string, string>>
  readonly manager: Manager
  /** Replacements in its Payload configuration once `init` has written the plugin into it. */
  readonly own?: readonly Replacement[]
  /** Release of Node that everything of it runs on; this one when left out. */
  readonly node?: string
  /** Packages that are there once, in the app's version, whatever another package asks for: `overrides` of npm. */
  readonly overrides?: readonly string[]
  /** Versions of packages other than the plugin is developed with. */
  readonly versions?: Readonly<Record<string, string>>
}

/** Packages that this machine has had before are not asked for anew. */
const quiet = {
  ...{ CI: 'true', NEXT_TELEMETRY_DISABLED: '1' },
  ...{ npm_config_audit: 'false', npm_config_fund: 'false', npm_config_prefer_offline: 'true' },
} as const

/** What a machine behind a proxy says of it, and of the certificates that are good there. */
const ofNetwork =
  /^(?:https?_proxy|no_proxy|node_extra_ca_certs|ssl_cert_(?:dir|file)|npm_config_(?:cafile|registry))$/iu

type Run = {
  readonly command: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Runs a command to its end.
 *
 * @throws {Error} with what it printed, when it fails
 */
export function runIn({ command, cwd, env = {} }: Run): string {
  const [program = '', ...args] = command
  // Of this process nothing reaches the app but where programs are, and how the registry is reached.
  const { HOME, PATH } = process.env
  const named = Object.entries(process.env).filter(([name]) => ofNetwork.test(name))
  const { error, status, stderr, stdout } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...quiet, ...Object.fromEntries(named), HOME, PATH, ...env } as never,
    maxBuffer: 100_000_000,
    // A registry that does not answer.
    timeout: 900_000,
  })
  if (status === 0) return stdout
  throw new Error(`${command.join(' ')} failed: ${String(error ?? status)}\n${stdout}\n${stderr}`)
}

/** Whether the registry gives the template's package: without it there is no stranger's app. */
export function isRegistryReached(): boolean {
  const { status } = spawnSync('npm', ['view', templatePackage, 'version'], {
    cwd: root,
    timeout: 30_000,
  })
  return status === 0
}

const templatePackage = `create-payload-app@${versions.payload ?? 'latest'}`

/**
 * Installs a program by npm's package of it, `node@22` for one.
 *
 * @returns the folder of its command, for `PATH`
 */
export function installProgram(folder: string, name: string): string {
  const prefix = path.join(folder, name)
  mkdirSync(prefix, { recursive: true })
  runIn({ command: ['npm', 'install', '--prefix', prefix, name], cwd: prefix })
  return path.join(prefix, 'node_modules/.bin')
}

/** Pinned: what it asks and refuses changes from one to the next. */
export const pnpm = 'pnpm@12.21.0'

/** The version of a package that an app of this variant gets. */
export const versionOf = (name: string, { versions: others = {} }: Variant): string =>
  others[name] ?? versions[name] ?? 'latest'

/** Packs the plugin as `npm publish` would; `npm run build:plugin` made `dist`. Returns the tarball's path. */
export function packPlugin(folder: string): string {
  const command = ['npm', 'pack', '--silent', '--pack-destination', folder]
  return path.join(folder, runIn({ command, cwd: root }).trim().split('\n').at(-1) ?? '')
}

/**
 * Makes the app that `create-payload-app` makes of its template `blank`: the files from its own package, and beside
 * them what it fetches from elsewhere, which cannot be had everywhere: manifest and configuration of TypeScript and Next.
 *
 * @param env - what goes into its `.env`
 */
export function makeBlankApp({
  app,
  env,
  variant,
}: {
  app: string
  env: Readonly<Record<string, string>>
  variant: Variant
}): void {
  mkdirSync(app, { recursive: true })
  runIn({ command: ['npm', 'pack', '--silent', templatePackage], cwd: app })
  const tarball = readdirSync(app).find((name) => name.endsWith('.tgz')) ?? ''
  runIn({ command: ['tar', '-xzf', tarball, 'package/dist/template'], cwd: app })
  cpSync(path.join(app, 'package/dist/template'), app, { recursive: true })
  runIn({ command: ['rm', '-r', tarball, 'package'], cwd: app })
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(app, name)), { recursive: true })
    writeFileSync(path.join(app, name), text)
  }
  const lines = Object.entries({ ...env, ...variant.env }).map(
    ([name, value]) => `${name}=${value}`,
  )
  write('.env', `${lines.join('\n')}\n`)
  write('package.json', manifestOf(variant))
  write('tsconfig.json', JSON.stringify(tsconfig, null, 2))
  write('next.config.ts', nextConfig)
  // pnpm asks about every script of a dependency, and since version 11 fails until it is answered; none is needed.
  if (variant.manager === 'pnpm') write('pnpm-workspace.yaml', 'strictDepBuilds: false\n')
  for (const [name, text] of Object.entries(variant.files ?? {})) write(name, text)
  editConfig(app, [...onPostgres, ...(variant.config ?? [])])
}

/** Replaces, in turn, parts of an app's Payload configuration. */
export function editConfig(app: string, replacements: readonly Replacement[] = []): void {
  const file = path.join(app, 'src/payload.config.ts')
  writeFileSync(file, replacements.reduce(replace, readFileSync(file, 'utf8')))
}

function replace(text: string, [from, to]: Replacement): string {
  const replaced = text.replace(from, to)
  if (replaced === text) throw new Error(`The configuration has no ${String(from)}`)
  return replaced
}

/** As `create-payload-app --db postgres` writes it. */
const onPostgres = [
  [
    "import { mongooseAdapter } from '@payloadcms/db-mongodb'",
    "import { postgresAdapter } from '@payloadcms/db-postgres'",
  ],
  [
    /db: mongooseAdapter\(\{[^]*?\}\),/u,
    "db: postgresAdapter({\n    pool: {\n      connectionString: process.env.DATABASE_URL || '',\n    },\n  }),",
  ],
] as const

const manifestOf = (variant: Variant): string => {
  const { dependencies = {}, overrides = [] } = variant
  const pick = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, versionOf(name, variant)]))
  const manifest = {
    name: 'desk',
    dependencies: {
      ...pick('@payloadcms/db-postgres', '@payloadcms/next', '@payloadcms/richtext-lexical'),
      ...pick('@payloadcms/ui', 'graphql', 'next', 'payload', 'react', 'react-dom', 'sharp'),
      ...dependencies,
    },
    devDependencies: pick('@types/node', '@types/react', '@types/react-dom', 'typescript'),
    ...(overrides.length > 0 && { overrides: pick(...overrides) }),
    private: true,
    scripts: { build: 'next build', dev: 'next dev', payload: 'payload', start: 'next start' },
    type: 'module',
    version: '1.0.0',
  }
  return JSON.stringify(manifest, null, 2)
}

const tsconfig = {
  compilerOptions: {
    ...{ allowJs: true, esModuleInterop: true, incremental: true, isolatedModules: true },
    ...{ jsx: 'preserve', lib: ['DOM', 'DOM.Iterable', 'ES2022'], module: 'esnext' },
    ...{ moduleResolution: 'bundler', noEmit: true, resolveJsonModule: true },
    ...{ skipLibCheck: true, strict: true, target: 'ES2022' },
    paths: { '@/*': ['./src/*'], '@payload-config': ['./src/payload.config.ts'] },
    plugins: [{ name: 'next' }],
  },
  exclude: ['node_modules'],
  include: ['next-env.d.ts', '**/*.ts', '**/*.tsx', '.next/types/**/*.ts'],
}

const nextConfig = `import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'path'
import { fileURLToPath } from 'url'

const dirname = path.dirname(fileURLToPath(import.meta.url))

const nextConfig: NextConfig = {
  images: { localPatterns: [{ pathname: '/api/media/file/**' }] },
  turbopack: { root: path.resolve(dirname) },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
`
