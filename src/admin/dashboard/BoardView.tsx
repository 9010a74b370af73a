'use client'
import { Gutter, useDocumentInfo } from '@payloadcms/ui'

import type { Board, BoardSitting } from '../../domain/dashboard/board.ts'
import type { SayOnBoard } from './boardActs.ts'

import paper from '../brand/Paper.module.css'
import { Fetched } from '../http/Fetched.tsx'
import { Reasons } from '../http/Reasons.tsx'
import { useAsked } from '../http/useAsked.ts'
import { usePost } from '../http/usePost.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import { BoardPiece } from './BoardPiece.tsx'
import styles from './BoardView.module.css'

/** Board of a meeting, sitting by sitting: who covers what, and how far each text has come. */
export function BoardView() {
  const { id } = useDocumentInfo()
  const { again, fetched } = useAsked<Board>(`board?meeting=${id}`)
  const { post, reasons } = usePost()
  const say: SayOnBoard = async (path, body) => {
    const answer = await post<{ document?: string }>(path, body)
    await again()
    return answer
  }
  return (
    <Gutter className={`${paper.paper} ${styles.view}`}>
      <Reasons className={styles.refusal} reasons={reasons} />
      <Fetched fetched={fetched}>{(board) => <Sittings board={board} say={say} />}</Fetched>
    </Gutter>
  )
}

function Sittings({ board, say }: { readonly board: Board; readonly say: SayOnBoard }) {
  const words = useWords()
  return (
    <>
      {!board.mayAssign && <p className={styles.why}>{words('board.mayNotAssign')}</p>}
      {board.sittings.length === 1 && <p className={styles.why}>{words('board.noSittings')}</p>}
      {board.sittings.map((sitting) => (
        <Sitting board={board} key={sitting.key ?? ''} say={say} sitting={sitting} />
      ))}
    </>
  )
}

type Props = {
  readonly board: Board
  readonly say: SayOnBoard
  readonly sitting: BoardSitting
}

function Sitting({ board, say, sitting: { key, label, pieces, startsAt, title, venue } }: Props) {
  const words = useWords()
  const when = useWhen()
  const heading = `board-${key ?? 'whole'}`
  return (
    <section aria-labelledby={heading} className={styles.sitting}>
      <h2 id={heading}>
        {label ?? words('board.whole')}
        {key !== undefined && (
          <small>
            {startsAt === undefined ? words('board.noTime') : when(startsAt)}
            {venue !== undefined && <span> {venue}</span>}
          </small>
        )}
      </h2>
      <ul>
        {pieces.map((piece, index) => (
          <BoardPiece
            board={board}
            key={piece.assignment?.id ?? piece.text?.key ?? `${piece.work}${index}`}
            piece={piece}
            say={say}
            sitting={{ key, label, startsAt, title }}
          />
        ))}
      </ul>
    </section>
  )
}
