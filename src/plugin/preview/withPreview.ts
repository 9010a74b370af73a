import type { CollectionConfig } from 'payload'

import { isPreviewed } from '../../domain/ledger/kinds.ts'

/** Path on the host app's site where a draft is rendered. */
export type PreviewPath = (name: { readonly collection: string; readonly id: string }) => string

/**
 * Adds the preview window to a collection. It shows what is saved, and reloads at each save; unsaved input stays in the
 * form.
 */
export function withPreview(
  collection: CollectionConfig,
  path: PreviewPath | undefined,
): CollectionConfig {
  if (!path || !isPreviewed(collection.slug)) return collection
  const { admin = {} } = collection
  const edit = admin.components?.edit ?? {}
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin.components,
        edit: {
          ...edit,
          beforeDocumentControls: [
            ...(edit.beforeDocumentControls ?? []),
            'payload-newsroom/admin#PreviewWindow',
          ],
        },
      },
      livePreview: {
        breakpoints: [
          // Payload takes one label for every language: one without words.
          { name: 'phone', height: 844, label: '390 × 844', width: 390 },
          { name: 'desktop', height: 900, label: '1280 × 900', width: 1280 },
        ],
        url: ({ data }) => path({ collection: collection.slug, id: String(data.id) }),
      },
    },
  }
}
