/** Roles of the newsroom, in the order in which a desk lists them. */
export const roles = [
  'reporter',
  'editor',
  'deskHead',
  'proofreader',
  'chiefEditor',
  'admin',
] as const
export type Role = (typeof roles)[number]

/** Duties: one word for each right; `dutyLabels` says what each lets somebody do. */
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
 * Duties of each role. What is not listed is refused.
 *
 * `file` uploads manuscripts and pictures; `writeOwn` creates texts and changes one's own; `edit` changes anybody's;
 * `discard` moves to the trash what was never released and erases manuscripts; `keepReference` manages people and
 * reporters, `keepSettings` the settings of the site and sections; `keepWebhooks` manages receivers of webhooks; `assign` says who covers what; `release` makes public, withdraws and
 * restores.
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

/** Roles with a duty, for messages that say whom to ask. */
export const rolesThatMay = (duty: Duty): readonly Role[] =>
  roles.filter((role) => dutiesOf[role].includes(duty))

/** Whether somebody with these roles has a duty; without roles, none. */
export const may = (staff: undefined | { readonly roles: readonly Role[] }, duty: Duty): boolean =>
  staff?.roles.some((role) => dutiesOf[role].includes(duty)) ?? false
