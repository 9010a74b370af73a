import type { Field } from 'payload'

import { staffField } from '../staff/access.ts'
import { label } from '../translations/label.ts'

/**
 * Field for the id of the version that was read, which a save sends back as the version it started from. Not stored: `exposeVersion` fills it in, `requireBaseVersion` removes it.
 */
export const baseVersionField: Field = {
  name: 'baseVersion',
  type: 'text',
  access: { read: staffField },
  admin: {
    description: label(
      '读到的是哪个版本；保存时原样送回。',
      'Which version was read; a save sends it back.',
    ),
    disabled: true,
    disableListColumn: true,
    disableListFilter: true,
  },
  custom: { internal: true },
  label: label('所读版本', 'Version read'),
  virtual: true,
}

/** Line above the form: who else has the document open, failed saves, unsaved input. */
export const savingBar: Field = {
  name: 'saving',
  type: 'ui',
  admin: {
    components: { Field: 'payload-newsroom/admin#SavingBar' },
    disableListColumn: true,
  },
}
