import type { Paragraph, Understood } from './manuscript.ts'

import { understand } from './findMatches.ts'

/** Reads the words under pictures, as printed. */
export const readCaptions = (captions: readonly Paragraph[]): readonly Understood<string>[] =>
  captions.map((paragraph) =>
    understand({
      confidence: 0.9,
      paragraph,
      range: { end: paragraph.text.length, start: 0 },
      value: paragraph.text,
    }),
  )
