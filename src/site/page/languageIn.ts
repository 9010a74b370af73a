import type { Language } from 'payload-newsroom/language'

import { defaultLanguage } from 'payload-newsroom/language'

import type { ReaderProps } from './createPageProps.ts'

/** Properties of any page, the error pages that have no chrome among them. */
export type PageProps = Partial<ReaderProps<unknown>> & { readonly language?: Language }

/** Returns the language that a page is drawn in: a page that the build wrote has the default. */
export const languageIn = ({ chrome, language }: PageProps): Language =>
  chrome?.language ?? language ?? defaultLanguage
