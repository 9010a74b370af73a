import type { Field } from 'payload'

import { staffField } from '../staff/access.ts'
import { label } from '../translations/label.ts'

/**
 * The version that a reading is of, and that a save says it started from. It is stored nowhere; `nameVersion` fills
 * it in, `guardBase` takes it out.
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

/** Who else is here, what could not be saved, what was typed and not saved: a line above the form. */
export const savingBar: Field = {
  name: 'saving',
  type: 'ui',
  admin: {
    components: { Field: 'payload-newsroom/admin#SavingBar' },
    disableListColumn: true,
  },
}
