'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { Board, BoardPiece as Piece } from '../../domain/dashboard/board.ts'
import type { TextState } from '../../domain/review/textState.ts'
import type { SayOnBoard, SittingOfPiece } from './boardActs.ts'

import { stateWords } from '../../plugin/translations/stateWords.ts'
import { useWhen } from '../time/useWhen.ts'
import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import { AssignForm } from './AssignForm.tsx'
import styles from './BoardView.module.css'
import { usePlace } from './usePlace.ts'
import { workWord } from './WorkList.tsx'

type Props = {
  readonly board: Board
  readonly piece: Piece
  readonly say: SayOnBoard
  readonly sitting: SittingOfPiece
}

/** Piece of the board: its kind, who covers it until when, and the state of its text. */
export function BoardPiece({ board, piece, say, sitting }: Props) {
  const words = useWords()
  const [isAssigning, setAssigning] = useState(false)
  const { assignment, work } = piece
  return (
    <li>
      <div className={styles.piece}>
        <span className={styles.work}>{words(workWord(work))}</span>
        <Who board={board} piece={piece} />
        <What board={board} piece={piece} />
        <span className={styles.acts}>
          <Acts board={board} piece={piece} say={say} sitting={sitting} />
          {board.mayAssign && assignment?.doneAt === undefined && !isAssigning && (
            <button
              onClick={() => {
                setAssigning(true)
              }}
              type="button"
            >
              {words(assignment ? 'board.change' : 'board.assign')}
            </button>
          )}
        </span>
      </div>
      {assignment?.note !== undefined && <p className={styles.note}>{assignment.note}</p>}
      {isAssigning && (
        <AssignForm
          board={board}
          onClose={() => {
            setAssigning(false)
          }}
          piece={piece}
          say={say}
          sitting={sitting}
        />
      )}
    </li>
  )
}

function Who({
  board: { now },
  piece: { assignment },
}: {
  readonly board: Board
  readonly piece: Piece
}) {
  const { bracketed } = useForms()
  const words = useWords()
  const when = useWhen()
  if (!assignment) return <span className={styles.nobody}>{words('board.nobody')}</span>
  const { account, doneAt, dueAt } = assignment
  const isLate = doneAt === undefined && dueAt <= now
  return (
    <span className={styles.who}>
      {account?.name ?? words('board.nobody')}
      <time data-late={isLate || undefined} dateTime={dueAt}>
        {doneAt === undefined
          ? words('board.dueAt', { time: when(dueAt) })
          : `${when(doneAt)} ${words('board.done')}`}
        {isLate && bracketed(words('board.late'))}
      </time>
    </span>
  )
}

/** On the board a text that was not handed in is a draft. */
const boardWords = { ...stateWords, draft: 'board.stateDraft' } as const

function What({
  board: { stages },
  piece: { pictures, text, work },
}: {
  readonly board: Board
  readonly piece: Piece
}) {
  const words = useWords()
  const address = usePlace()
  const when = useWhen()
  if (!text) {
    const isThere = work === 'photo' && pictures !== undefined
    return (
      <span className={`${styles.what} ${styles.nobody}`}>
        {isThere ? words('board.pictures', { count: String(pictures) }) : words('board.stateNone')}
      </span>
    )
  }
  const { collection, id, state, title } = text
  return (
    <span className={styles.what}>
      <span className={styles.state} data-state={state.kind}>
        {words(boardWords[state.kind], varsOf({ stages, state, when }))}
      </span>
      <Link href={address({ collection, id, ...viewOf(state) })}>
        {title === '' ? words('board.untitled') : title}
      </Link>
    </span>
  )
}

type Saying = {
  readonly stages: Board['stages']
  readonly state: TextState
  readonly when: (instant: string) => string
}

const varsOf = ({ stages, state, when }: Saying) => ({
  count: state.kind === 'notes' ? String(state.count) : '',
  stage: state.kind === 'review' ? (stages[state.stage] ?? state.stage) : '',
  time: state.kind === 'planned' ? when(state.at) : '',
})

/** What waits for signatures or answers is opened beside its review. */
const viewOf = ({ kind }: TextState) =>
  kind === 'review' || kind === 'notes' ? ({ view: 'review' } as const) : {}

/** Acts on a piece: begin its text, or mark it done when its kind has no text. */
function Acts(props: Props) {
  const { work } = props.piece
  if (work === 'report' || work === 'speech') return <BeginAct {...props} />
  return work === 'record' ? null : <DoneAct {...props} />
}

function BeginAct({ board, piece: { assignment, text, work }, say, sitting }: Props) {
  const words = useWords()
  const router = useRouter()
  const { admin } = useConfig().config.routes
  const isMine = useIsMine(assignment)
  if (text || !board.mayBegin || !(isMine || !assignment || board.mayAssign)) return null
  const begin = async () => {
    const begun = await say('assignments/begin', {
      ...(assignment && { assignment: assignment.id }),
      meeting: board.meeting.id,
      ...(sitting.key !== undefined && { sitting: sitting.key }),
      work,
    })
    const [collection, id] = begun?.document?.split(':') ?? []
    if (collection && id) router.push(`${admin}/collections/${collection}/${id}`)
  }
  return (
    <button onClick={() => void begin()} type="button">
      {words('board.begin', { work: words(workWord(work)) })}
    </button>
  )
}

function DoneAct({ board, piece: { assignment }, say }: Props) {
  const words = useWords()
  const isMine = useIsMine(assignment)
  if (!assignment || !(isMine || board.mayAssign)) return null
  const isDone = assignment.doneAt !== undefined
  return (
    <button
      onClick={() => void say('assignments/done', { assignment: assignment.id, isDone: !isDone })}
      type="button"
    >
      {words(isDone ? 'board.reopen' : 'board.doneAct')}
    </button>
  )
}

function useIsMine(assignment: Piece['assignment']): boolean {
  const { user } = useAuth()
  return user !== null && user !== undefined && assignment?.account?.id === String(user.id)
}
