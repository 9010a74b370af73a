import { Fragment } from 'react'

import styles from './UnbrokenPhrases.module.css'

/** A subhead or kicker such as `某某讲话 某某主持`: it breaks between its phrases before it breaks inside one. */
export const UnbrokenPhrases = ({ text }: { text: string }) =>
  text.split(/[ \u3000]+/).map((phrase, place) => (
    <Fragment key={`${place} ${phrase}`}>
      {place > 0 && '\u3000'}
      <span className={styles.phrase}>{phrase}</span>
    </Fragment>
  ))
