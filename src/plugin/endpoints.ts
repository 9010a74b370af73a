import type { Endpoint } from 'payload'

import { keyEndpoint } from './accounts/apiKeyEndpoint.ts'
import { accountsEndpoints } from './accounts/endpoints.ts'
import { adminSearchEndpoint } from './admin-search/endpoints.ts'
import { feedEndpoint } from './api/feedEndpoint.ts'
import { assignmentEndpoints } from './assignments/endpoints.ts'
import { correctionEndpoints } from './corrections/endpoints.ts'
import { dashboardEndpoints } from './dashboard/endpoints.ts'
import { differenceEndpoint } from './edit-conflicts/endpoints.ts'
import { presenceEndpoint } from './edit-conflicts/presenceEndpoint.ts'
import { externalReviewEndpoints } from './external-review/endpoints.ts'
import { holderEndpoints } from './external-review/holderEndpoints.ts'
import { accessEndpoint } from './http/accessEndpoint.ts'
import { intakeEndpoints } from './intake/endpoints.ts'
import { mailroomEndpoint } from './intake/mailroomEndpoint.ts'
import { pictureEndpoint } from './media/pictureEndpoint.ts'
import { metricsEndpoint } from './metrics/metricsEndpoint.ts'
import { notificationEndpoints } from './notifications/endpoints.ts'
import { previewEndpoint } from './preview/endpoints.ts'
import { feedbackEndpoint } from './reader-feedback/endpoints.ts'
import { releaseEndpoints } from './releases/endpoints.ts'
import { commentEndpoints } from './review/commentEndpoints.ts'
import { reviewEndpoints } from './review/endpoints.ts'
import { searchEndpoint } from './search/endpoints.ts'
import { sheetEndpoints } from './sign-off-sheets/endpoints.ts'
import { webhookEndpoints } from './webhooks/endpoints.ts'

/** What the plugin adds to the host's API, below `/newsroom`. */
export const endpoints: readonly Endpoint[] = [
  accessEndpoint,
  ...accountsEndpoints,
  ...correctionEndpoints,
  ...assignmentEndpoints,
  ...dashboardEndpoints,
  adminSearchEndpoint,
  differenceEndpoint,
  feedbackEndpoint,
  ...commentEndpoints,
  ...notificationEndpoints,
  keyEndpoint,
  ...holderEndpoints,
  ...externalReviewEndpoints,
  feedEndpoint,
  ...intakeEndpoints,
  mailroomEndpoint,
  metricsEndpoint,
  pictureEndpoint,
  presenceEndpoint,
  previewEndpoint,
  ...releaseEndpoints,
  ...reviewEndpoints,
  searchEndpoint,
  ...sheetEndpoints,
  ...webhookEndpoints,
]
