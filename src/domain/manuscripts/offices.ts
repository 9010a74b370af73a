/**
 * Last words of offices, longest first, which separate the office from the name: `区委书记` + name. Duties at a sitting (`大会执行主席`) end alike and are included.
 */
const TITLE_WORDS = [
  '主任委员',
  '常务委员',
  '行政长官',
  '总工程师',
  '董事长',
  '总经理',
  '总编辑',
  '秘书长',
  '委员长',
  '检察长',
  '审计长',
  '司令员',
  '负责人',
  '理事长',
  '总书记',
  '总干事',
  '老领导',
  '老同志',
  '书记',
  '主席',
  '主任',
  '委员',
  '常委',
  '政委',
  '领导',
  '部长',
  '局长',
  '院长',
  '校长',
  '会长',
  '组长',
  '厅长',
  '处长',
  '科长',
  '所长',
  '站长',
  '队长',
  '省长',
  '市长',
  '区长',
  '县长',
  '州长',
  '镇长',
  '乡长',
  '村长',
  '行长',
  '园长',
  '总理',
  '总监',
  '总裁',
  '经理',
  '主编',
  '教授',
  '代表',
  '专家',
  '同志',
  '院士',
  '参谋长',
  '盟长',
  '旗长',
] as const

/** Regular expression source for the last word of an office; `委员会` is an organ, not an office. */
export const TITLE_WORD = `(?:${TITLE_WORDS.join('|')})(?!会|长|团|部|处|大会)`

const OFFICE_AND_REST = new RegExp(`^(?<office>.*${TITLE_WORD})(?<rest>.*)$`, 'u')
const SHARED = /(?:副[^、]*|委员|常委|领导|同志|代表|常务主席)$/u

/** Splits `区委书记乔某某` after the office; `office` is empty when there is none. */
export function cutOffice(text: string): { readonly office: string; readonly rest: string } {
  const { office, rest } = OFFICE_AND_REST.exec(text)?.groups ?? {}
  return office === undefined ? { office: '', rest: text } : { office, rest: rest ?? '' }
}

/** Whether an office is one that several people hold, so that the names after the first share it. */
export const isShared = (office: string): boolean => SHARED.test(office)
