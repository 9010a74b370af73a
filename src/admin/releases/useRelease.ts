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
  const { chosen, isSaved, partners, toggle } = useChosenDocuments()
  const list = useReleases()
  const timeZone = list?.timeZone ?? 'Asia/Shanghai'

  const toTime = (wall: string | undefined): string | undefined => {
    const at = wall === undefined ? undefined : fromWallTime({ timeZone, wallTime: wall })
    return at === undefined ? undefined : new Date(at).toISOString()
  }
  const rehearse = async ({ documents = chosen, ...asked }: Asked = {}) => {
    const at = toTime('wallTime' in asked ? asked.wallTime : wallTime)
    const mine = ++latest.current
    setRehearsal(undefined)
    if (dialog.current?.open === false) dialog.current.showModal()
    const answer = await requestRelease({ api, documents, rehearse: true, ...(at && { at }) })
    // An answer that was overtaken by a later question is of no use.
    if (mine === latest.current) setRehearsal(answer)
  }
  const confirm = async () => {
    const at = toTime(wallTime)
    if (wallTime !== undefined && at === undefined) return
    const waivers = Object.entries(reasons).map(([item, reason]) => ({ item, reason }))
    const outcome = await requestRelease({
      api,
      documents: chosen,
      rehearse: false,
      waivers,
      ...(at && { at }),
    })
    if (outcome.kind === 'refused') {
      setRehearsal(outcome)
      return
    }
    dialog.current?.close()
    setWallTime(undefined)
    announcePlans()
    if (at === undefined) setHasPublishedDoc(true)
    toast.success(
      at === undefined
        ? words('release.done')
        : words('release.planned', { time: (wallTime ?? '').replace('T', ' ') }),
    )
    router.refresh()
  }
  const nextHour = () => toWallTime({ at: Math.ceil(Date.now() / hourMs) * hourMs, timeZone })
  return {
    confirm,
    dialog,
    isSaved,
    list,
    partners,
    reasons,
    rehearsal,
    rehearse,
    setWhen: (wall: string | undefined) => {
      // Chosen first without a time: the next full hour is as good as any to begin with.
      const next = wall === '' && wallTime === undefined ? nextHour() : wall
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
