import type { CollectionConfig, DocumentViewConfig, Field } from 'payload'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { noteCopy } from '../audit/copies.ts'
import { recordChange, recordRemoval } from '../audit/hooks.ts'
import { exposeVersion, readWithTime } from '../edit-conflicts/exposeVersion.ts'
import { baseVersionField, savingBar } from '../edit-conflicts/fields.ts'
import {
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
import { translateIn } from '../translations/messages.ts'
import { refuseNewFaults, warnOfFaults } from '../validation/refuseNewFaults.ts'
import { toObject } from '../values/toObject.ts'

/**
 * A collection whose documents can become public, and then only by a release: drafts and trash as Payload has
 * them, our own action in the place of its Publish button, every other way to the public side refused.
 *
 * The collection may say its own access and hooks; they come first.
 */
export const releasableCollection = ({
  access,
  admin,
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
  disableBulkEdit: true,
  fields: [savingBar, ...fields, createdByField, baseVersionField],
  hooks: withPublishGuard(hooks ?? {}),
  // Who else is here is said above the form, and nobody's text is locked: see decision 018.
  lockDocuments: false,
  trash: true,
  versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 0 },
})

/** The review of a text, beside its form. */
const reviewTab: DocumentViewConfig = {
  Component: 'payload-newsroom/admin#ReviewView',
  path: '/review',
  tab: {
    href: '/review',
    label: ({ t }) => translateIn(t, { key: 'reviewPanel.tab' }),
    order: 150,
  },
}

/** What happened to a text, beside its form. */
const historyTab: DocumentViewConfig = {
  Component: 'payload-newsroom/admin#HistoryView',
  path: '/timeline',
  tab: { href: '/timeline', label: ({ t }) => translateIn(t, { key: 'history.tab' }), order: 170 },
}

/** Who covers what of a meeting. */
const boardTab: DocumentViewConfig = {
  Component: 'payload-newsroom/admin#BoardView',
  path: '/board',
  tab: { href: '/board', label: ({ t }) => translateIn(t, { key: 'board.tab' }), order: 140 },
}

const tabsOf = (slug: string): Record<string, DocumentViewConfig> => ({
  review: reviewTab,
  timeline: historyTab,
  ...(slug === 'meetings' && { board: boardTab }),
})

/** Our own actions where Payload has its Publish button, and what a desk needs beside the form. */
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
        ],
        PublishButton: 'payload-newsroom/admin#ReleaseButton',
        Status: 'payload-newsroom/admin#ReleaseStatus',
        UnpublishButton: 'payload-newsroom/admin#LivePageLink',
      },
      ...(isReviewed(slug) && { views: { edit: tabsOf(slug) } }),
    },
  }
}

type Hooks = NonNullable<CollectionConfig['hooks']>

type ChangeHook = NonNullable<Hooks['beforeChange']>[number]

/** What a release makes public is what was signed: nothing is filled in or derived anew on the way. */
const whileDraft =
  (hook: ChangeHook): ChangeHook =>
  (change): unknown =>
    toObject(change.data)._status === 'published' ? (change.data as unknown) : hook(change)

/** The collection's own hooks, and around them those of the door, the trail and the public's view. */
const withPublishGuard = (own: Hooks): Hooks => ({
  ...own,
  afterChange: [...(own.afterChange ?? []), recordChange],
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
