import type { FormState } from 'payload'

import { useSyncExternalStore } from 'react'

/** Form of an open document, as far as what is typed during a save concerns it. */
export type OpenForm = {
  readonly getFields: () => FormState
  readonly setModified: (isModified: boolean) => void
}

/** Forms of the newsroom's on the page, by the key of their document. */
const forms = new Map<string, OpenForm>()
const watchers = new Set<() => void>()

export const openFormOf = (key: string): OpenForm | undefined => forms.get(key)

/**
 * Registers the form of a document.
 *
 * @returns a function that removes it, for React's effects
 */
export function registerForm(key: string, form: OpenForm): () => void {
  forms.set(key, form)
  tellWatchers()
  return () => {
    if (forms.get(key) === form) forms.delete(key)
    tellWatchers()
  }
}

function tellWatchers(): void {
  for (const tell of watchers) tell()
}

/** Whether a form of the newsroom's is open, be it in a drawer on somebody else's page. */
export const useHasOpenForm = (): boolean =>
  useSyncExternalStore(
    watchForms,
    () => forms.size > 0,
    () => false,
  )

function watchForms(tell: () => void): () => void {
  watchers.add(tell)
  return () => {
    watchers.delete(tell)
  }
}
