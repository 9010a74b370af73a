import type { CollectionSlug } from 'payload'

import type { Language } from '../domain/language/language.ts'
import type { ReviewPlan } from '../domain/review/plan.ts'
import type { ApiOptions } from './api/apiOptions.ts'
import type { DatabaseRoles } from './database/databaseRoles.ts'
import type { NewsroomPart } from './disabled/setAside.ts'
import type { HostHooks } from './host-hooks/hostHooks.ts'
import type { MetricsOptions } from './metrics/metricsOptions.ts'
import type { CollectionOverrides } from './overrides/withOverride.ts'
import type { PreviewPath } from './preview/withPreview.ts'
import type { AccountsOptions } from './security/accountsOptions.ts'
import type { AccountRoles } from './staff/accountRoles.ts'
import type { AccountName } from './staff/nameOfAccount.ts'
import type { PathOf, PictureUrl } from './values/publicAddress.ts'
import type { AnnouncementOptions } from './webhooks/announcementOptions.ts'

/** Options of the plugin. */
export type NewsroomOptions = {
  /**
   * What an account is called under signatures: the name of a field, or a function of the account. For a host's own
   * accounts.
   *
   * @default the first of `name`, `fullName`, `displayName`, `firstName` with `lastName`, `username` and `email` that is filled
   */
  accountName?: AccountName
  /**
   * Which roles of the newsroom an account holds by a field that the host keeps: its name, and roles by what it says. Such
   * roles are given where the host gives them; neither the newsroom nor `grant` writes the field.
   *
   * @default the field `roles`, which the plugin adds where there is none
   */
  accountRoles?: AccountRoles
  /** Options of the newsroom's own accounts. A host app's accounts are up to the host. */
  accounts?: AccountsOptions
  /** Announcements of releases: webhooks are managed in the panel, a WebSub hub is named here. */
  announcements?: AnnouncementOptions
  /** Limits for callers of the content API without an account. The host's routes enable it: `contentApi`. */
  api?: ApiOptions
  /**
   * What the newsroom has beside reports, corrections and the people, reporters, sections and pictures in them:
   * `meetings`, with their speeches, and `intake`, manuscripts, which needs those. What is left out is not in the panel,
   * has no address in the API and no query in GraphQL, and nothing writes to it; its tables stay, empty, so that choosing
   * it later is no migration.
   *
   * @default ['meetings', 'intake']
   */
  collections?: readonly NewsroomPart[]
  /**
   * Names of the two database roles below the owner: `app`, as which the app should connect, and `reader`, for public
   * pages. They are made where they are missing, without a password.
   *
   * @default `newsroom_app_` and `newsroom_reader_` with the name of the database
   */
  databaseRoles?: DatabaseRoles
  /**
   * Whether a newsroom that was founded with the demonstration has a bar to change between its first accounts with one
   * click. For the reference app: it needs the demonstration in the database and a `serverURL` on this machine.
   *
   * @default false
   */
  demonstration?: boolean
  /**
   * Whether the newsroom is switched off: tables, record, words and the panel's list of parts stay, so that nothing is
   * migrated or generated; what is there can be read; everything that would write, sign, release, send or plan is refused
   * with 503, the worker rests, and the panel says so. The newsroom's own accounts go on signing in.
   *
   * @default false
   */
  disabled?: boolean
  /**
   * Folder for pictures (`media`) and manuscripts (`manuscripts`), absolute or relative to the process; or a bucket
   * behind the protocol of Amazon S3, `s3://BUCKET/PREFIX?endpoint=https://…&region=…&style=path`, with the key in
   * `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` (see docs/how-to/store-files-in-s3.md).
   *
   * @default 'files'
   */
  folder?: string
  /**
   * Language that the newsroom publishes in until its settings are saved: `zh` or `en`. It chooses the review plan where
   * none is given, too.
   *
   * @default what the host's panel falls back to: `en` in an app without languages of its own
   */
  language?: Language
  /** Numbers for Prometheus, at `GET /newsroom/metrics` below the API. Who reads them says so by a token. */
  metrics?: MetricsOptions
  /**
   * The host's own code for what was corrected: called by the worker after commit, once for each act, at least once and
   * again after a failure (see docs/how-to/extend-a-collection.md). No request waits for it.
   *
   * @default nothing is called
   */
  onCorrected?: HostHooks['onCorrected']
  /**
   * The same for what was released, all documents of the release at once; what was restored, too.
   *
   * @default nothing is called
   */
  onReleased?: HostHooks['onReleased']
  /**
   * The same for each signature.
   *
   * @default nothing is called
   */
  onSigned?: HostHooks['onSigned']
  /**
   * The same for what was withdrawn.
   *
   * @default nothing is called
   */
  onWithdrawn?: HostHooks['onWithdrawn']
  /**
   * What the host app changes of the newsroom's collections, by slug: adds `fields`, narrows `access`, appends `hooks`,
   * words `labels` and `admin` in its own way. See docs/how-to/extend-a-collection.md.
   *
   * @default nothing is changed
   */
  overrides?: CollectionOverrides
  /**
   * Where a document's page is in the host's site: a path, or an address that begins with `https://`; `undefined` leaves
   * the newsroom's own. Webhooks, feeds, search, the release dialog and the host's own hooks say it; the record and the
   * pages of `payload-newsroom/site` keep their paths. See docs/how-to/build-a-site.md.
   *
   * @default the paths of `payload-newsroom/site`, `/reports/…`
   */
  pathOf?: PathOf
  /**
   * Where the host serves a released picture, `({ filename }) => …`: a path, or an address that begins with `https://`.
   * The API says it wherever it names a picture to the public.
   *
   * @default `/media/…`, which `withNewsroom` leads to `GET /newsroom/pictures/:file` below the API
   */
  pictureUrl?: PictureUrl
  /**
   * Path where the host app renders a draft as its readers would see it, `/preview/reports/0198…`, shown beside every
   * form. The page fetches its content from `GET /newsroom/preview`. Without this option there is no preview window.
   */
  preview?: PreviewPath
  /**
   * Whether the record is installed after the host's migrations and, in development, after each push of the schema.
   * `false` for a host that calls `installRecord` itself, with roles of its own.
   *
   * @default true
   */
  record?: boolean
  /**
   * Review plan of reports, speeches, meetings and corrections: one of `reviewPlans`, or the host's own. Pass
   * `reviewPlanOf(payload)` to `installRecord` too: the database checks again.
   *
   * @default what is usual in `language`: `threeReviews` in Chinese, `copyDesk` in English
   */
  review?: ReviewPlan
  /**
   * Prefix of the tables of lists that have short names, `sittings`, `adopted`, `elections` and `commitments`: for an app
   * that has tables of these names. A change of it is a migration that renames them.
   *
   * @default none
   */
  tablePrefix?: string
  /**
   * Time zone of the newsroom until its settings are saved, an IANA name. Asia/Shanghai for `zh`, America/New_York for
   * `en`.
   */
  timeZone?: string
  /**
   * Collection of the accounts that may open the panel. Its `roles` say who may do what.
   *
   * @default the one that opens the panel; the newsroom's own `Users` where the host has no accounts
   */
  users?: CollectionSlug
}
