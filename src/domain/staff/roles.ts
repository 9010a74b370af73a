/** The newsroom's roles, in the order in which a desk lists them. */
export const roles = [
  'reporter',
  'editor',
  'deskHead',
  'proofreader',
  'chiefEditor',
  'admin',
] as const
export type Role = (typeof roles)[number]

/** What a role may do. One word for each thing that is decided anywhere. */
export const duties = [
  'file',
  'writeOwn',
  'edit',
  'discard',
  'keepReference',
  'keepSettings',
  'keepAccounts',
  'keepWebhooks',
  'assign',
  'release',
] as const
export type Duty = (typeof duties)[number]

/**
 * Who may do what. What is not listed is refused.
 *
 * `file` takes in manuscripts and pictures; `writeOwn` begins texts and changes those one began; `edit` changes
 * anybody's; `discard` moves to the trash what was never released; `keepReference` keeps people, reporters and
 * sections; `keepWebhooks` says who outside is told of releases; `assign` says who covers what; `release` opens the door to readers.
 */
const dutiesOf: Readonly<Record<Role, readonly Duty[]>> = {
  admin: [
    'assign',
    'discard',
    'edit',
    'file',
    'keepAccounts',
    'keepReference',
    'keepSettings',
    'keepWebhooks',
    'writeOwn',
  ],
  chiefEditor: [
    'assign',
    'discard',
    'edit',
    'file',
    'keepReference',
    'keepSettings',
    'release',
    'writeOwn',
  ],
  deskHead: ['assign', 'discard', 'edit', 'file', 'keepReference', 'writeOwn'],
  editor: ['edit', 'file', 'keepReference', 'writeOwn'],
  proofreader: ['edit'],
  reporter: ['file', 'writeOwn'],
}

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)

/** The roles that may do this, for telling people whom to ask. */
export const rolesThatMay = (duty: Duty): readonly Role[] =>
  roles.filter((role) => dutiesOf[role].includes(duty))

/** Whether someone with these roles may do this. Nobody may do anything. */
export const may = (staff: undefined | { readonly roles: readonly Role[] }, duty: Duty): boolean =>
  staff?.roles.some((role) => dutiesOf[role].includes(duty)) ?? false
