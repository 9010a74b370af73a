export { isPreviewed, previewedCollections, previewPath } from './preview.ts'
export type { Preview, PreviewText } from './preview.ts'
