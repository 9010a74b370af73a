/** Abbreviations that are printed with a stop, and stand before a name or a number more often than at the end. */
const abbreviations: ReadonlySet<string> = new Set(
  [
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    'Mr Mrs Ms Mx Dr Rev Fr Sr Jr St Ste Hon Prof Gov Sen Rep Reps Sens Atty Supt Pres',
    'Lt Col Gen Maj Sgt Capt Cmdr Cpl Pvt Adm Cmsr Det Insp',
    'Ave Blvd Rd Ct Ln Hwy Rte Mt Ft Bldg Apt Art Arts Sec Ch Fig No Nos Vol vs approx est',
    'Co Corp Inc Ltd Bros Dept Assn Univ',
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont',
    'Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo',
  ].flatMap((words) => words.split(' ')),
)

const END = /(?<=(?<word>[^\s“‘("[]*))[.!?]["”’)\]]*(?=$|\s+["“‘([]?[\p{Lu}\p{N}])/gu

/** Finds where the sentences of an English text end: places behind the stop and the quotation mark that closes with it. */
export const findSentenceEnds = (text: string): number[] =>
  [...text.matchAll(END)]
    .filter(({ 0: end, groups = {} }) => !end.startsWith('.') || !isAbbreviation(groups.word ?? ''))
    .map(({ 0: end, index }) => index + end.length)

/** Whether a word is written with the stop that follows it: `Feb`, the `J` of a name, `a.m`, `U.S`. */
const isAbbreviation = (word: string): boolean =>
  abbreviations.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word)
