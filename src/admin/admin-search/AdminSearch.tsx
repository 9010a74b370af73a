'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import header from '../brand/HeaderButton.module.css'
import { useOurPage } from '../territory/useTerritory.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './AdminSearch.module.css'
import { SearchPanel } from './SearchPanel.tsx'

/** Button in the head of the panel: searches the texts of the newsroom, drafts included. Opens with `/` on the newsroom's pages. */
export function AdminSearch() {
  const { user } = useAuth()
  return user ? <Search /> : null
}

function Search() {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useSlash(useOurPage(), () => {
    setOpen(true)
  })
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  const close = () => {
    setOpen(false)
  }
  return (
    <>
      <button
        aria-label={words('adminSearch.open')}
        className={header.button}
        onClick={() => {
          setOpen(true)
        }}
        title={words('adminSearch.open')}
        type="button"
      >
        <svg aria-hidden height="18" viewBox="0 0 20 20" width="18">
          <path
            d="M13 13l4.5 4.5M14.5 8.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0z"
            fill="none"
            stroke="currentColor"
            strokeLinecap="round"
            strokeWidth="1.4"
          />
        </svg>
      </button>
      {isOpen && (
        <dialog
          aria-label={words('adminSearch.heading')}
          className={styles.dialog}
          onClick={({ target }) => {
            // On the dialog itself, that is beside what it holds.
            if (target === dialog.current) close()
          }}
          onClose={close}
          ref={dialog}
        >
          <SearchPanel onGone={close} />
        </dialog>
      )}
    </>
  )
}

/** Opens the search on `/`, unless the user is writing. */
function useSlash(isOn: boolean, open: () => void): void {
  const opening = useRef(open)
  useEffect(() => {
    opening.current = open
  })
  useEffect(() => {
    if (!isOn) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.isComposing || isHeld(event) || isWriting(event.target)) return
      event.preventDefault()
      opening.current()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [isOn])
}

const isHeld = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
