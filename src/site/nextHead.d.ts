/** Next's manifest names no exports: by the rules of Node, which the package is built by, its file has no such name. */
declare module 'next/head' {
  import type { ReactNode } from 'react'

  export default function Head(props: { readonly children?: ReactNode }): ReactNode
}
