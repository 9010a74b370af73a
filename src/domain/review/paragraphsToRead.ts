import type { MarkedField } from './difference.ts'

/** Paragraphs that are read aloud before a release: all that readers would read, without deletions. */
export const paragraphsToRead = (fields: readonly MarkedField[]): string[] =>
  fields.flatMap(({ lines }) =>
    lines
      .map(({ runs }) =>
        runs
          .filter(({ mark }) => mark !== 'removed')
          .map(({ text }) => text)
          .join(''),
      )
      .filter((line) => line !== ''),
  )
