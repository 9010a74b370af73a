'use client'
import type { UploadFieldClientProps } from 'payload'

import { useConfig, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askPayload } from '../http/ask.ts'
import styles from './media.module.css'

type Picture = {
  readonly alt?: null | string
  readonly caption?: null | string
  readonly id: string
}

/** What the chosen pictures show, in their order; their files have names that say nothing. */
export function PictureNames({ path }: Pick<UploadFieldClientProps, 'path'>) {
  const { value } = useField<unknown>({ path })
  const api = useConfig().config.routes.api
  const ids = (Array.isArray(value) ? value : [value]).filter((each) => each != null).join(',')
  const [pictures, setPictures] = useState<readonly Picture[]>([])
  useEffect(() => {
    if (ids === '') return
    const asking = new AbortController()
    const query = new URLSearchParams({
      depth: '0',
      draft: 'true',
      limit: '100',
      'where[id][in]': ids,
    })
    void askPayload<{ docs: Picture[] }>({
      api,
      path: `media?${query.toString()}`,
      signal: asking.signal,
    }).then((answer) => {
      if (!asking.signal.aborted && !answer.isRefused) setPictures(answer.body.docs)
    })
    return () => {
      asking.abort()
    }
  }, [api, ids])
  const shown = ids.split(',').flatMap((id) => pictures.find((each) => each.id === id) ?? [])
  return (
    <ol className={styles.names}>
      {shown.map(({ alt, caption, id }) => (
        <li key={id}>{[alt, caption].filter(Boolean).join(' · ')}</li>
      ))}
    </ol>
  )
}
