'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { ReviewPanel, PanelComment } from '../../domain/review/index.ts'
import type { MessageKey } from '../../plugin/translations/messages.ts'
import type { Passage } from './passage.ts'
import type { Say } from './useReviewPanel.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { TextArea } from '../forms/TextArea.tsx'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ReviewView.module.css'

type Props = {
  readonly onDone: () => void
  readonly passage: Passage | undefined
  readonly say: Say
  readonly sheet: ReviewPanel
}

/** Comments on passages of the text, open ones first; a selected passage can be commented on. */
export function Comments({ onDone, passage, say, sheet }: Props) {
  const words = useWords()
  const open = sheet.notes.filter(({ settledBy }) => settledBy === undefined)
  const settled = sheet.notes.filter(({ settledBy }) => settledBy !== undefined)
  return (
    <section aria-labelledby="review-notes" className={styles.card}>
      <h2 id="review-notes">
        {words('reviewPanel.notes')}
        {open.length > 0 && <small>{open.length}</small>}
      </h2>
      {passage ? (
        <NewComment document={sheet.document.key} onDone={onDone} passage={passage} say={say} />
      ) : (
        <p className={styles.why}>{words('reviewPanel.noNotes')}</p>
      )}
      {[...open, ...settled].map((note) => (
        <Comment key={note.id} note={note} say={say} />
      ))}
    </section>
  )
}

type NewCommentProps = {
  readonly document: string
  readonly onDone: () => void
  readonly passage: Passage
  readonly say: Say
}

function NewComment({ document, onDone, passage, say }: NewCommentProps) {
  const words = useWords()
  return (
    <div className={styles.note}>
      <blockquote>{passage.quote}</blockquote>
      <Written
        act="reviewPanel.add"
        label="reviewPanel.noteBody"
        onWritten={async (body) => {
          const answer = await say('notes', { body, document, ...passage })
          if (!answer.isRefused) {
            toast.success(words('reviewPanel.doneNote'))
            onDone()
          }
          return answer.isRefused ? answer.reasons : []
        }}
      />
    </div>
  )
}

function Comment({ note, say }: { readonly note: PanelComment; readonly say: Say }) {
  const words = useWords()
  const when = useWhen()
  const [isAnswering, setAnswering] = useState(false)
  const isOpen = note.settledBy === undefined
  return (
    <div className={styles.note} data-settled={!isOpen}>
      {note.quote !== '' && <blockquote>{note.quote}</blockquote>}
      {note.isGone && isOpen && <em className={styles.gone}>{words('reviewPanel.noteGone')}</em>}
      {[note, ...note.answers].map(({ at, body, who }) => (
        <p key={at + body}>
          <strong>{who}</strong> {body} <time dateTime={at}>{when(at)}</time>
        </p>
      ))}
      {isOpen ? (
        <div className={styles.acts}>
          <button
            className={styles.quiet}
            onClick={() => {
              setAnswering(!isAnswering)
            }}
            type="button"
          >
            {words('reviewPanel.answer')}
          </button>
          <button className={styles.quiet} onClick={() => void settle(say, note.id)} type="button">
            {words('reviewPanel.settle')}
          </button>
        </div>
      ) : (
        <small>{words('reviewPanel.settledBy', { who: note.settledBy ?? '' })}</small>
      )}
      {isAnswering && isOpen && (
        <Written
          act="reviewPanel.answer"
          label="reviewPanel.answerBody"
          onWritten={async (body) => {
            const answer = await say('notes/answer', { body, note: note.id })
            if (!answer.isRefused) setAnswering(false)
            return answer.isRefused ? answer.reasons : []
          }}
        />
      )}
    </div>
  )
}

async function settle(say: Say, note: string) {
  const answer = await say('notes/settle', { note })
  if (answer.isRefused) toast.error(answer.reasons.join(' '))
}

type WrittenProps = {
  readonly act: MessageKey
  readonly label: MessageKey
  readonly onWritten: (body: string) => Promise<readonly string[]>
}

/** Text and a button that sends it. What was typed stays when it was refused. */
function Written({ act, label, onWritten }: WrittenProps) {
  const words = useWords()
  const [body, setBody] = useState('')
  const [reasons, setReasons] = useState<readonly string[]>([])
  return (
    <TextArea className={styles.opinion} label={words(label)} onChange={setBody} value={body}>
      {reasons.length > 0 && <span role="alert">{reasons.join(' ')}</span>}
      <ActButton
        disabled={body.trim() === ''}
        onAct={() => onWritten(body.trim()).then(setReasons)}
        size="small"
        word={act}
      />
    </TextArea>
  )
}
