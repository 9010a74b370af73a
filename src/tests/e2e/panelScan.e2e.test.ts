import { languages } from '../../domain/language/index.ts'
import { roles } from '../../domain/staff/roles.ts'
import { scanPanel } from '../fixtures/scanPanel.ts'
import { either } from '../setup/long.ts'

await scanPanel(
  'panel_scan',
  either<Parameters<typeof scanPanel>[1]>({
    // Who sees most, and who sees least.
    always: [
      ['chiefEditor', 'zh'],
      ['reporter', 'en'],
    ],
    long: roles.flatMap((role) => languages.map((language) => [role, language] as const)),
  }),
)
