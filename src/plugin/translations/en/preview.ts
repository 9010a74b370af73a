import type { Messages } from '../messages.ts'

/** The preview of drafts. */
export const preview: Messages['preview'] = {
  unknown: 'There is no such draft; it may be in the trash. Look there.',
}
