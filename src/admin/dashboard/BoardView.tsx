'use client'
import { Gutter, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { Board, BoardSitting } from '../../domain/dashboard/board.ts'
import type { SayOnBoard } from './boardActs.ts'

import { ask } from '../http/ask.ts'
import { useAsked } from '../http/useAsked.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import { BoardPiece } from './BoardPiece.tsx'
import styles from './BoardView.module.css'

/** What a meeting yields, sitting by sitting: who covers what, and how far each text has come. */
export function BoardView() {
  const words = useWords()
  const { id } = useDocumentInfo()
  const api = useConfig().config.routes.api
  const { again, fetched } = useAsked<Board>(`board?meeting=${id}`)
  const [reasons, setReasons] = useState<readonly string[]>([])
  const say: SayOnBoard = async (path, body) => {
    const answer = await ask<{ document?: string }>({ api, body, path })
    setReasons(answer.isRefused ? answer.reasons : [])
    await again()
    return answer.isRefused ? undefined : answer.body
  }
  return (
    <Gutter className={styles.view}>
      {reasons.length > 0 && (
        <ul className={styles.refusal} role="alert">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {fetched === undefined ? (
        <p aria-live="polite">{words('reviewPanel.loading')}</p>
      ) : fetched.isRefused ? (
        <p role="alert">{words('dashboard.failed', { reason: fetched.reasons.join(' ') })}</p>
      ) : (
        <Sittings board={fetched.body} say={say} />
      )}
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

function Sitting({ board, say, sitting: { key, label, pieces, startsAt, venue } }: Props) {
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
            sitting={{ key, label, startsAt }}
          />
        ))}
      </ul>
    </section>
  )
}
