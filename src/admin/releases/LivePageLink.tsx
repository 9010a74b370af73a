'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { useWords } from '../translations/useWords.ts'
import { WechatCopy } from './WechatCopy.tsx'

const link = 'popup-button-list__button'
const withForms: ReadonlySet<string> = new Set(['corrections', 'meetings', 'reports', 'speeches'])

/**
 * Leads to the public page of a released document, in the menu where Payload offers to unpublish, and to the forms in
 * which it is handed on.
 */
export function LivePageLink() {
  const words = useWords()
  const { collectionSlug, data, hasPublishedDoc } = useDocumentInfo()
  const slug: unknown = data?.slug
  if (!hasPublishedDoc || typeof slug !== 'string' || collectionSlug === undefined) return null
  const page = `/${collectionSlug}/${slug}`
  return (
    <>
      <a className={link} href={page} rel="noopener" target="_blank">
        {words('release.liveAt')}
      </a>
      {withForms.has(collectionSlug) && (
        <>
          <WechatCopy className={link} page={page} />
          <a className={link} download href={`${page}/docx`}>
            {words('exports.docx')}
          </a>
          <a className={link} href={`${page}/text`} rel="noopener" target="_blank">
            {words('exports.text')}
          </a>
        </>
      )}
    </>
  )
}
