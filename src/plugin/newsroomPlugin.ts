import type { CollectionConfig, CollectionSlug, Config, Plugin } from 'payload'

import type { ReviewPlan } from '../domain/review/plan.ts'
import type { AccountsOptions } from './accounts/accountsOptions.ts'
import type { ApiOptions } from './api/apiOptions.ts'
import type { PreviewPath } from './preview/withPreview.ts'
import type { AnnouncementOptions } from './webhooks/announcementOptions.ts'

import { collections, globals } from '../../collections/index.ts'
import { threeReviews } from '../domain/review/plan.ts'
import { accountsEndpoints } from './accounts/endpoints.ts'
import { withAccountPages } from './accounts/pages.ts'
import { recordFailedSignIn } from './accounts/recordSignIn.ts'
import { keepSessions } from './accounts/sessions.ts'
import { aftermathEndpoints } from './aftermath/endpoints.ts'
import { keyEndpoint } from './api/keyEndpoint.ts'
import { assignmentEndpoints } from './assignments/endpoints.ts'
import { deskSearchEndpoint } from './desk-search/endpoints.ts'
import { withDeskIndex } from './desk-search/withDeskIndex.ts'
import { deskEndpoints } from './desk/endpoints.ts'
import { withDesk } from './desk/withDesk.ts'
import { feedEndpoint } from './feed/endpoint.ts'
import { accountField } from './fields/systemFields.ts'
import { letterEndpoint } from './letters/endpoints.ts'
import { noteEndpoints } from './notes/endpoints.ts'
import { noticeEndpoints } from './notices/endpoints.ts'
import { outsideEndpoints } from './outside/endpoints.ts'
import { holderEndpoints } from './outside/holderEndpoints.ts'
import { presenceEndpoint } from './presence/endpoints.ts'
import { previewEndpoint } from './preview/endpoints.ts'
import { withPreview } from './preview/withPreview.ts'
import { releaseEndpoints } from './releases/endpoints.ts'
import { accessEndpoint } from './requests/accessEndpoint.ts'
import { keepLocksForStaff } from './requests/keepLocksForStaff.ts'
import { limitNesting } from './requests/limitNesting.ts'
import { limitQueries } from './requests/limitQueries.ts'
import { nameTheFault } from './requests/nameTheFault.ts'
import { refusalName } from './requests/refusal.ts'
import { noticeDatabaseAway } from './requests/sayDatabaseAway.ts'
import { sayFailedCommits } from './requests/sayFailedCommits.ts'
import { withKnownReferences } from './requests/withKnownReferences.ts'
import { reviewEndpoints } from './review/endpoints.ts'
import { differenceEndpoint } from './saving/endpoints.ts'
import { withSaving } from './saving/withSaving.ts'
import { searchEndpoint } from './search/endpoints.ts'
import { slipEndpoints } from './slips/endpoints.ts'
import { en } from './translations/en.ts'
import { payloadWords } from './translations/payloadWords.ts'
import { zh } from './translations/zh.ts'
import { removeRefused } from './uploads/removeRefused.ts'
import { withFitText, withFitWords } from './validation/refuseUnfit.ts'
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
              withDeskIndex(withPreview(withAccounts(inFolder(each, folder), users), preview)),
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

const inFolder = (collection: CollectionConfig, folder: string): CollectionConfig =>
  typeof collection.upload === 'object'
    ? { ...collection, upload: { ...collection.upload, staticDir: `${folder}/${collection.slug}` } }
    : collection

/** A reporter may be linked to an account, whatever the host app calls its accounts. */
const withAccounts = (collection: CollectionConfig, users: CollectionSlug): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map((field) =>
    'name' in field && field.name === 'account' ? accountField(users) : field,
  ),
})

const withBehaviour = (config: Config, users: CollectionSlug): Config => ({
  ...withAccountPages({ ...config, admin: withSaving(withDesk(config.admin)) }),
  endpoints: [
    ...(config.endpoints ?? []),
    accessEndpoint,
    ...accountsEndpoints,
    ...aftermathEndpoints,
    ...assignmentEndpoints,
    ...deskEndpoints,
    deskSearchEndpoint,
    differenceEndpoint,
    letterEndpoint,
    ...noteEndpoints,
    ...noticeEndpoints,
    keyEndpoint,
    ...holderEndpoints,
    ...outsideEndpoints,
    feedEndpoint,
    presenceEndpoint,
    previewEndpoint,
    ...releaseEndpoints,
    ...reviewEndpoints,
    searchEndpoint,
    ...slipEndpoints,
    ...webhookEndpoints,
  ],
  graphQL: limitQueries(config.graphQL, [
    ...collections,
    ...globals,
    ...(config.collections ?? []).filter(({ slug }) => slug === users),
  ]),
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), recordFailedSignIn, nameTheFault],
  },
  i18n: {
    ...config.i18n,
    translations: withWords(config.i18n?.translations),
  },
  // Whoever asked was told: that is no alarm, and what two people wrote is theirs.
  loggingLevels: {
    AuthenticationError: 'info',
    QueryError: 'info',
    [refusalName]: 'info',
    ...config.loggingLevels,
    SaveRefused: false,
  } as Config['loggingLevels'],
  onInit: async (payload) => {
    keepLocksForStaff(payload)
    keepSessions(payload)
    limitNesting(payload)
    noticeDatabaseAway(payload)
    sayFailedCommits(payload)
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
