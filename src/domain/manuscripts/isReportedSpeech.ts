import type { Paragraph } from './manuscript.ts'

/** Whether the whole paragraph reports somebody's words, so that its `我` and `大会` are the speaker's. */
export const isReportedSpeech = ({ folded }: Paragraph): boolean =>
  /^[^。]{0,60}?(?:指出|强调|表示|最后说|还说|在讲话中说|说)[,:]/u.test(folded) ||
  /^[^。]{0,80}(?:讲话|致辞|发言)。[他她](?:说|指出|强调|表示)/u.test(folded)
