import type { CollectionConfig, DocumentViewConfig, Field } from 'payload'

import { isReviewed } from '../../domain/review/plan.ts'
import { noteCopy } from '../audit/copies.ts'
import { recordChange, recordRemoval } from '../audit/hooks.ts'
import { dropUnreleased } from '../publications/dropUnreleased.ts'
import { readRecord } from '../requests/readRecord.ts'
import { refuseMalformed } from '../requests/refuseMalformed.ts'
import { refusePeeking } from '../requests/refusePeeking.ts'
import { guardEmbargo } from '../review/guardEmbargo.ts'
import { fitTexts, refuseBadRichText } from '../rich-text/hooks.ts'
import { baseVersionField, savingBar } from '../saving/fields.ts'
import { guardBase, guardEach, guardEachDelete } from '../saving/guardBase.ts'
import { nameVersion, readWithTime } from '../saving/nameVersion.ts'
import { editorsOrAuthor, nobody, releasedOrStaff, staff, staffWho } from '../staff/access.ts'
import { keepCreator } from '../staff/hooks.ts'
import { sayIn } from '../translations/words.ts'
import { refuseNewFaults, warnOfFaults } from '../validation/refuseNewFaults.ts'
import { guardChange, guardDelete, guardOperation } from './door.ts'

/**
 * A collection whose documents can become public, and then only by a release: drafts and trash as Payload has
 * them, our own action in the place of its Publish button, every other way to the public side refused.
 *
 * The collection may say its own access and hooks; they come first.
 */
export const releasable = ({
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
  admin: inPanel({ admin, slug: rest.slug }),
  disableBulkEdit: true,
  fields: [savingBar, ...fields, baseVersionField],
  hooks: withDoor(hooks ?? {}),
  // Who else is here is said above the form, and nobody's text is locked: see decision 018.
  lockDocuments: false,
  trash: true,
  versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 0 },
})

/** The review of a text, beside its form. */
const reviewTab: DocumentViewConfig = {
  Component: 'payload-newsroom/admin#ReviewView',
  path: '/review',
  tab: { href: '/review', label: ({ t }) => sayIn(t, { key: 'sheet.tab' }), order: 150 },
}

/** What happened to a text, beside its form. */
const timelineTab: DocumentViewConfig = {
  Component: 'payload-newsroom/admin#TimelineView',
  path: '/timeline',
  tab: { href: '/timeline', label: ({ t }) => sayIn(t, { key: 'timeline.tab' }), order: 170 },
}

/** Who covers what of a meeting. */
const boardTab: DocumentViewConfig = {
  Component: 'payload-newsroom/admin#BoardView',
  path: '/board',
  tab: { href: '/board', label: ({ t }) => sayIn(t, { key: 'board.tab' }), order: 140 },
}

const tabsOf = (slug: string): Record<string, DocumentViewConfig> => ({
  review: reviewTab,
  timeline: timelineTab,
  ...(slug === 'meetings' && { board: boardTab }),
})

/** Our own actions where Payload has its Publish button, and what a desk needs beside the form. */
const inPanel = ({
  admin = {},
  slug,
}: {
  admin: CollectionConfig['admin']
  slug: string
}): CollectionConfig['admin'] => {
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
          'payload-newsroom/admin#AftermathControls',
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
    readRecord(change.data)._status === 'published' ? (change.data as unknown) : hook(change)

/** The collection's own hooks, and around them those of the door, the trail and the public's view. */
const withDoor = (own: Hooks): Hooks => ({
  ...own,
  afterChange: [...(own.afterChange ?? []), recordChange],
  afterDelete: [...(own.afterDelete ?? []), recordRemoval],
  afterOperation: [...(own.afterOperation ?? []), nameVersion, warnOfFaults],
  afterRead: [...(own.afterRead ?? []), dropUnreleased],
  beforeChange: [
    guardChange,
    guardEach,
    keepCreator,
    guardEmbargo,
    ...(own.beforeChange ?? []).map(whileDraft),
    refuseNewFaults,
  ],
  beforeDelete: [guardDelete, guardEachDelete, ...(own.beforeDelete ?? [])],
  beforeOperation: [
    refuseMalformed,
    refusePeeking,
    guardOperation,
    noteCopy,
    refuseBadRichText,
    fitTexts,
    ...(own.beforeOperation ?? []),
    readWithTime,
    guardBase,
  ],
})
