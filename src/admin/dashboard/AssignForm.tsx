'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { Board, BoardPiece } from '../../domain/dashboard/board.ts'
import type { SayOnBoard, SittingOfPiece } from './boardActs.ts'

import { fromZoned, toZoned } from '../../domain/time/clock.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { TextInput } from '../forms/TextInput.tsx'
import { InstantInput } from '../time/InstantInput.tsx'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './BoardView.module.css'
import { workWord } from './WorkList.tsx'

const hoursToWrite = 5

type Props = {
  readonly board: Board
  readonly onClose: () => void
  readonly piece: BoardPiece
  readonly say: SayOnBoard
  readonly sitting: SittingOfPiece
}

/** Assigns a piece to somebody, inside the board. What was typed stays when it is refused. */
export function AssignForm(props: Props) {
  const words = useWords()
  const { account, due, note, save, setAccount, setDue, setNote } = useAssigning(props)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Person account={account} onChange={setAccount} people={props.board.people} />
      <InstantInput label={words('board.due')} onChange={setDue} required value={due} />
      <TextInput
        className={styles.wide}
        label={words('board.note')}
        maxLength={2000}
        onChange={setNote}
        value={note}
      />
      <div className={styles.buttons}>
        <ActButton size="small" type="submit" word="board.save" />
        <ActButton isSecond onAct={props.onClose} size="small" word="board.cancel" />
      </div>
    </form>
  )
}

function useAssigning({ board, onClose, piece: { assignment, work }, say, sitting }: Props) {
  const words = useWords()
  const timeZone = useTimeZone()
  const [account, setAccount] = useState(assignment?.account?.id ?? '')
  const [due, setDue] = useState(() =>
    dueAtFirst({ dueAt: assignment?.dueAt, now: board.now, sitting, timeZone }),
  )
  const [note, setNote] = useState(assignment?.note ?? '')
  const title = words('board.taskTitle', {
    sitting: sitting.title ?? board.meeting.title,
    work: words(workWord(work)),
  })
  const save = async () => {
    const said = await say('assignments', {
      account,
      dueAt: fromZoned({ timeZone, wallTime: due }),
      ...(assignment && { id: assignment.id }),
      meeting: board.meeting.id,
      ...(note.trim() !== '' && { note: note.trim() }),
      ...(sitting.key !== undefined && { sitting: sitting.key }),
      title: assignment?.title ?? title.slice(0, 200),
      work,
    })
    if (!said) return
    toast.success(words('board.saved'))
    onClose()
  }
  return { account, due, note, save, setAccount, setDue, setNote }
}

type PersonProps = {
  readonly account: string
  readonly onChange: (account: string) => void
  readonly people: Board['people']
}

function Person({ account, onChange, people }: PersonProps) {
  const words = useWords()
  return (
    <label>
      {words('board.person')}
      <select
        onChange={({ target }) => {
          onChange(target.value)
        }}
        required
        value={account}
      >
        <option value="" />
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

type Input = {
  dueAt: string | undefined
  now: string
  sitting: SittingOfPiece
  timeZone: string
}

/** Due time of the assignment; without one, five hours after the sitting begins, or after now. */
function dueAtFirst({ dueAt, now, sitting: { startsAt }, timeZone }: Input): string {
  const begin = startsAt !== undefined && startsAt > now ? startsAt : now
  const later = new Date(Date.parse(begin) + hoursToWrite * 3_600_000).toISOString()
  const { day, time } = toZoned({ instant: dueAt ?? later, timeZone })
  return `${day}T${dueAt === undefined ? `${time.slice(0, 2)}:00` : time}`
}
