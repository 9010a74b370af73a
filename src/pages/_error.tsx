import type { NextPageContext } from 'next'
import type { Language } from 'payload-newsroom/language'
import type { ReaderPage } from 'payload-newsroom/site'

import { BareErrorPage, knownLocale } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** These addresses pass by the headers that stand in the configuration. */
const headers = [
  ['Cache-Control', 'no-store'],
  [
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
] as const

type Refused = { readonly language: Language; readonly status: number }

/** What Next answers before any page of ours is asked: to an address that is none (`%ff`). */
export default function Refusal({ language, status }: Refused) {
  return <BareErrorPage kind={status < 500 ? 'missing' : 'failed'} languages={[language]} />
}

Refusal.getInitialProps = ({ res }: NextPageContext): Refused => {
  for (const [name, value] of headers) res?.setHeader(name, value)
  return { language: knownLocale().language, status: res?.statusCode ?? 500 }
}
