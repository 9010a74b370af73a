import type { Language } from 'payload-newsroom/language'
import type { ReactNode } from 'react'

import { defaultLanguage } from 'payload-newsroom/language'
import { createContext, useContext } from 'react'

import type { Messages } from './messages.ts'

import { messagesOf } from './messages.ts'

const LanguageContext = createContext<Language>(defaultLanguage)

/** Returns the words of the site in the language that the page is drawn in. */
export const useMessages = (): Messages => messagesOf(useContext(LanguageContext))

/** Draws what is inside in a language. */
export const InLanguage = ({
  children,
  language,
}: {
  readonly children: ReactNode
  readonly language: Language
}) => <LanguageContext value={language}>{children}</LanguageContext>
