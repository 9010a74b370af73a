import { useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Created } from './watchSaves.ts'

import { carryTyped, takeTyped } from './carryTyped.ts'
import { flushNow } from './flushTyping.ts'
import { onSave } from './watchSaves.ts'

/**
 * Carries words that are typed during the first save of a new document over to its own page, which Payload opens
 * afterwards with what is stored.
 */
export function useCarried(name: string): void {
  const { getData, reset, setModified } = useForm()
  const created = useRef<Created>(undefined)

  useEffect(
    () =>
      onSave((event) => {
        if (event.key === name && event.kind === 'saved') created.current = event.created
      }),
    [name],
  )

  useEffect(() => {
    const typed = takeTyped(name)
    if (typed)
      void reset({ ...getData(), ...typed }).then(() => {
        setModified(true)
      })
    return () => {
      if (!created.current) return
      flushNow()
      carryTyped({ ...created.current, now: getData() })
    }
  }, [getData, name, reset, setModified])
}
