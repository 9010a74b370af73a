import type { SelectField } from 'payload'

import { organsIn } from '../../domain/ledger/organs.ts'
import { label, options } from '../translations/label.ts'
import { inLanguage } from './inLanguage.ts'

/** What kind of body met; in English in the words that the site prints. The panel sorts the kinds by the newsroom's language. */
export const organField: SelectField = {
  name: 'organ',
  type: 'select',
  admin: { components: { Field: 'payload-newsroom/admin#OrganField' }, position: 'sidebar' },
  defaultValue: inLanguage({ en: organsIn.en[0], zh: organsIn.zh[0] }),
  label: label('会议类型', 'Organ'),
  options: options(
    ['congress', '人民代表大会', 'Assembly or town meeting'],
    ['standingCommittee', '人大常委会', 'Board or committee'],
    ['consultative', '政协会议', 'Advisory council'],
    ['party', '党代会、党委全会', 'Party meeting'],
    ['government', '政府会议', 'Government meeting'],
    ['work', '工作会议', 'Forum or conference'],
    ['other', '其他', 'Other meeting'],
  ),
  required: true,
}
