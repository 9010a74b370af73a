'use client'
import { useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect } from 'react'

import { onSave } from '../edit-conflicts/watchSaves.ts'

/**
 * Reloads Payload's preview window after each save, and renders nothing. The page in it runs no script that could
 * listen; the browser keeps its scroll position.
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

/**
 * Opens links out of the preview in a new tab: the site's own pages refuse to be framed, and nobody wants to lose a form
 * to a click beside it. Other previews, and places on the same page, open in the window.
 *
 * @returns a function that ends it, for React's effects
 */
function openExternalLinks(frame: HTMLIFrameElement): () => void {
  const watch = () => frame.contentDocument?.addEventListener('click', open)
  watch()
  frame.addEventListener('load', watch)
  return () => {
    frame.removeEventListener('load', watch)
    frame.contentDocument?.removeEventListener('click', open)
  }
}

function open(event: MouseEvent): void {
  // Not `instanceof Element`: it is an element of another window.
  const clicked = event.target as Element | null
  const link = clicked?.closest<HTMLAnchorElement>('a[href]')
  if (!link || link.pathname.startsWith('/preview/')) return
  event.preventDefault()
  window.open(link.href, '_blank', 'noopener')
}
