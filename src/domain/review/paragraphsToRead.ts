import type { MarkedField } from './difference.ts'

/** What is read aloud before a text goes out: all that readers would read, without what was taken out. */
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
