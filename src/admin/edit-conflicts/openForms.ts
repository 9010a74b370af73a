import type { FormState } from 'payload'

/** Form of an open document, as far as what is typed during a save concerns it. */
export type OpenForm = {
  readonly getFields: () => FormState
  readonly setModified: (isModified: boolean) => void
}

/** Forms on the page, by the key of their document. */
const forms = new Map<string, OpenForm>()

export const openFormOf = (key: string): OpenForm | undefined => forms.get(key)

/**
 * Registers the form of a document.
 *
 * @returns a function that removes it, for React's effects
 */
export function registerForm(key: string, form: OpenForm): () => void {
  forms.set(key, form)
  return () => {
    if (forms.get(key) === form) forms.delete(key)
  }
}
