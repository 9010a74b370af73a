import eslint from '@eslint/js'
import next from '@next/eslint-plugin-next'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import boundaries from 'eslint-plugin-boundaries'
import { importX } from 'eslint-plugin-import-x'
import perfectionist from 'eslint-plugin-perfectionist'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * The features of `src/plugin`, from the ground up: a feature imports itself and what stands before it, types included.
 * Why this order: docs/explanation/architecture.md.
 */
const features = [
  ...['values', 'database', 'mail'],
  ...['config', 'security', 'search-index', 'documents', 'manuscripts', 'slugs', 'rich-text'],
  ...['staff'],
  ...['audit', 'http', 'validation', 'files', 'media', 'fields', 'meetings', 'speeches', 'ledger'],
  ...['notifications', 'api', 'accounts', 'edit-conflicts', 'demonstration'],
  ...['host-hooks', 'review', 'webhooks', 'search'],
  ...['releases', 'sign-off-sheets'],
  ...['corrections', 'preview', 'reader-feedback', 'intake'],
  ...['external-review', 'admin-search'],
  ...['dashboard', 'assignments', 'metrics'],
  ...['install', 'releasable', 'overrides', 'disabled'],
]
const featureLayers = features.map((name) => `feature ${name}`)

/** Where each layer lives, most specific first: a file belongs to the first match. */
const layers = {
  domain: 'src/domain/*',
  translations: 'src/plugin/translations',
  ...Object.fromEntries(features.map((name) => [`feature ${name}`, `src/plugin/${name}`])),
  // Imports nothing and is imported by nobody until it has its place in `features`.
  'feature without a floor': 'src/plugin/*',
  plugin: 'src/plugin',
  admin: 'src/admin',
  cli: 'src/cli',
  creator: 'src/create-newsroom',
  next: 'src/next',
  collections: 'collections',
  site: 'src/site',
  pages: 'src/pages',
  app: 'src/app',
  bench: 'src/bench',
  ops: 'src/ops',
  seed: 'seed',
  generator: 'src/tests/generator',
  tests: 'src/tests',
}

/** Read a row as "<layer> may import …". What is absent is forbidden. */
const mayImport = {
  domain: ['domain'],
  translations: ['translations'],
  ...Object.fromEntries(
    featureLayers.map((layer, floor) => [
      layer,
      ['domain', 'translations', ...featureLayers.slice(0, floor + 1)],
    ]),
  ),
  collections: ['domain', 'translations', ...featureLayers, 'collections'],
  plugin: ['domain', 'translations', ...featureLayers, 'collections', 'plugin'],
  admin: ['domain', 'translations', 'admin'],
  cli: ['domain', 'translations', ...featureLayers, 'cli'],
  creator: ['creator', 'ops'],
  next: ['domain', 'translations', ...featureLayers, 'next'],
  site: ['site'],
  pages: ['pages'],
  app: ['app'],
  bench: ['bench', 'generator', 'ops', 'seed'],
  generator: ['bench', 'generator'],
  ops: ['ops', 'seed'],
  seed: ['seed'],
  tests: Object.keys(layers),
}

/** npm packages the domain may use: pure computation, no I/O, no framework. */
const pureLibraries = ['diff', 'opencc-js', 'pinyin-pro', 'zod']

/** What the reference app may reach by relative path or alias; all else goes by package name. */
const doors = [
  '**/src/plugin/{index,manuscripts/read,search/engine,server}.ts',
  ...['**/src/cli/index.ts', '**/src/cli/userError.mjs'],
  ...['**/src/admin/index.ts', '**/src/domain/*/index.ts'],
  ...['**/src/site/index.ts', '**/src/site/components/site.css'],
  '**/src/payload-types.ts',
  '**/payload.config.ts',
]

const is = (...types) => ({ element: { types: { anyOf: types } } })
const npm = (...source) => ({
  to: { module: { origin: 'external', ...(source.length > 0 && { source }) } },
})
const node = { to: { module: { origin: 'core' } } }

/** A call of the Local API that does not say whose rights it runs with. */
const withoutRights = {
  selector:
    "CallExpression:matches([callee.object.property.name='payload'], [callee.object.name='payload'])[callee.property.name=/^(find|findByID|findVersions|count|create|update|delete)$/]:not(:has(Property[key.name='overrideAccess']))",
  message:
    'Say whose rights this call runs with: overrideAccess: false (the user) or true (the system).',
}

/** The API of a host app may be anywhere: `/api` in product code is an address that some hosts do not have. */
const apiAddress = {
  selector: String.raw`:matches(Literal[value=/^\u002Fapi(\u002F|$)/], TemplateElement[value.raw=/^\u002Fapi(\u002F|$)/])`,
  message:
    'Ask for the route: useConfig().config.routes.api in the panel, payload.config.routes.api in the plugin, apiRoute in the site.',
}

const zoneOrLocale = String.raw`\b(?:(?:Africa|America|Asia|Australia|Europe|Pacific)\u002f[A-Z]|[a-z]{2}-[A-Z]{2}\b)`
const useTheClock =
  'Zones and locales are parameters, and times are printed by src/domain/time: see its defaultTimeZone and defaultLocale.'

/** One clock: docs/decisions/059-one-clock.md */
const ownClock = [
  `Literal[value=/${zoneOrLocale}/]`,
  `TemplateElement[value.raw=/${zoneOrLocale}/]`,
  "NewExpression[callee.object.name='Intl'][callee.property.name='DateTimeFormat']",
  'CallExpression[callee.property.name=/^toLocale(Date|Time)String$/]',
].map((selector) => ({ selector, message: useTheClock }))

/** Later rows win. */
const importRules = [
  ...Object.entries(mayImport).map(([from, to]) => ({ from: is(from), allow: { to: is(...to) } })),
  { allow: npm() },
  { allow: node },
  {
    from: is('domain'),
    disallow: npm(),
    message: 'src/domain is pure: no Payload, Next or React. Pass the data in.',
  },
  {
    from: is('domain'),
    disallow: node,
    message: 'src/domain is pure: no Node. Pass bytes or text in.',
  },
  { from: is('domain'), allow: npm(...pureLibraries) },
  {
    from: is(...featureLayers, 'collections', 'plugin'),
    disallow: npm('next', 'next/*', 'react', 'react-dom'),
    message:
      'The plugin must run in any Payload app: Next and React belong in src/admin, src/site, src/pages and src/app.',
  },
  {
    from: is('site', 'pages', 'app', 'seed', 'ops', 'bench'),
    allow: { to: { file: { path: doors } } },
  },
  { from: { file: { categories: 'test' } }, allow: npm('vitest', 'fast-check') },
]

export default defineConfig(
  globalIgnores([
    // Payload's own route files, as its generator writes them.
    'src/app/(payload)',

    'dist',
    '.next',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/migrations',
    '**/importMap.js',
  ]),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  next.configs['core-web-vitals'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  importX.flatConfigs.typescript,
  {
    plugins: { 'import-x': importX, perfectionist },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/consistent-type-specifier-style': ['error', 'prefer-top-level'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      complexity: ['error', 10],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'perfectionist/sort-imports': 'error',
      'no-restricted-syntax': ['error', withoutRights, ...ownClock],
    },
  },
  {
    files: ['payload.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^\./(src/(?!ops/)|collections|seed)`,
              message: 'Install the plugin as a customer would: import it from payload-newsroom.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{admin,app,domain,pages,plugin,site}/**', 'collections/**', 'src/proxy.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', withoutRights, apiAddress, ...ownClock] },
  },
  {
    files: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': ['error', withoutRights] },
  },
  { files: ['src/domain/time/**'], rules: { 'no-restricted-syntax': 'off' } },
  // Payload marks one member of a hook's union as deprecated, and with it the argument that every hook needs.
  { files: ['src/plugin/**'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  {
    // A fixture is a story too, and says once for many calls whose rights they run with.
    files: ['src/tests/**'],
    rules: {
      'max-lines': ['error', { max: 550, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='afterAll'] CallExpression[callee.name='expect']",
          message: 'What a whole file must leave behind is its last test: afterAll only tidies up.',
        },
      ],
      // What a test file uses, `useNewsroom`, is no hook of React's.
      'react-hooks/rules-of-hooks': 'off',
    },
  },
  // A form is read from top to bottom, a story of tests too.
  {
    files: [
      'collections/**',
      '{seed,src/bench,src/domain,src/ops,src/plugin,src/site}/**/*.test.ts',
    ],
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  // Type-checked by their JSDoc: the compiler knows what is defined.
  { files: ['src/{create-newsroom,ops}/**/*.mjs'], rules: { 'no-undef': 'off' } },
  {
    files: ['src/**', 'collections/**', 'seed/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.entries(layers).map(([type, pattern]) => ({
        type,
        pattern,
        partialMatch: false,
      })),
      'boundaries/files': [{ category: 'test', pattern: '**/*.test.ts' }],
      'boundaries/ignore': ['src/*.ts'],
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          message:
            '{{from.element.type}} may not import {{to.element.type}}: see the table in eslint.config.js',
          policies: importRules,
        },
      ],
      'boundaries/no-unknown-files': 'error',
    },
  },
)
