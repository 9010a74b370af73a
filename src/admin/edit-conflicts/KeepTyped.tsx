'use client'
import type { ServerFunctionsContextType } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type { ReactNode } from 'react'

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { useMemo } from 'react'

import { flushNow } from './flushTyping.ts'
import { openFormOf } from './openForms.ts'
import { isSameText } from './unsavedText.ts'

type GetFormState = ServerFunctionsContextType['getFormState']
type Asked = Parameters<GetFormState>[0]

/**
 * Keeps in the form what was typed while a save was under way. After a save Payload puts the stored values into the
 * form, over what was typed since the request went out, and calls the form unchanged.
 */
export function KeepTyped({ children }: { readonly children: ReactNode }) {
  const own = useServerFunctions()
  const context = useMemo<ServerFunctionsContextType>(() => {
    const getFormState: GetFormState = async (asked) => {
      const answer = await own.getFormState(asked)
      return answer.state ? { ...answer, state: withTyped(asked, answer.state) } : answer
    }
    return { ...own, getFormState }
  }, [own])
  return <ServerFunctionsContext value={context}>{children}</ServerFunctionsContext>
}

/** State of the form after a save, with the values that were typed after the request went out. */
function withTyped(
  { collectionSlug, data, formState: sent, globalSlug, id }: Asked,
  state: FormState,
): FormState {
  const form = openFormOf(`${globalSlug ?? collectionSlug}:${id ?? globalSlug}`)
  // Only a save asks with what was stored and what was sent.
  if (!form || !data || !sent) return state
  flushNow()
  const now = form.getFields()
  const typed = Object.keys(state).filter(
    (path) =>
      now[path]?.rows === undefined &&
      // What is sent of a file is not its value.
      !(now[path]?.value instanceof File) &&
      !isSameText(now[path]?.value, sent[path]?.value),
  )
  if (typed.length === 0) return state
  form.setModified(true)
  const kept = typed.map((path): [string, FormState[string]] => {
    const value: unknown = now[path]?.value
    // The same object as in the form: for another one the editor would begin anew, without the cursor.
    return [path, { ...state[path], initialValue: value, value }]
  })
  return { ...state, ...Object.fromEntries<FormState[string]>(kept) }
}
