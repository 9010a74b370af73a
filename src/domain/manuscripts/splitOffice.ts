/** Office as printed, with its organisation. */
export type SplitOffice = { readonly organisation: string; readonly title: string }

const ORGANISATION =
  /^(?<organisation>.*?(?:常务委员会|常委会|委员会|人民政府|政府|政协|人大|法院|检察院|工会|公司|集团|学校|中学|小学|大学|协会|局|部|办公室|办|厅|处|中心|党工委|管委会|纪委|监委|县委|区委|市委|省委|党委|镇|街道|乡))(?<title>(?:党组|党委)?(?:成员)?(?:副|代|常务)*(?:书记|主席|主任|委员(?!会)|常委(?!会)|部长|局长|院长|检察长|秘书长|校长|会长|董事长|总经理|厅长|处长|镇长|乡长|领导|组长)+.*)$/u
const HEAD_OF_GOVERNMENT =
  /^(?<region>.*?[省市区县州镇乡盟旗]?)(?:副|代|常务副)?(?<level>[省市区县州镇乡])长$/u

/** Splits offices printed in a row: `区人大常委会党组书记、主任` is two offices of one organisation, each with the
 * title as a paper would print it alone.
 */
export function splitOffices(office: string): readonly SplitOffice[] {
  let last = ''
  return office
    .split('、')
    .filter((part) => part !== '')
    .map((part) => {
      const organisation = organisationOf(part)
      const isShort = organisation === '' && last !== ''
      if (organisation !== '') last = organisation
      return isShort
        ? { organisation: last, title: `${last}${part}` }
        : { organisation: organisation === '' ? part : organisation, title: part }
    })
}

function organisationOf(part: string): string {
  const head = HEAD_OF_GOVERNMENT.exec(part)?.groups
  if (head) return `${head['region'] ?? ''}${head['level'] ?? ''}政府`
  return ORGANISATION.exec(part)?.groups?.['organisation'] ?? ''
}
