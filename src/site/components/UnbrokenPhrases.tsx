import { Fragment } from 'react'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './UnbrokenPhrases.module.css'

/** A subhead or kicker such as `某某讲话 某某主持`: it breaks between its phrases before it breaks inside one. */
export const UnbrokenPhrases = ({ text }: { text: string }) => {
  const t = useMessages()
  return t.phrases(text).map((phrase, place) => (
    <Fragment key={`${place} ${phrase}`}>
      {place > 0 && t.gap}
      <span className={styles.phrase}>{phrase}</span>
    </Fragment>
  ))
}
