'use client'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'

import type { ChosenDocument, Rehearsal } from './requestRelease.ts'

import { fromWallTime, toWallTime } from '../../domain/text/wallTime.ts'
import { useWords } from '../translations/useWords.ts'
import { requestRelease } from './requestRelease.ts'
import { useChosenDocuments } from './useChosenDocuments.ts'
import { announcePlans, useReleases } from './useReleases.ts'

type Asked = {
  readonly documents?: readonly ChosenDocument[]
  readonly wallTime?: string | undefined
}

const hourMs = 3_600_000

/** Chosen without a time: the next full hour is as good as any to begin with. */
const firstTime = ({ timeZone, wall }: { timeZone: string; wall: string | undefined }) =>
  wall === '' ? toWallTime({ at: Math.ceil(Date.now() / hourMs) * hourMs, timeZone }) : wall

/** ISO 8601; undefined for now, and for what is no time yet. */
function toTime(wallTime: string | undefined, timeZone: string): string | undefined {
  const at = wallTime === undefined ? undefined : fromWallTime({ timeZone, wallTime })
  return at === undefined ? undefined : new Date(at).toISOString()
}

const toWaivers = (reasons: Readonly<Record<string, string>>) =>
  Object.entries(reasons).map(([item, reason]) => ({ item, reason }))

/** All that the dialog knows and does: it rehearses whatever is chosen, and then releases or plans exactly that. */
export function useRelease() {
  const words = useWords()
  const router = useRouter()
  const api = useConfig().config.routes.api
  const { setHasPublishedDoc } = useDocumentInfo()
  const dialog = useRef<HTMLDialogElement>(null)
  const latest = useRef(0)
  const [rehearsal, setRehearsal] = useState<Rehearsal>()
  const [wallTime, setWallTime] = useState<string>()
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const { chosen, toggle, ...known } = useChosenDocuments()
  const list = useReleases()
  const timeZone = list?.timeZone ?? 'Asia/Shanghai'
  const rehearse = async ({ documents = chosen, ...asked }: Asked = {}) => {
    const at = toTime('wallTime' in asked ? asked.wallTime : wallTime, timeZone)
    const mine = ++latest.current
    setRehearsal(undefined)
    if (dialog.current?.open === false) dialog.current.showModal()
    const answer = await requestRelease({ api, documents, rehearse: true, ...(at && { at }) })
    if (mine === latest.current) setRehearsal(answer)
  }
  const finish = (isPlanned: boolean) => {
    dialog.current?.close()
    setWallTime(undefined)
    announcePlans()
    if (!isPlanned) setHasPublishedDoc(true)
    const time = (wallTime ?? '').replace('T', ' ')
    toast.success(isPlanned ? words('release.planned', { time }) : words('release.done'))
    router.refresh()
  }
  const confirm = async () => {
    const at = toTime(wallTime, timeZone)
    if (wallTime !== undefined && at === undefined) return
    const asked = { api, documents: chosen, waivers: toWaivers(reasons), ...(at && { at }) }
    const outcome = await requestRelease({ ...asked, rehearse: false })
    if (outcome.kind === 'refused') setRehearsal(outcome)
    else finish(at !== undefined)
  }
  return {
    ...known,
    confirm,
    dialog,
    list,
    reasons,
    rehearsal,
    rehearse,
    setWhen: (wall: string | undefined) => {
      const next = wallTime === undefined ? firstTime({ timeZone, wall }) : wall
      setWallTime(next)
      void rehearse({ wallTime: next })
    },
    timeZone,
    toggle: (key: string) => void rehearse({ documents: toggle(key) }),
    waive: ({ item, reason }: { readonly item: string; readonly reason: string }) => {
      setReasons((known) => ({ ...known, [item]: reason }))
    },
    wallTime,
  }
}

export type Releasing = ReturnType<typeof useRelease>
