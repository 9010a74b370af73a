'use client'
import { useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'

type Picture = { readonly alt: string; readonly caption?: string; readonly src: string }
type Copy = { readonly html: string; readonly pictures: readonly Picture[] }
type State =
  | { readonly copy: Copy; readonly isCopied: boolean; readonly kind: 'fetched' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'working' }

/** Copies a released text for the WeChat editor, and lists its pictures, which must be uploaded there by hand. */
export function WechatCopy({
  className,
  page,
}: {
  readonly className: string
  readonly page: string
}) {
  const words = useWords()
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [state, setState] = useState<State>({ kind: 'working' })
  const show = async () => {
    setState({ kind: 'working' })
    dialog.current?.showModal()
    setState(await fetchCopy(page))
  }
  const copyAgain = async (copy: Copy) => {
    setState({ copy, isCopied: await toClipboard(copy), kind: 'fetched' })
  }
  return (
    <>
      <button className={className} onClick={() => void show()} type="button">
        {words('exports.wechat')}
      </button>
      {/* Out of the menu, which closes and hides what stands in it. */}
      {typeof document !== 'undefined' &&
        createPortal(
          <dialog aria-labelledby={heading} className={frame.dialog} ref={dialog}>
            <h2 id={heading}>{words('exports.wechatHeading')}</h2>
            <div aria-live="polite">
              {state.kind === 'working' && <p>{words('release.working')}</p>}
              {state.kind === 'failed' && words('exports.failed', { reason: state.reason })}
              {state.kind === 'fetched' && (
                <>
                  <p>{words(state.isCopied ? 'exports.copied' : 'exports.notCopied')}</p>
                  <Pictures pictures={state.copy.pictures} />
                </>
              )}
            </div>
            <div className={frame.actions}>
              {state.kind === 'fetched' && (
                <ActButton isSecond onAct={() => copyAgain(state.copy)} word="exports.copyAgain" />
              )}
              <ActButton onAct={() => dialog.current?.close()} word="exports.close" />
            </div>
          </dialog>,
          document.body,
        )}
    </>
  )
}

function Pictures({ pictures }: { readonly pictures: readonly Picture[] }) {
  const words = useWords()
  if (pictures.length === 0) return <p>{words('exports.noPictures')}</p>
  return (
    <>
      <p>{words('exports.pictures')}</p>
      <ol>
        {pictures.map(({ alt, caption, src }) => (
          <li key={src}>
            <a download href={src}>
              {alt || src}
            </a>
            {caption && <p>{caption}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

async function fetchCopy(page: string): Promise<State> {
  try {
    const response = await fetch(`${page}/wechat`)
    if (!response.ok) return { kind: 'failed', reason: `HTTP ${response.status}` }
    const copy = (await response.json()) as Copy
    return { copy, isCopied: await toClipboard(copy), kind: 'fetched' }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Copies formatted and plain text; false where the browser does not allow it. */
async function toClipboard({ html }: Copy): Promise<boolean> {
  try {
    const plain = new DOMParser().parseFromString(html, 'text/html').body.innerText
    const types = { 'text/html': html, 'text/plain': plain }
    await navigator.clipboard.write([
      new ClipboardItem(
        Object.fromEntries(
          Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]),
        ),
      ),
    ])
    return true
  } catch {
    return false
  }
}
