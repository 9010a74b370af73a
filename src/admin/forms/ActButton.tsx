'use client'
import type { ComponentProps } from 'react'

import { Button } from '@payloadcms/ui'

import type { MessageKey } from '../../plugin/translations/messages.ts'

import { useWords } from '../translations/useWords.ts'

type Props = Pick<ComponentProps<typeof Button>, 'disabled' | 'size' | 'type'> & {
  readonly isSecond?: boolean
  /** Left out of a button that submits its form. */
  readonly onAct?: () => Promise<void> | void
  readonly vars?: Readonly<Record<string, string>>
  readonly word: MessageKey
}

/** Payload's button, without its margin, labelled with a message. */
export function ActButton({ isSecond = false, onAct, vars, word, ...rest }: Props) {
  const words = useWords()
  return (
    <Button
      {...rest}
      buttonStyle={isSecond ? 'secondary' : 'primary'}
      margin={false}
      {...(onAct && { onClick: () => void onAct() })}
    >
      {words(word, vars)}
    </Button>
  )
}
