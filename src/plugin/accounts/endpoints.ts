import type { Endpoint } from 'payload'

import { absenceEndpoint } from './absenceEndpoint.ts'
import { factorEndpoints } from './factorEndpoints.ts'
import { inviteEndpoints } from './inviteEndpoints.ts'
import { panelEndpoint } from './mayUsePanel.ts'
import { passwordEndpoints } from './passwordEndpoints.ts'

/** Endpoints for the newsroom's own accounts. */
export const accountsEndpoints: Endpoint[] = [
  absenceEndpoint,
  ...factorEndpoints,
  ...inviteEndpoints,
  panelEndpoint,
  ...passwordEndpoints,
]
