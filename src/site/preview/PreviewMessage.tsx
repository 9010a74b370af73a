import Head from 'next/head'

import type { Messages } from '../messages/messages.ts'
import type { PreviewMessageName } from './createPreviewProps.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './PreviewBand.module.css'

/** An error page of the preview: why nothing is shown, and a link to go on. */
export function PreviewMessage({ notice }: { readonly notice: PreviewMessageName }) {
  const t = useMessages()
  const { link, text, title } = noticesIn(t)[notice]
  return (
    <main className={styles.notice}>
      <Head>
        <title>{t.titled({ page: title, site: t.preview.band })}</title>
        <meta content="width=device-width, initial-scale=1" key="viewport" name="viewport" />
        <meta content="noindex, nofollow" key="robots" name="robots" />
      </Head>
      <h1>{title}</h1>
      <p>{text}</p>
      {link && (
        <p>
          <a href={link.path}>{link.label}</a>
        </p>
      )}
    </main>
  )
}

type Notice = {
  readonly link?: { readonly label: string; readonly path: string }
  readonly text: string
  readonly title: string
}

const noticesIn = (t: Messages): Readonly<Record<PreviewMessageName, Notice>> => ({
  cannotDraw: { text: t.preview.cannotDraw, title: t.preview.band },
  failed: { text: t.unavailable, title: t.unavailableTitle },
  linkGone: { text: t.preview.linkGone, title: t.preview.linkGoneTitle },
  missing: { text: t.preview.missingText, title: t.preview.missingTitle },
  notSignedIn: {
    link: { label: t.preview.signIn, path: '/admin' },
    text: t.preview.notSignedIn,
    title: t.preview.notSignedInTitle,
  },
})
