'use client'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { ListedRelease } from '../../domain/releases/index.ts'
import type { Item } from './requestRelease.ts'

import { formatMinute, fromZoned } from '../../domain/time/clock.ts'
import { placeOf } from '../dashboard/usePlace.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { Reasons } from '../http/Reasons.tsx'
import { usePost } from '../http/usePost.ts'
import { InstantInput } from '../time/InstantInput.tsx'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { useReleaseList } from './useReleaseList.ts'

/** What can be done with a release on its own page: its texts lead to their forms, a planned one is cancelled or moved. */
export function ReleaseActs() {
  const { id } = useDocumentInfo()
  const list = useReleaseList()
  const all = [...(list?.planned ?? []), ...(list?.recent ?? [])]
  const release = all.find((each) => each.id === String(id))
  if (!list || !release) return null
  return (
    <section className={styles.plan}>
      <Texts documents={release.documents} />
      {release.status === 'scheduled' && list.mayRelease && <Planned release={release} />}
    </section>
  )
}

/** Texts of a release, each leading to its form. */
function Texts({ documents }: Pick<ListedRelease, 'documents'>) {
  const { admin } = useConfig().config.routes
  return (
    <ul>
      {documents.map(({ key, title }) => (
        <li key={key}>
          <a href={`${admin}/${pageOf(key)}`}>{title}</a>
        </li>
      ))}
    </ul>
  )
}

/** Page of a document in the panel; settings are one document, whose key names it twice. */
function pageOf(key: string): string {
  const { collection, id } = placeOf(key)
  return collection === id ? `globals/${id}` : `collections/${collection}/${id}`
}

function Planned({ release }: { readonly release: ListedRelease }) {
  const words = useWords()
  const { cancel, move, reasons, setWallTime, wallTime } = usePlanned(release)
  return (
    <>
      <InstantInput
        className={styles.time}
        label={words('release.atTime')}
        onChange={setWallTime}
        value={wallTime}
      />
      <Reasons className={styles.refusal} reasons={reasons} />
      <ActButton disabled={wallTime === ''} onAct={move} size="small" word="release.move" />{' '}
      <ActButton isSecond onAct={cancel} size="small" word="release.cancelPlan" />
    </>
  )
}

/** State and acts of a scheduled release. */
function usePlanned({ documents, id, scheduledFor = '' }: ListedRelease) {
  const words = useWords()
  const router = useRouter()
  const timeZone = useTimeZone()
  const { admin } = useConfig().config.routes
  const { data } = useDocumentInfo()
  const { post, reasons } = usePost()
  const [wallTime, setWallTime] = useState(
    scheduledFor && formatMinute({ instant: scheduledFor, timeZone }).replace(' ', 'T'),
  )
  const done = (message: string) => {
    toast.success(message)
    router.refresh()
  }
  const cancel = async () => {
    if (await post('release/cancel', { release: id })) {
      done(words('release.planCancelled'))
      window.location.reload()
    }
  }
  const move = async () => {
    const at = fromZoned({ timeZone, wallTime })
    if (at === undefined) return
    const moved = await post<{ readonly release: string }>('release/plan', {
      at,
      documents: documents.map(({ key }) => placeOf(key)),
      // Declared when it was planned; a text that changed since is refused by its signatures.
      isUpdate: true,
      replaces: id,
      waivers: waiversIn(data?.completeness),
    })
    if (!moved) return
    done(words('release.planned', { time: wallTime.replace('T', ' ') }))
    router.push(`${admin}/collections/releases/${moved.release}`)
  }
  return { cancel, move, reasons, setWallTime, wallTime }
}

/** Reasons that were given for missing items when it was planned. */
const waiversIn = (completeness: unknown) =>
  (Array.isArray(completeness) ? (completeness as readonly Item[]) : []).flatMap(
    ({ id: item, waivedFor: reason }) => (reason === undefined ? [] : [{ item, reason }]),
  )
