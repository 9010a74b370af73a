'use client'
import type { ReactNode } from 'react'

import { createContext, useContext } from 'react'

import type { Language } from '../../domain/language/language.ts'
import type { NewsroomLocale } from '../../domain/time/locale.ts'

import { readLocale } from '../../domain/time/locale.ts'

const LocaleContext = createContext(readLocale({}))

/** The language that the newsroom publishes in, whatever language its panel is read in. */
export const useNewsroomLanguage = (): Language => useContext(LocaleContext).language

/** Time zone of the newsroom, not of the computer. */
export const useTimeZone = (): string => useContext(LocaleContext).timeZone

/** Provides the language and the time zone of the newsroom to its children. */
export const InLocale = ({
  children,
  locale,
}: {
  readonly children: ReactNode
  readonly locale: NewsroomLocale
}) => <LocaleContext value={locale}>{children}</LocaleContext>
