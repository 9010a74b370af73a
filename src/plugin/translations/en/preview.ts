import type { Words } from '../words.ts'

/** The preview of drafts. */
export const preview: Words['preview'] = {
  unknown: 'There is no such draft; it may be in the trash.',
}
