import type { PictureView } from '../queries/links.ts'

import { Picture } from './Picture.tsx'
import styles from './ProfileHead.module.css'

type ProfileHeadProps = {
  readonly facts: readonly string[]
  readonly name: string
  readonly photo?: PictureView | undefined
  readonly pinyin?: string | undefined
}

/** Portrait, name, how it is read, and the facts in a line each. */
export const ProfileHead = ({ facts, name, photo, pinyin }: ProfileHeadProps) => (
  <header className={styles.head}>
    {photo && (
      <div className={styles.portrait}>
        <Picture isFirst picture={photo} sizes="8rem" />
      </div>
    )}
    <div>
      <h1 className={styles.name}>{name}</h1>
      {pinyin && (
        <p className={styles.pinyin} lang="zh-Latn">
          {pinyin}
        </p>
      )}
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
    </div>
  </header>
)
