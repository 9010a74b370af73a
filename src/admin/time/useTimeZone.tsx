'use client'
import type { ReactNode } from 'react'

import { createContext, useContext } from 'react'

import type { Language } from '../../domain/language/language.ts'
import type { NewsroomLocale } from '../../domain/time/locale.ts'

import { readLocale } from '../../domain/time/locale.ts'

const LocaleContext = createContext(readLocale({}))

/** The language that the newsroom publishes in, whatever language its panel is read in. */
export const useNewsroomLanguage = (): Language => useContext(LocaleContext).language

/** The newsroom's time zone, wherever the computer stands. */
export const useTimeZone = (): string => useContext(LocaleContext).timeZone

/** Gives what is inside the newsroom's language and time zone. */
export const InLocale = ({
  children,
  locale,
}: {
  readonly children: ReactNode
  readonly locale: NewsroomLocale
}) => <LocaleContext value={locale}>{children}</LocaleContext>
