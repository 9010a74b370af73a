import { scanPanel } from '../fixtures/scanPanel.ts'

// Who sees most, and who sees least; `npm run test:long` walks every role in every language.
await scanPanel('panel_scan', [
  ['chiefEditor', 'zh'],
  ['reporter', 'en'],
])
