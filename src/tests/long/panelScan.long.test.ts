import { languages } from '../../domain/language/index.ts'
import { roles } from '../../domain/staff/roles.ts'
import { scanPanel } from '../fixtures/scanPanel.ts'

await scanPanel(
  'panel_scan_long',
  roles.flatMap((role) => languages.map((language) => [role, language] as const)),
)
