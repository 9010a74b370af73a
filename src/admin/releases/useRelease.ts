'use client'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'

import type { Waiver } from '../../domain/releases/index.ts'
import type { ChosenDocument, Rehearsal } from './requestRelease.ts'

import { formatMinute, fromZoned } from '../../domain/time/clock.ts'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import { requestRelease } from './requestRelease.ts'
import { useChosenDocuments } from './useChosenDocuments.ts'
import { announcePlans, useReleases } from './useReleases.ts'

type Asked = {
  readonly documents?: readonly ChosenDocument[]
  readonly wallTime?: string | undefined
}

const hourMs = 3_600_000

/** Next full hour as `YYYY-MM-DDTHH:mm`: the time offered first. */
function nextHour(timeZone: string): string {
  const instant = new Date(Math.ceil(Date.now() / hourMs) * hourMs).toISOString()
  return formatMinute({ instant, timeZone }).replace(' ', 'T')
}

const toWaivers = (reasons: Readonly<Record<string, string>>) =>
  Object.entries(reasons).map(([item, reason]) => ({ item, reason }))

/** Tells the user and the rest of the page that something was released or scheduled. */
function useAnnouncement() {
  const words = useWords()
  const router = useRouter()
  const { setHasPublishedDoc } = useDocumentInfo()
  return (wallTime: string | undefined) => {
    announcePlans()
    if (wallTime === undefined) setHasPublishedDoc(true)
    toast.success(
      wallTime === undefined
        ? words('release.done')
        : words('release.planned', { time: wallTime.replace('T', ' ') }),
    )
    router.refresh()
  }
}

/** Declarations of whoever releases: reasons for missing items, and that a change is an update. */
function useSaid() {
  const [isUpdate, setUpdate] = useState(false)
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const waive = ({ item, reason }: Waiver) => {
    setReasons((known) => ({ ...known, [item]: reason }))
  }
  return { isUpdate, reasons, setUpdate, waive }
}

/** State and acts of the dialog: rehearses what is chosen, then releases or schedules exactly that. */
export function useRelease() {
  const api = useConfig().config.routes.api
  const announce = useAnnouncement()
  const dialog = useRef<HTMLDialogElement>(null)
  const latest = useRef(0)
  const [rehearsal, setRehearsal] = useState<Rehearsal>()
  const [wallTime, setWallTime] = useState<string>()
  const said = useSaid()
  const { chosen, toggle, ...known } = useChosenDocuments()
  const list = useReleases()
  const timeZone = useTimeZone()
  /** Instant in ISO 8601; undefined for now and for an incomplete time. */
  const toTime = (wall = '') => fromZoned({ timeZone, wallTime: wall })
  const rehearse = async ({ documents = chosen, ...asked }: Asked = {}) => {
    const at = toTime('wallTime' in asked ? asked.wallTime : wallTime)
    const mine = ++latest.current
    setRehearsal(undefined)
    if (dialog.current?.open === false) dialog.current.showModal()
    const answer = await requestRelease({ api, documents, rehearse: true, ...(at && { at }) })
    if (mine === latest.current) setRehearsal(answer)
  }
  const setWhen = (wall: string | undefined) => {
    const next = wallTime === undefined && wall === '' ? nextHour(timeZone) : wall
    setWallTime(next)
    void rehearse({ wallTime: next })
  }
  const finish = () => {
    dialog.current?.close()
    setWallTime(undefined)
    said.setUpdate(false)
    announce(wallTime)
  }
  const confirm = async () => {
    const at = toTime(wallTime)
    if (wallTime !== undefined && at === undefined) return
    const asked = {
      api,
      documents: chosen,
      isUpdate: said.isUpdate,
      waivers: toWaivers(said.reasons),
      ...(at && { at }),
    }
    const outcome = await requestRelease({ ...asked, rehearse: false })
    if (outcome.kind === 'refused') setRehearsal(outcome)
    else finish()
  }
  return {
    ...known,
    ...said,
    confirm,
    dialog,
    list,
    rehearsal,
    rehearse,
    setWhen,
    timeZone,
    toggle: (key: string) => void rehearse({ documents: toggle(key) }),
    wallTime,
  }
}

export type Releasing = ReturnType<typeof useRelease>
