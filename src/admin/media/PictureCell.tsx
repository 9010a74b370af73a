'use client'
import type { DefaultCellComponentProps } from 'payload'

import { DefaultCell, Thumbnail } from '@payloadcms/ui'

import styles from './media.module.css'

/** Picture in a list: the picture itself, small, and what it shows. */
export function PictureCell(props: DefaultCellComponentProps) {
  const { thumbnailURL } = props.rowData as { readonly thumbnailURL?: null | string }
  return (
    <span className={styles.cell}>
      <Thumbnail
        className={styles.thumbnail}
        // What it shows stands beside it.
        doc={{ filename: '' }}
        fileSrc={thumbnailURL ?? undefined}
        size="small"
      />
      <DefaultCell {...props} />
    </span>
  )
}
