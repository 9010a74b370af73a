export { previewPath } from './preview.ts'
export type { Preview, PreviewText } from './preview.ts'
