import type { CollectionConfig, CollectionSlug, Config, Plugin } from 'payload'

import type { ReviewPlan } from '../domain/review/plan.ts'
import type { ApiOptions } from './api/apiOptions.ts'
import type { PreviewPath } from './preview/withPreview.ts'
import type { AccountsOptions } from './security/accountsOptions.ts'
import type { AnnouncementOptions } from './webhooks/announcementOptions.ts'

import { collections, globals } from '../../collections/index.ts'
import { threeReviews } from '../domain/review/plan.ts'
import { withAccountViews } from './accounts/adminViews.ts'
import { keyEndpoint } from './accounts/apiKeyEndpoint.ts'
import { accountsEndpoints } from './accounts/endpoints.ts'
import { recordFailedSignIn } from './accounts/recordSignIn.ts'
import { mergeSessions } from './accounts/sessions.ts'
import { adminSearchEndpoint } from './admin-search/endpoints.ts'
import { withAdminIndex } from './admin-search/withAdminIndex.ts'
import { feedEndpoint } from './api/feedEndpoint.ts'
import { assignmentEndpoints } from './assignments/endpoints.ts'
import { correctionEndpoints } from './corrections/endpoints.ts'
import { dashboardEndpoints } from './dashboard/endpoints.ts'
import { withDashboard } from './dashboard/withDashboard.ts'
import { strictTransactions } from './database/strictTransactions.ts'
import { differenceEndpoint } from './edit-conflicts/endpoints.ts'
import { presenceEndpoint } from './edit-conflicts/presenceEndpoint.ts'
import { withEditConflicts } from './edit-conflicts/withEditConflicts.ts'
import { externalReviewEndpoints } from './external-review/endpoints.ts'
import { holderEndpoints } from './external-review/holderEndpoints.ts'
import { accountField } from './fields/systemFields.ts'
import { removeRefused } from './files/removeRefused.ts'
import { storeFilesIn } from './files/storedFiles.ts'
import { accessEndpoint } from './http/accessEndpoint.ts'
import { noteDatabaseAway } from './http/answerUnavailable.ts'
import { limitQueries } from './http/limitQueries.ts'
import { mapDatabaseErrors } from './http/mapDatabaseErrors.ts'
import { restrictDocumentLocks } from './http/restrictDocumentLocks.ts'
import { withKnownReferences } from './http/withKnownReferences.ts'
import { notificationEndpoints } from './notifications/endpoints.ts'
import { previewEndpoint } from './preview/endpoints.ts'
import { withPreview } from './preview/withPreview.ts'
import { feedbackEndpoint } from './reader-feedback/endpoints.ts'
import { releaseEndpoints } from './releases/endpoints.ts'
import { commentEndpoints } from './review/commentEndpoints.ts'
import { reviewEndpoints } from './review/endpoints.ts'
import { searchEndpoint } from './search/endpoints.ts'
import { sheetEndpoints } from './sign-off-sheets/endpoints.ts'
import { en } from './translations/en.ts'
import { payloadWords } from './translations/payloadMessages.ts'
import { zh } from './translations/zh.ts'
import { withFitText, withFitWords } from './validation/refuseUnfit.ts'
import { apiErrorName } from './values/apiError.ts'
import { webhookEndpoints } from './webhooks/endpoints.ts'

export type NewsroomOptions = {
  /** How the newsroom's own accounts sign in. A host app's own accounts are its own affair. */
  accounts?: AccountsOptions
  /** How others are told of releases: webhooks are kept in the panel, a WebSub hub is named here. */
  announcements?: AnnouncementOptions
  /** How much callers without an account may ask of the content API. The host's routes put it up: `contentApi`. */
  api?: ApiOptions
  /**
   * Keeps the schema and drops the behaviour, so that switching the plugin off needs no migration.
   *
   * @default false
   */
  disabled?: boolean
  /**
   * The folder for pictures (`media`) and manuscripts (`manuscripts`), absolute or relative to the process.
   *
   * @default 'files'
   */
  folder?: string
  /**
   * Where the host app draws a draft as its readers would see it, `/preview/reports/0198…`: shown beside every form.
   * Asks `GET /newsroom/preview` for what to draw. Without it, there is no such window.
   */
  preview?: PreviewPath
  /**
   * What reports, speeches, meetings and corrections go through before they may go out: one of `reviewPlans`, or a
   * plan of the host's own. Give `installRecord` the same: the database asks again.
   *
   * @default threeReviews
   */
  review?: ReviewPlan
  /**
   * The collection of the newsroom's accounts: the one that may open the panel. Its `roles` say who may do what.
   *
   * @default 'users'
   */
  users?: CollectionSlug
}

/** Adds the newsroom's collections, its public record and its release to a Payload config. */
export const newsroomPlugin =
  ({
    accounts = {},
    announcements = {},
    api = {},
    disabled = false,
    folder = 'files',
    preview,
    review = threeReviews,
    users = 'users',
  }: NewsroomOptions = {}): Plugin =>
  (config) => {
    const withSchema: Config = {
      ...config,
      // The newsroom's own come first: it is what people open the panel for.
      collections: [
        ...collections.map((each) =>
          withFitText(
            withKnownReferences(
              withAdminIndex(withPreview(withAccounts(storeFilesIn(folder, each), users), preview)),
            ),
          ),
        ),
        ...(config.collections ?? []).map((each) =>
          each.slug === users ? withFitText(each) : each,
        ),
      ],
      custom: { ...config.custom, newsroom: { accounts, announcements, api, review } },
      globals: [...(config.globals ?? []), ...globals.map(withFitWords)],
    }
    return disabled ? withSchema : withBehaviour(withSchema, users)
  }

/** A reporter may be linked to an account, whatever the host app calls its accounts. */
const withAccounts = (collection: CollectionConfig, users: CollectionSlug): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map((field) =>
    'name' in field && field.name === 'account' ? accountField(users) : field,
  ),
})

const withBehaviour = (config: Config, users: CollectionSlug): Config => ({
  ...withAccountViews({ ...config, admin: withEditConflicts(withDashboard(config.admin)) }),
  endpoints: [
    ...(config.endpoints ?? []),
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
    presenceEndpoint,
    previewEndpoint,
    ...releaseEndpoints,
    ...reviewEndpoints,
    searchEndpoint,
    ...sheetEndpoints,
    ...webhookEndpoints,
  ],
  graphQL: limitQueries(config.graphQL, [
    ...collections,
    ...globals,
    ...(config.collections ?? []).filter(({ slug }) => slug === users),
  ]),
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), recordFailedSignIn, mapDatabaseErrors],
  },
  i18n: {
    ...config.i18n,
    translations: withWords(config.i18n?.translations),
  },
  // Whoever asked was told: that is no alarm, and what two people wrote is theirs.
  loggingLevels: {
    AuthenticationError: 'info',
    QueryError: 'info',
    [apiErrorName]: 'info',
    ...config.loggingLevels,
    EditConflict: false,
  } as Config['loggingLevels'],
  onInit: async (payload) => {
    restrictDocumentLocks(payload)
    mergeSessions(payload)
    noteDatabaseAway(payload)
    strictTransactions(payload)
    removeRefused(payload)
    await config.onInit?.(payload)
  },
})

type Translations = NonNullable<NonNullable<Config['i18n']>['translations']>

const withWords = (existing: Translations | undefined): Translations => ({
  ...existing,
  en: { ...payloadWords.en, ...existing?.en, newsroom: en },
  zh: { ...payloadWords.zh, ...existing?.zh, newsroom: zh },
})
