import type { Chance } from '../../random.ts'
import type { ArchiveWords } from '../ArchiveWords.ts'

import {
  bodies,
  desks,
  givenNames,
  manners,
  measures,
  offices,
  people,
  placeHeads,
  placeKinds,
  results,
  surnames,
  tasks,
  times,
  verbs,
} from './vocabulary.ts'

const placeName = ({ pick }: Chance): string =>
  `${pick(placeHeads)}${pick(placeHeads)}${pick(placeKinds)}`

const personName = ({ among, is, pick }: Chance): string =>
  `${among(surnames)}${pick(givenNames)}${is(0.7) ? pick(givenNames) : ''}`

const amount = ({ number, pick }: Chance): string => `${number(9800) + 3}${pick(measures)}`

/** How the sentences of the archive are built; each is made of a dozen words that vary. */
const sentences: readonly ((chance: Chance) => string)[] = [
  (c) =>
    `${c.pick(times)}，${c.among(bodies)}${c.pick(manners)}${c.pick(verbs)}${c.among(tasks)}，涉及${placeName(c)}、${placeName(c)}，共${amount(c)}。`,
  (c) =>
    `${placeName(c)}的${c.pick(people)}${personName(c)}说，${c.among(tasks)}做完以后，${c.pick(results)}。`,
  (c) =>
    `会议要求，${c.among(tasks)}要${c.pick(manners)}${c.pick(verbs)}，${c.pick(times)}拿出结果，做到${c.pick(results)}。`,
  (c) => `据${c.among(bodies)}统计，${c.pick(times)}全区完成${amount(c)}，比计划多${amount(c)}。`,
  (c) =>
    `在${placeName(c)}，${c.pick(people)}${c.pick(manners)}查看了${c.among(tasks)}的进展，发现还有${amount(c)}没有交付。`,
  (c) =>
    `${c.among(bodies)}有关负责人${personName(c)}介绍，${c.among(tasks)}与${c.among(tasks)}一并安排，${c.pick(results)}。`,
  (c) => `“${c.pick(results)}，这比开多少会都管用。”${c.pick(people)}${personName(c)}说。`,
  (c) =>
    `按照安排，${c.pick(times)}先从${placeName(c)}做起，再到${placeName(c)}，最后是${placeName(c)}。`,
  (c) =>
    `记者在${placeName(c)}看到，${c.pick(people)}正在${c.pick(manners)}清点${c.among(tasks)}用的材料，墙上写着责任人和电话。`,
  (c) =>
    `这项${c.among(tasks)}由${c.among(bodies)}牵头，${c.among(bodies)}配合，投入${amount(c)}。`,
  (c) =>
    `${c.pick(people)}们提出${c.number(40) + 2}条意见，${c.among(bodies)}当场答复${c.number(20) + 1}条，其余${c.pick(times)}书面答复。`,
  (c) =>
    `${personName(c)}指出，${c.among(tasks)}关系到每家每户，不能只在纸上${c.pick(verbs)}，要${c.pick(manners)}去办。`,
  (c) => `下一步，${c.among(bodies)}将${c.pick(manners)}${c.pick(verbs)}${c.among(tasks)}。`,
  (c) => `${c.pick(results)}，${c.pick(results)}，${placeName(c)}的变化就是这样来的。`,
]

const sentence = (chance: Chance): string => chance.pick(sentences)(chance)

const paragraph = (chance: Chance): string =>
  Array.from({ length: 2 + chance.number(3) }, () => sentence(chance)).join('')

const heads: readonly ((chance: Chance) => string)[] = [
  (c) => `${c.among(bodies)}${c.pick(verbs)}${c.among(tasks)}`,
  (c) => `${placeName(c)}${c.among(tasks)}：${c.pick(results)}`,
  (c) => `${c.pick(times)}${c.among(tasks)}完成${amount(c)}`,
  (c) => `${placeName(c)}${c.pick(manners)}${c.pick(verbs)}${c.among(tasks)}`,
  (c) => `${c.pick(people)}${personName(c)}：${c.pick(results)}`,
  (c) => `${c.among(tasks)}怎样才算办好？${c.pick(people)}这样说`,
  (c) => `${c.pick(results)}——${placeName(c)}${c.among(tasks)}见闻`,
]

const parts = ['一', '二', '三', '四']

/** The district of Lindu. */
export const zh: ArchiveWords = {
  agenda: (body, task) => `听取${body}的报告\n讨论${task}`,
  attendanceUnit: '代表',
  biography: ({ birthplace, name }) => `${name}，生于${birthplace}。`,
  bodies,
  chiefEditor: '总编辑',
  correction: {
    right: (count) => `${count}人`,
    title: (headline) => `更正：${headline}`.slice(0, 60),
    wrong: (count) => `${count}户`,
  },
  dateline: '本报讯',
  desks,
  headline: (chance) => chance.pick(heads)(chance),
  keyword: (task) => task.slice(0, 8),
  meeting: {
    name: ({ month, shortName }) => `${shortName}（${month}）`,
    shortName: (chance) => `${placeName(chance)}${chance.pick(tasks)}工作会议`,
  },
  offices,
  page: (number) => `0${number}`,
  pageName: '要闻',
  paragraph,
  personName,
  placeName,
  proofreader: '费思齐',
  quote: (text) => `讲话指出：“${text.split('。')[0] ?? ''}。”`,
  region: '临渡区',
  resolution: (task) => `关于${task}的决议`,
  responsibleEditor: '单明川',
  salutation: '同志们：',
  speech: {
    part: (number, task) => `${parts[number - 1] ?? ''}、${task}`,
    title: (meeting) => `在${meeting}上的讲话`,
  },
  subhead: (chance) => sentence(chance).slice(0, 30),
  tasks,
}
