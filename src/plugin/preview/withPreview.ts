import type { CollectionConfig } from 'payload'

import { isPreviewed } from '../../domain/ledger/kinds.ts'

/** Where the host app draws a draft: a path on its own site. */
export type PreviewPath = (name: { readonly collection: string; readonly id: string }) => string

/**
 * A collection whose drafts are seen beside their form as the site would print them. The window shows what is saved,
 * and draws it anew at each save; what is still being typed stays in the form.
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
          // Payload takes one text for every language.
          { name: 'phone', height: 844, label: '手机 Phone', width: 390 },
          { name: 'desktop', height: 900, label: '桌面 Desktop', width: 1280 },
        ],
        url: ({ data }) => path({ collection: collection.slug, id: String(data.id) }),
      },
    },
  }
}
