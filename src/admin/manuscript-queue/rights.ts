'use client'
import { useAuth } from '@payloadcms/ui'

/** Whether the user may hand in manuscripts, as the access of the collection says. */
export const useMayFile = (): boolean => useRights()?.create === true

/** Whether the user hands in manuscripts or edits them: the queue is theirs. */
export function useMayHandle(): boolean {
  const rights = useRights()
  return rights?.create === true || rights?.update === true
}

const useRights = () => useAuth().permissions?.collections?.manuscripts
