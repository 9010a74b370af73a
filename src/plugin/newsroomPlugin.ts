import type { CollectionConfig, CollectionSlug, Config, Endpoint, Field, Plugin } from 'payload'

import { deepMergeSimple } from 'payload/shared'

import type { NewsroomOptions } from './newsroomOptions.ts'
import type { AccountRoles } from './staff/accountRoles.ts'

import { collections, globals } from '../../collections/index.ts'
import { usualPlan } from '../domain/review/plan.ts'
import { completeLocale } from '../domain/time/locale.ts'
import { withAccountViews } from './accounts/adminViews.ts'
import { recordFailedSignIn } from './accounts/recordFailedSignIn.ts'
import { withRoles } from './accounts/rolesField.ts'
import { mergeSessions } from './accounts/sessions.ts'
import { withAdminIndex } from './admin-search/withAdminIndex.ts'
import { listIDs, withKeptDocuments } from './api/withKeptDocuments.ts'
import { mapFieldConfigs } from './config/mapFieldConfigs.ts'
import { withLocale } from './config/withLocale.ts'
import { withDashboard } from './dashboard/withDashboard.ts'
import { strictTransactions } from './database/strictTransactions.ts'
import { withSeats } from './demonstration/withSeats.ts'
import { withParts } from './disabled/panelParts.ts'
import {
  allParts,
  chosenEndpoints,
  refuseOddParts,
  withChosen,
  withChosenIn,
} from './disabled/setAside.ts'
import { withoutBehaviour } from './disabled/withoutBehaviour.ts'
import { withEditConflicts } from './edit-conflicts/withEditConflicts.ts'
import { endpoints } from './endpoints.ts'
import { withClock } from './fields/withClock.ts'
import { withPickers } from './fields/withPickers.ts'
import { storeFilesIn } from './files/keepUploads.ts'
import { removeRefused } from './files/removeRefused.ts'
import { tellFilesAway } from './files/tellFilesAway.ts'
import { hostLanguage, usersOf, withAccountsOfSomebody } from './hostDefaults.ts'
import { noteDatabaseAway } from './http/answerUnavailable.ts'
import { ofOurs } from './http/isOurAffair.ts'
import { limitQueries } from './http/limitQueries.ts'
import { mapDatabaseErrors } from './http/mapDatabaseErrors.ts'
import { restrictDocumentLocks } from './http/restrictDocumentLocks.ts'
import { sayPayloadErrors } from './http/sayPayloadErrors.ts'
import { tellSignedOut } from './http/tellSignedOut.ts'
import { withKnownReferences } from './http/withKnownReferences.ts'
import { checkRecord, sayNoRecord } from './install/checkRecord.ts'
import { withRecordKept } from './install/keepRecord.ts'
import { refuseTableClash, withTablePrefix } from './install/listTables.ts'
import { refuseOtherDatabase, refuseUnfitHost } from './install/refuseUnfitHost.ts'
import { refuseWeakToken } from './metrics/metricsOptions.ts'
import { refuseStrayOverrides, withOverrideOf } from './overrides/withOverride.ts'
import { withPreview } from './preview/withPreview.ts'
import { en } from './translations/en.ts'
import { payloadWords } from './translations/payloadMessages.ts'
import { trashWords } from './translations/trashWords.ts'
import { zh } from './translations/zh.ts'
import { limitNesting } from './validation/limitNesting.ts'
import { withFitText, withFitWords } from './validation/refuseUnfit.ts'
import { apiErrorName } from './values/apiError.ts'
import { refuseOddAddresses } from './values/publicAddress.ts'
import { isAlone } from './values/territory.ts'

/** Adds the newsroom's collections, ledger and releases to a Payload config. */
export const newsroomPlugin =
  ({
    accountRoles,
    collections: chosen = allParts,
    databaseRoles,
    demonstration = false,
    disabled = false,
    folder = 'files',
    language,
    metrics,
    overrides = {},
    preview,
    record = true,
    review: givenReview,
    tablePrefix = '',
    timeZone,
    users: givenUsers,
    ...rest
  }: NewsroomOptions = {}): Plugin =>
  (given) => {
    const config = withAccountsOfSomebody(given)
    const users = givenUsers ?? usersOf(config)
    const locale = completeLocale({ language: language ?? hostLanguage(config), timeZone })
    const review = givenReview ?? usualPlan(locale.language)
    const own = collections.map((each) => withTablePrefix(each, tablePrefix))
    const ours = [...own, ...globals]
    refuseUnfitHost({ accountRoles, config, ours, users })
    refuseTableClash({ config, ours, prefix: tablePrefix })
    refuseOddOptions({ collections: chosen, metrics, overrides, ...rest })
    const withSchema: Config = {
      ...config,
      // The newsroom's collections come first: people open the panel for them.
      collections: [
        ...own.map((each) =>
          toOurs(withChosen(withOverrideOf(each, overrides), chosen), { folder, preview, users }),
        ),
        ...(config.collections ?? []).map((each) =>
          each.slug === users ? asAccounts(each, accountRoles) : each,
        ),
      ],
      custom: {
        ...config.custom,
        newsroom: {
          ...{ accountRoles, databaseRoles, disabled, locale, metrics, record, review },
          ...keptOf(rest),
          slugs: ours.map(({ slug }) => slug),
        },
      },
      globals: [
        ...(config.globals ?? []),
        ...globals.map((each) => withFitWords(withLocale(withChosenIn(each, chosen), locale))),
      ],
    }
    // Also while it is switched off: a push of the schema would drop the record.
    const db = record
      ? withRecordKept(config.db, { locale, review, roles: databaseRoles })
      : config.db
    const schema = { ...withSchema, db }
    const whole = withBehaviour(schema, chosenEndpoints(endpoints, chosen))
    if (disabled) return withoutBehaviour({ schema, whole })
    return demonstration ? withSeats(whole) : whole
  }

/** Ends the start at options that say nothing the newsroom could do. */
function refuseOddOptions({
  collections: chosen = [],
  metrics,
  overrides = {},
  ...rest
}: NewsroomOptions): void {
  refuseStrayOverrides(overrides)
  refuseWeakToken(metrics)
  refuseOddAddresses(rest)
  refuseOddParts(chosen)
}

/** Options that one part reads each, as it finds them in the configuration. */
const keptOf = ({
  accountName,
  accounts = {},
  announcements = {},
  api = {},
  onCorrected,
  onReleased,
  onSigned,
  onWithdrawn,
  pathOf,
  pictureUrl,
}: NewsroomOptions) => ({
  accountName,
  accounts,
  announcements,
  api,
  hooks: { onCorrected, onReleased, onSigned, onWithdrawn },
  pathOf,
  pictureUrl,
})

/** A host's own accounts get roles, unless a field of theirs says them, and nothing else. */
function asAccounts(accounts: CollectionConfig, own?: AccountRoles): CollectionConfig {
  if (accounts.custom?.newsroomAccounts === true) return withFitText(withClock(accounts))
  return own ? accounts : withRoles(accounts)
}

type Ours = Pick<NewsroomOptions, 'preview'> & { folder: string; users: CollectionSlug }

/** A collection of the newsroom as it stands in the host's config. */
const toOurs = (collection: CollectionConfig, { folder, preview, users }: Ours): CollectionConfig =>
  withKeptDocuments(
    withFitText(
      withKnownReferences(
        withWorkingButtons(
          withAdminIndex(
            withPreview(
              withClock(withPickers(withAccounts(storeFilesIn(folder, collection), users))),
              preview,
            ),
          ),
        ),
      ),
    ),
  )

/** Adds to reporters the link to an account, whatever the host app calls its accounts. */
const withAccounts = (collection: CollectionConfig, users: CollectionSlug): CollectionConfig => ({
  ...collection,
  fields: mapFieldConfigs(collection.fields, (field) =>
    field.type === 'relationship' && field.custom?.isAccount === true
      ? // One or many is a union, which a spread does not keep.
        ({ ...field, relationTo: users } as Field)
      : field,
  ),
})

/** Leaves out buttons that lead nowhere at a desk: the raw answers of the API, and acts on many that are refused. */
const withWorkingButtons = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          'payload-newsroom/admin#OneByOne',
        ],
      },
      hideAPIURL: true,
    },
    disableBulkDelete: true,
  }
}

/** What errors are told as; the later of two answers counts. */
const errorHooks = [
  ...[recordFailedSignIn, mapDatabaseErrors, sayPayloadErrors],
  ...[tellSignedOut, tellFilesAway, sayNoRecord],
].map(ofOurs)

const withBehaviour = (config: Config, own: readonly Endpoint[]): Config => ({
  ...withAccountViews({
    ...config,
    admin: withParts(withEditConflicts(withDashboard(config, hostLanguage(config))), {}),
  }),
  endpoints: [...(config.endpoints ?? []), ...own],
  graphQL: limitQueries(config.graphQL),
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), ...errorHooks],
  },
  i18n: {
    ...config.i18n,
    translations: withWords(config),
  },
  // Expected refusals, told to the caller, are no errors for the log, and contain what people wrote.
  loggingLevels: {
    ...(isAlone(config) && { AuthenticationError: 'info', QueryError: 'info' }),
    [apiErrorName]: 'info',
    ...config.loggingLevels,
    EditConflict: false,
  } as Config['loggingLevels'],
  onInit: async (payload) => {
    refuseOtherDatabase(payload.db.name)
    restrictDocumentLocks(payload)
    mergeSessions(payload)
    limitNesting(payload)
    noteDatabaseAway(payload)
    strictTransactions(payload)
    listIDs(payload)
    removeRefused(payload)
    await checkRecord(payload)
    await config.onInit?.(payload)
  },
})

type Translations = NonNullable<NonNullable<Config['i18n']>['translations']>

/** The newsroom's words; Payload's own are replaced where nobody else reads them. */
function withWords(config: Config): Translations {
  const { i18n } = config
  const existing = i18n?.translations
  const ofPayload = isAlone(config) ? payloadWords : { en: {}, zh: {} }
  return {
    ...existing,
    en: { ...ofPayload.en, ...existing?.en, newsroom: en },
    zh: {
      ...(isAlone(config) && deepMergeSimple(trashWords(i18n), ofPayload.zh)),
      ...existing?.zh,
      newsroom: zh,
    },
  }
}
