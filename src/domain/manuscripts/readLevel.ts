import type { MeetingIdentity, MeetingLevel } from './reading.ts'

/** Levels by the last word of the region, or of the organ that meets. */
const LEVELS: readonly { readonly level: MeetingLevel; readonly pattern: RegExp }[] = [
  { level: 'national', pattern: /^(?:中华人民共和国|全国|)$/u },
  { level: 'province', pattern: /(?:省|自治区)$/u },
  { level: 'town', pattern: /(?:镇|乡|街道)$/u },
  { level: 'county', pattern: /(?:县|旗)$/u },
  { level: 'district', pattern: /(?:区)$/u },
  { level: 'city', pattern: /(?:市|州|盟)$/u },
]

/** Reads the level of a meeting; undefined when its name does not show it. */
export function readLevel({
  name,
  region,
}: Pick<MeetingIdentity, 'name' | 'region'>): MeetingLevel | undefined {
  if (
    /学校|中学|小学|大学|学院|[一二三四五六七八九十]中|我校|教代会|教职工代表大会/u.test(
      name.replace(/[与和]\S*$/u, ''),
    )
  )
    return 'school'
  if (/^全国|^全省|^全市|^全区|^全县/u.test(region)) return byWhole(region)
  const ofSociety = SOCIETY.exec(region)?.groups?.['region']
  if (ofSociety !== undefined) return LEVELS.find(({ pattern }) => pattern.test(ofSociety))?.level
  if (region === '' && !/全国|中华人民共和国|^第.*全国|^第.*人民代表大会/u.test(name))
    return undefined
  return LEVELS.find(({ pattern }) => pattern.test(region))?.level
}

/** A society by the place whose it is: `岚皋市书法家协会`. */
const SOCIETY =
  /^(?<region>\p{Script=Han}{1,8}?[省市区县州旗镇乡])\p{Script=Han}{2,14}(?:协会|学会|研究会|促进会|联谊会|基金会|校友会|联合会|商会)$/u

const byWhole = (region: string): MeetingLevel | undefined =>
  region.startsWith('全国')
    ? 'national'
    : LEVELS.find(({ pattern }) => pattern.test(region.slice(1, 2)))?.level

/** An organ with the level that it is of: `区委`, `县人大常委会`, `全市`. */
const ORGAN =
  /(?:全(?<whole>[省市区县镇乡])(?!面|国)|(?<level>[省市区县镇乡])(?:委(?!员|托|派|屈|任|婉)|人大|人民代表|(?:人民)?政府|政协|纪委|监委|领导|法院|检察院|(?:人民)?法院|总工会|妇联|残联|文联|科协|侨联|工商联|红十字会|记协|作协|关工委|台联|团委|消协|政务|融媒|直机关|级机关|(?<=[区县镇乡])长(?!期|久|远|足|大|度)))/u

/** Reads the level of the first organ that a line names. */
export function levelOfOrgan(line: string): MeetingLevel | undefined {
  const { level, whole = level } = ORGAN.exec(line)?.groups ?? {}
  return whole === undefined
    ? undefined
    : LEVELS.find(({ pattern }) => whole !== '' && pattern.test(whole))?.level
}
