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
  placeTails,
  results,
  surnames,
  tasks,
  times,
  verbs,
} from './vocabulary.ts'

const initials = 'ABCDEFGHJKLMNPRSTW'.split('')

const placeName = ({ pick }: Chance): string =>
  `${pick(placeHeads)} ${pick(placeTails)} ${pick(placeKinds)}`

const personName = ({ among, is, pick }: Chance): string =>
  `${pick(givenNames)}${is(0.3) ? ` ${pick(initials)}.` : ''} ${among(surnames)}`

const amount = ({ number, pick }: Chance): string =>
  `${withComma(number(9800) + 3)} ${pick(measures)}`

const withComma = (count: number): string => String(count).replace(/(?<=\d)(?=\d{3}$)/u, ',')

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const withArticle = (noun: string): string => `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`

/** A person as a report brings one in, with whatever they are. */
const somebody = (c: Chance): string => `${personName(c)}, ${withArticle(c.pick(people))}`

/** How the sentences of the archive are built; each is made of a dozen words that vary. */
const sentences: readonly ((chance: Chance) => string)[] = [
  (c) =>
    `${capital(c.pick(times))}, the ${c.among(bodies)} ${c.pick(verbs).past} ${c.among(tasks)} ${c.pick(manners)}, from ${placeName(c)} to ${placeName(c)}, ${amount(c)} in all.`,
  (c) => `${somebody(c)} from ${placeName(c)}, said of ${c.among(tasks)} that ${c.pick(results)}.`,
  (c) =>
    `The meeting asked the ${c.among(bodies)} to ${c.pick(verbs).base} ${c.among(tasks)} ${c.pick(manners)}, and to show ${c.pick(times)} that ${c.pick(results)}.`,
  (c) =>
    `Figures from the ${c.among(bodies)} put the total ${c.pick(times)} at ${amount(c)}, which is ${amount(c)} more than planned.`,
  (c) =>
    `In ${placeName(c)}, ${withArticle(c.pick(people))} looked at ${c.among(tasks)} ${c.pick(manners)} and found ${amount(c)} still missing.`,
  (c) =>
    `${personName(c)}, who speaks for the ${c.among(bodies)}, said ${c.among(tasks)} and ${c.among(tasks)} are planned together and that ${c.pick(results)}.`,
  (c) => `“${capital(c.pick(results))}, and that does more than any hearing,” said ${somebody(c)}.`,
  (c) =>
    `Work begins ${c.pick(times)} in ${placeName(c)}, moves on to ${placeName(c)} and ends in ${placeName(c)}.`,
  (c) =>
    `At ${placeName(c)}, ${withArticle(c.pick(people))} was counting the supplies for ${c.among(tasks)} ${c.pick(manners)}, below a list of names and telephone numbers.`,
  (c) =>
    `The ${c.among(bodies)} leads on ${c.among(tasks)}, the ${c.among(bodies)} assists, and ${amount(c)} have been set aside.`,
  (c) =>
    `Residents raised ${c.number(40) + 2} questions; the ${c.among(bodies)} answered ${c.number(20) + 1} of them at once and promised the rest in writing ${c.pick(times)}.`,
  (c) =>
    `${personName(c)} said that ${c.among(tasks)} mattered to every household, and that it was not enough to ${c.pick(verbs).base} them on paper: they had to be done ${c.pick(manners)}.`,
  (c) =>
    `Next, the ${c.among(bodies)} will ${c.pick(verbs).base} ${c.among(tasks)} ${c.pick(manners)}.`,
  (c) =>
    `${capital(c.pick(results))} and ${c.pick(results)}: that is how ${placeName(c)} has changed.`,
]

const sentence = (chance: Chance): string => chance.pick(sentences)(chance)

const paragraph = (chance: Chance): string =>
  Array.from({ length: 2 + chance.number(3) }, () => sentence(chance)).join(' ')

const heads: readonly ((chance: Chance) => string)[] = [
  (c) => `${c.among(bodies)} ${c.pick(verbs).present} ${c.among(tasks)}`,
  (c) => `${placeName(c)}: ${capital(c.pick(results))}`,
  (c) => `${capital(c.among(tasks))} ${c.pick(times)}: ${amount(c)}`,
  (c) => `${placeName(c)} ${c.pick(verbs).present} ${c.among(tasks)} ${c.pick(manners)}`,
  (c) => `${personName(c)}, ${c.pick(people)}: ${capital(c.pick(results))}`,
  (c) => `What ${c.among(tasks)} should look like, by ${withArticle(c.pick(people))}`,
  (c) => `In ${placeName(c)}, ${c.among(tasks)} and how ${c.pick(results)}`,
]

/** The first sentence of a text: an initial before a surname ends none. */
const firstOf = (text: string): string => text.split(/(?<=[\p{Ll}\d][.?!]”?) /u)[0] ?? ''

/** Penhallow County. */
export const en: ArchiveWords = {
  agenda: (body, task) => `Report of the ${body}\nDiscussion of ${task}`,
  attendanceUnit: 'members',
  biography: ({ birthplace, name }) => `${name} was born in ${birthplace}.`,
  bodies,
  chiefEditor: 'Editor in chief',
  correction: {
    right: (count) => `${count} people`,
    title: (headline) => `Correction: ${headline}`,
    wrong: (count) => `${count} households`,
  },
  dateline: 'PENHALLOW —',
  desks,
  headline: (chance) => chance.pick(heads)(chance),
  keyword: (task) => task.replace(/^the /u, ''),
  meeting: {
    name: ({ month, shortName }) => `${shortName} (${month})`,
    shortName: (chance) => `${placeName(chance)} meeting on ${chance.pick(tasks)}`,
  },
  offices,
  page: (number) => `A${number}`,
  pageName: 'News',
  paragraph,
  personName,
  placeName,
  proofreader: 'Delia Whitmarsh',
  quote: (text) => `In the words of the speech: “${firstOf(text).replaceAll(/[“”]/gu, '')}”`,
  region: 'Penhallow County',
  resolution: (task) => `Resolution on ${task}`,
  responsibleEditor: 'Martin Kowalczyk',
  salutation: 'Friends and neighbors:',
  speech: {
    part: (number, task) => `Part ${number}: ${capital(task)}`,
    title: (meeting) => `Remarks at the ${meeting}`,
  },
  subhead: (chance) => capital(chance.pick(results)),
  tasks,
}
