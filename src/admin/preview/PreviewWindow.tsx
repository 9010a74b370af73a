'use client'
import { useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect } from 'react'

import { onSave } from '../edit-conflicts/watchSaves.ts'
import { openExternalLinks } from './openExternalLinks.ts'

/**
 * Shows nothing itself: keeps Payload's window with the preview at what was saved last. The page in it runs no program
 * that could listen, so it is loaded anew; the browser keeps the place it was scrolled to.
 */
export function PreviewWindow() {
  const { id, collectionSlug } = useDocumentInfo()
  const { iframeRef, loadedURL, popupRef } = useLivePreviewContext()
  const key = `${collectionSlug}:${id}`
  useEffect(
    () =>
      onSave((event) => {
        if (event.key !== key || (event.kind !== 'saved' && event.kind !== 'merged')) return
        iframeRef.current?.contentWindow?.location.reload()
        popupRef?.current?.location.reload()
      }),
    [iframeRef, key, popupRef],
  )
  useEffect(() => {
    const frame = iframeRef.current
    return frame && loadedURL !== undefined ? openExternalLinks(frame) : undefined
  }, [iframeRef, loadedURL])
  return null
}
