'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { wechatLanguages } from '../../domain/language/language.ts'
import { kindOf } from '../../domain/ledger/kinds.ts'
import { useNewsroomLanguage } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import { WechatCopy } from './WechatCopy.tsx'

const link = 'popup-button-list__button'

/**
 * Links to the public page of a released document and to its export formats, in the menu where Payload offers to
 * unpublish.
 */
export function LivePageLink() {
  const words = useWords()
  const language = useNewsroomLanguage()
  const { collectionSlug, data, hasPublishedDoc } = useDocumentInfo()
  const slug: unknown = data?.slug
  if (!hasPublishedDoc || typeof slug !== 'string' || collectionSlug === undefined) return null
  const page = `/${collectionSlug}/${slug}`
  return (
    <>
      <a className={link} href={page} rel="noopener" target="_blank">
        {words('release.liveAt')}
      </a>
      {kindOf(collectionSlug)?.hasExports && (
        <>
          {wechatLanguages.includes(language) && <WechatCopy className={link} page={page} />}
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
