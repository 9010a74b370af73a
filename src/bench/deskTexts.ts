import type { Language } from 'payload-newsroom/language'

/** What the editors of the bench write; a mark is a word that is found by itself. */
export type DeskTexts = {
  readonly dateline: string
  readonly meeting: (mark: string) => string
  readonly person: (mark: string) => string
  readonly report: (mark: string) => string
  readonly revised: (editor: number, round: number) => string
  /** A paragraph. */
  readonly sentences: string
  readonly speech: (mark: string) => string
  /** What is printed in place of what was withdrawn, and why it was. */
  readonly withdrawn: string
}

export const deskTexts: Readonly<Record<Language, DeskTexts>> = {
  en: {
    dateline: 'PENHALLOW —',
    meeting: (mark) => `Meeting on measuring ${mark}`,
    person: (mark) => `Ada ${mark}`,
    report: (mark) => `Meeting on measuring adjourns ${mark}`,
    revised: (editor, round) => `Editor ${editor}, revision ${round}`,
    sentences:
      'The ferry, the water mains and the street lamps will be seen to one by one, the meeting decided, and each that is done is struck from the board at the landing. '.repeat(
        4,
      ),
    speech: (mark) => `Remarks at the meeting on measuring ${mark}`,
    withdrawn: 'Measuring',
  },
  zh: {
    dateline: '本报讯',
    meeting: (mark) => `量测会议${mark}`,
    person: (mark) => `量${mark}`,
    report: (mark) => `量测会议闭幕${mark}`,
    revised: (editor, round) => `编辑${editor}第${round}次改稿`,
    sentences:
      '会议指出，渡口、水管和路灯的事，一件一件办，办完一件，在村口的黑板上划去一件。'.repeat(4),
    speech: (mark) => `在量测会议上的讲话${mark}`,
    withdrawn: '量测',
  },
}
