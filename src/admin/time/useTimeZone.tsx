'use client'
import type { ReactNode } from 'react'

import { createContext, useContext } from 'react'

import { defaultTimeZone } from '../../domain/time/clock.ts'

const TimeZoneContext = createContext(defaultTimeZone)

/** Time zone of the newsroom, not of the computer. */
export const useTimeZone = (): string => useContext(TimeZoneContext)

/** Provides the time zone of the newsroom to its children. */
export const InTimeZone = ({
  children,
  timeZone,
}: {
  readonly children: ReactNode
  readonly timeZone: string
}) => <TimeZoneContext value={timeZone}>{children}</TimeZoneContext>
