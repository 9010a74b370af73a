/* eslint-disable @next/next/no-img-element -- next/image brings scripts; the sizes were made at upload */
import type { PictureView } from '../queries/links.ts'

import styles from './Picture.module.css'

type PictureProps = {
  readonly isFirst?: boolean
  readonly picture: PictureView
  /** How wide it is drawn, as `sizes` says it. */
  readonly sizes: string
}

/** A picture with its place kept, so that nothing moves when it arrives. */
export function Picture({
  isFirst = false,
  picture: { alt, height, src, srcSet, width },
  sizes,
}: PictureProps) {
  return (
    <img
      alt={alt}
      className={styles.picture}
      decoding="async"
      fetchPriority={isFirst ? 'high' : 'auto'}
      height={height}
      loading={isFirst ? 'eager' : 'lazy'}
      sizes={srcSet ? sizes : undefined}
      src={src}
      srcSet={srcSet}
      width={width}
    />
  )
}

/** A picture as news: with what it shows and who took it. */
export function Figure(props: PictureProps) {
  const { caption, credit } = props.picture
  return (
    <figure className={styles.figure}>
      <Picture {...props} />
      {(caption ?? credit) && (
        <figcaption>
          {caption}
          {credit && <span className={styles.credit}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
