'use client'
import type { ReactNode } from 'react'

import { createContext, useContext } from 'react'

import { defaultTimeZone } from '../../domain/time/clock.ts'

const TimeZoneContext = createContext(defaultTimeZone)

/** The newsroom's time zone, wherever the computer stands. */
export const useTimeZone = (): string => useContext(TimeZoneContext)

/** Gives what is inside the newsroom's time zone. */
export const InTimeZone = ({
  children,
  timeZone,
}: {
  readonly children: ReactNode
  readonly timeZone: string
}) => <TimeZoneContext value={timeZone}>{children}</TimeZoneContext>
