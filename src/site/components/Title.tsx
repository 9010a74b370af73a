import { Fragment } from 'react'

import styles from './Title.module.css'

/** Where the long name of a meeting may break: before its session, and before what was held in it. */
const joints =
  /(?<=[区县市省盟旗州])(?=第.{1,4}届)|(?<=代表大会|委员会)(?=第.{1,4}次)|(?<=届(?:人大|政协))(?=.{1,3}次会议)|(?<=次(?:全体)?会议)(?=(?:胜利|隆重)?(?:闭幕|开幕))/

/** A part that fills a line of its own would leave holes in the lines around it. */
const longestPart = 18

/** A title that breaks at its joints, `…人民代表大会｜第四次会议｜闭幕会上的讲话`, before it breaks inside a word. */
export function Title({ text }: { text: string }) {
  const parts = text.split(joints)
  if (parts.length === 1 || parts.some(({ length }) => length > longestPart)) return text
  return (
    <span className={styles.jointed}>
      {parts.map((part, place) => (
        <Fragment key={`${place} ${part}`}>
          {place > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  )
}
