/**
 * Opens in a new tab whatever leads out of the preview: the site's own pages refuse to be framed, and nobody wants to
 * lose a form to a click beside it. Other previews, and places on the same page, open where they are.
 *
 * @returns what ends it, as React's effects want it
 */
export function openExternalLinks(frame: HTMLIFrameElement): () => void {
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
