import type { Replacement, Variant } from './blankApp.ts'

type Named = Variant & {
  /** Slug of its accounts. */
  readonly users?: string
}

/** The last version that the registry has of a plugin of Payload's own, where it is another than Payload's. */
const lastPatch = '3.90.1'

/**
 * Such a plugin asks for exactly the Payload that it was made with, and Payload for plugins of exactly its own version:
 * the app says to npm that there is one Payload, and to Payload that this is known.
 */
const besideNewer = {
  env: { PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
  overrides: ['@payloadcms/next', '@payloadcms/translations', '@payloadcms/ui', 'payload'],
} as const

/** Collections that a host has already; none has a slug of the newsroom's. */
const pages = "{ slug: 'pages', fields: [{ name: 'title', type: 'text' }] }"
const tenants =
  "{ slug: 'tenants', admin: { useAsTitle: 'name' }, fields: [{ name: 'name', type: 'text' }] }"
const having = (...collections: string[]): Replacement => [
  'collections: [Users]',
  `collections: [Users, ${collections.join(', ')}]`,
]

type Added = { readonly call: string; readonly from: string; readonly name: string }

/** Adds a plugin to a configuration that has the newsroom, before or behind it. */
const adding = ({ call, from, name }: Added, order: 'after' | 'before'): readonly Replacement[] => [
  [
    'plugins: [newsroomPlugin()]',
    `plugins: [${order === 'before' ? `${call}, newsroomPlugin()` : `newsroomPlugin(), ${call}`}]`,
  ],
  [
    "import sharp from 'sharp'",
    `import sharp from 'sharp'\nimport { ${name} } from '@payloadcms/${from}'`,
  ],
]

const seo = { call: "seoPlugin({ collections: ['pages'] })", from: 'plugin-seo', name: 'seoPlugin' }
const search = {
  call: "searchPlugin({ collections: ['pages'] })",
  from: 'plugin-search',
  name: 'searchPlugin',
}
const redirects = {
  call: "redirectsPlugin({ collections: ['pages'] })",
  from: 'plugin-redirects',
  name: 'redirectsPlugin',
}
const multiTenant = {
  call: 'multiTenantPlugin({ collections: { pages: {} } })',
  from: 'plugin-multi-tenant',
  name: 'multiTenantPlugin',
}
/** For files of the host's own; the newsroom keeps its pictures itself. */
const s3 = {
  call: "s3Storage({ bucket: 'files', collections: { papers: true }, config: { region: 'none' } })",
  from: 'storage-s3',
  name: 's3Storage',
}
const papers = "{ slug: 'papers', fields: [], upload: true }"

const beside = (
  added: Added,
  order: 'after' | 'before',
  own: readonly string[] = [pages],
  version = lastPatch,
): Named => ({
  ...(version === lastPatch && besideNewer),
  dependencies: { [`@payloadcms/${added.from}`]: version },
  manager: 'npm',
  own: [having(...own), ...adding(added, order)],
})

/** The apps that `npm run test:apps` makes, each otherwise than the template in what its name says. */
export const variants: Readonly<Record<string, Named>> = {
  'npm, as the template is': { manager: 'npm' },
  'pnpm, nothing hoisted': { manager: 'pnpm' },
  'ids are UUIDs': {
    config: [['db: postgresAdapter({', "db: postgresAdapter({\n    idType: 'uuid',"]],
    manager: 'npm',
  },
  'accounts of another slug, with names in two fields': {
    config: [
      [
        "import { Users } from './collections/Users'",
        "import { Staff as Users } from './collections/Staff'",
      ],
    ],
    files: {
      'src/collections/Staff.ts':
        "import type { CollectionConfig } from 'payload'\nexport const Staff: CollectionConfig = { slug: 'staff', auth: true, fields: [{ name: 'firstName', type: 'text' }, { name: 'lastName', type: 'text' }] }\n",
    },
    manager: 'npm',
    users: 'staff',
  },
  'English alone': {
    config: [
      [
        "import sharp from 'sharp'",
        "import sharp from 'sharp'\nimport { en } from '@payloadcms/translations/languages/en'",
      ],
      ['plugins: [],', 'i18n: { supportedLanguages: { en } },\n  plugins: [],'],
    ],
    dependencies: { '@payloadcms/translations': '3.90.2' },
    manager: 'npm',
  },
  'pictures of its own under another slug, and pages': {
    files: {
      'src/collections/Pictures.ts':
        "import type { CollectionConfig } from 'payload'\nexport const Pictures: CollectionConfig = { slug: 'site-media', access: { read: () => true }, fields: [{ name: 'alt', type: 'text', required: true }], upload: true }\n",
    },
    manager: 'npm',
    own: [
      having('Pictures', pages),
      [
        "import sharp from 'sharp'",
        "import sharp from 'sharp'\nimport { Pictures } from './collections/Pictures'",
      ],
    ],
  },
  'Node 22': { manager: 'npm', node: '22' },
  'Node 24': { manager: 'npm', node: '24' },
  'pages of its own, seo before the newsroom': beside(seo, 'before'),
  'pages of its own, seo behind the newsroom': beside(seo, 'after'),
  'search before the newsroom': beside(search, 'before'),
  'search behind the newsroom': beside(search, 'after'),
  'redirects before the newsroom': beside(redirects, 'before'),
  'redirects behind the newsroom': beside(redirects, 'after'),
  'multi-tenant before the newsroom': beside(multiTenant, 'before', [pages, tenants], '3.90.2'),
  'multi-tenant behind the newsroom': beside(multiTenant, 'after', [pages, tenants], '3.90.2'),
  'storage-s3 before the newsroom': beside(s3, 'before', [papers]),
  'storage-s3 behind the newsroom': beside(s3, 'after', [papers]),
}
