import type { Config } from 'payload'

type Admin = NonNullable<Config['admin']>

/** The panel with what keeps, beside every form, what was typed and the version it started from. */
export const withEditConflicts = (admin: Admin): Admin => ({
  ...admin,
  components: {
    ...admin.components,
    providers: [...(admin.components?.providers ?? []), 'payload-newsroom/admin#SavingProvider'],
  },
})
