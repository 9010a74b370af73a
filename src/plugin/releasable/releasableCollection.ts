import type { CollectionConfig, DocumentViewConfig, Field } from 'payload'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { noteCopy } from '../audit/copies.ts'
import { recordChange, recordRemoval } from '../audit/hooks.ts'
import { exposeVersion, readWithTime } from '../edit-conflicts/exposeVersion.ts'
import { baseVersionField, savingBar } from '../edit-conflicts/fields.ts'
import {
  holdCreated,
  requireBaseVersion,
  guardEach,
  guardEachDelete,
} from '../edit-conflicts/requireBaseVersion.ts'
import { createdByField } from '../fields/systemFields.ts'
import { clampQuery } from '../http/clampQuery.ts'
import { refuseRelationFilters } from '../http/refuseRelationFilters.ts'
import { dropUnreleased } from '../ledger/dropUnreleased.ts'
import { guardChange, guardDelete, guardOperation } from '../releases/publishGuard.ts'
import { refuseEarlierEmbargo } from '../review/refuseEarlierEmbargo.ts'
import { fitTexts, refuseBadRichText } from '../rich-text/hooks.ts'
import { editorsOrAuthor, nobody, releasedOrStaff, staff, staffWho } from '../staff/access.ts'
import { keepCreator } from '../staff/hooks.ts'
import { label } from '../translations/label.ts'
import { translateIn } from '../translations/messages.ts'
import { refuseNewFaults, warnOfFaults } from '../validation/refuseNewFaults.ts'
import { toObject } from '../values/toObject.ts'
import { deskOrder, inOwnOrder } from './orders.ts'
import { versionView } from './versionView.ts'

/**
 * Makes a collection whose documents become public by a release and in no other way: Payload's drafts and trash, the release button in place of Publish, every other write of public rows refused.
 *
 * Access and hooks of the collection itself take precedence.
 */
export const releasableCollection = ({
  access,
  admin,
  defaultSort,
  fields,
  hooks,
  ...rest
}: Omit<CollectionConfig, 'trash' | 'versions'> & { fields: Field[] }): CollectionConfig => ({
  ...rest,
  access: {
    create: staffWho('writeOwn'),
    delete: staffWho('discard'),
    read: releasedOrStaff,
    readVersions: staff,
    unlock: nobody,
    update: editorsOrAuthor,
    ...access,
  },
  admin: inPanel(rest.slug, admin),
  defaultSort: isReviewed(rest.slug) ? deskOrder : defaultSort,
  disableBulkEdit: true,
  fields: [
    ...(isReviewed(rest.slug) ? [standingStrip] : []),
    savingBar,
    ...fields,
    stateColumn,
    createdByField,
    baseVersionField,
  ],
  hooks: withPublishGuard(hooks ?? {}, defaultSort),
  // The form names who else has the document open; nothing is locked: see decision 018.
  lockDocuments: false,
  trash: true,
  versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 0 },
})

/** Line above the form: where the text stands in its review. */
const standingStrip: Field = {
  name: 'standing',
  type: 'ui',
  admin: {
    components: { Field: 'payload-newsroom/admin#StandingStrip' },
    disableListColumn: true,
  },
}

/** Column of a list that says how far a document has come, in place of Payload's status: draft or published. */
const stateColumn: Field = {
  name: 'state',
  type: 'ui',
  admin: {
    components: { Cell: 'payload-newsroom/admin#StateCell' },
  },
  label: label('状态', 'State'),
}

/** Tab with the review of a text. */
const reviewTab: DocumentViewConfig = {
  Component: 'payload-newsroom/admin#ReviewView',
  path: '/review',
  tab: {
    href: '/review',
    label: ({ t }) => translateIn(t, { key: 'reviewPanel.tab' }),
    order: 150,
  },
}

/** Tab with the history of a text. */
const historyTab: DocumentViewConfig = {
  Component: 'payload-newsroom/admin#HistoryView',
  path: '/timeline',
  tab: { href: '/timeline', label: ({ t }) => translateIn(t, { key: 'history.tab' }), order: 170 },
}

/** Tab with the assignments of a meeting. */
const boardTab: DocumentViewConfig = {
  Component: 'payload-newsroom/admin#BoardView',
  path: '/board',
  tab: { href: '/board', label: ({ t }) => translateIn(t, { key: 'board.tab' }), order: 140 },
}

const tabsOf = (slug: string): Record<string, DocumentViewConfig> => ({
  version: versionView,
  ...(isReviewed(slug) && { review: reviewTab, timeline: historyTab }),
  ...(slug === 'meetings' && { board: boardTab }),
})

/** Adds the release button in place of Payload's Publish button, and the tabs beside the form. */
const inPanel = (
  slug: string,
  admin: CollectionConfig['admin'] = {},
): CollectionConfig['admin'] => {
  const { beforeListTable = [], edit = {}, ...components } = admin.components ?? {}
  return {
    ...admin,
    components: {
      ...components,
      beforeListTable: [...beforeListTable, 'payload-newsroom/admin#ListVersions'],
      edit: {
        ...edit,
        beforeDocumentControls: [
          ...(edit.beforeDocumentControls ?? []),
          'payload-newsroom/admin#CorrectionControls',
          ...(isReviewed(slug) ? ['payload-newsroom/admin#SubmitButton'] : []),
        ],
        PublishButton: 'payload-newsroom/admin#ReleaseButton',
        Status: 'payload-newsroom/admin#ReleaseStatus',
        UnpublishButton: 'payload-newsroom/admin#LivePageLink',
      },
      views: { edit: tabsOf(slug) },
    },
  }
}

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Skips a hook while a release publishes: what becomes public is what was signed, and no hook may change it. */
export const whileDraft =
  <Change extends { readonly data?: unknown }>(hook: (change: Change) => unknown) =>
  (change: Change): unknown =>
    toObject(change.data)._status === 'published' ? change.data : hook(change)

/** Adds to the collection's own hooks those of the publish guard, the audit trail, edit conflicts and public reading. */
const withPublishGuard = (own: Hooks, order: CollectionConfig['defaultSort']): Hooks => ({
  ...own,
  afterChange: [holdCreated, ...(own.afterChange ?? []), recordChange],
  afterDelete: [...(own.afterDelete ?? []), recordRemoval],
  afterOperation: [...(own.afterOperation ?? []), exposeVersion, warnOfFaults],
  afterRead: [...(own.afterRead ?? []), dropUnreleased],
  beforeChange: [
    guardChange,
    guardEach,
    keepCreator,
    refuseEarlierEmbargo,
    ...(own.beforeChange ?? []).map(whileDraft),
    refuseNewFaults,
  ],
  beforeDelete: [guardDelete, guardEachDelete, ...(own.beforeDelete ?? [])],
  beforeOperation: [
    inOwnOrder(order),
    clampQuery,
    refuseRelationFilters,
    guardOperation,
    noteCopy,
    refuseBadRichText,
    fitTexts,
    ...(own.beforeOperation ?? []),
    readWithTime,
    requireBaseVersion,
  ],
})
