import type { Variant } from './blankApp.ts'

type Named = Variant & {
  /** Slug of its accounts. */
  readonly users?: string
}

const plugin = (name: string) => ({ [`@payloadcms/${name}`]: '3.90.1' })

/** Collections that a host has already; none has a slug of the newsroom's. */
const pages = "{ slug: 'pages', fields: [{ name: 'title', type: 'text' }] }"
const withPages = [
  /collections: \[Users, Media\]/u,
  `collections: [Users, ${pages}, Media]`,
] as const

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
        "export const Staff = { slug: 'staff', auth: true, fields: [{ name: 'firstName', type: 'text' }, { name: 'lastName', type: 'text' }] } as const\n",
    },
    manager: 'npm',
    users: 'staff',
  },
  'pages of its own, seo before the newsroom': {
    config: [
      withPages,
      ['plugins: [],', "plugins: [seoPlugin({ collections: ['pages'] })],"],
      [
        "import sharp from 'sharp'",
        "import sharp from 'sharp'\nimport { seoPlugin } from '@payloadcms/plugin-seo'",
      ],
    ],
    dependencies: plugin('plugin-seo'),
    manager: 'npm',
  },
}
