import type { ReactNode } from 'react'

import { createContext, useContext } from 'react'

const IsPreviewed = createContext(false)

/** Marks what is inside as a preview: readers do not have this page, or not in this form. */
export const Previewed = ({ children }: { readonly children: ReactNode }) => (
  <IsPreviewed value>{children}</IsPreviewed>
)

/** Whether what is drawn is a preview. */
export const useIsPreviewed = (): boolean => useContext(IsPreviewed)

/**
 * Links to what exists of a released document alone: its other forms, the letter about it, the lists that it stands
 * in. In a preview they would lead nowhere, or to the text as readers have it; there stand the words without the link.
 */
export const HideInPreview = ({
  children,
  otherwise = null,
}: {
  readonly children: ReactNode
  readonly otherwise?: ReactNode
}) => (useIsPreviewed() ? otherwise : children)
