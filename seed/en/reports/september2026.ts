import type { SeedReport } from '../../content/seedReport.ts'

import { MERROW_HARBOR } from '../datelines.ts'

const MEETING = '20260917-school-committee'

/** One evening in September: a seat filled, phones put away. */
export const september2026: readonly SeedReport[] = [
  {
    slug: '20260917-phones-away-all-day',
    headline: 'Phones go into a pouch from January, School Committee votes, 4-1',
    subheads: [
      'Superintendent: “It does not raise the child”',
      'Students win a change to bathroom passes',
    ],
    genre: 'news',
    section: 'schools',
    date: '2026-09-17',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Imani Forsythe'],
    meeting: MEETING,
    sitting: 'closing',
    speeches: ['20260917-nine-weeks-without-phones'],
    people: [
      'Renée Thibodeaux-Clarke',
      'Priya Raghunathan',
      'Yasmin El-Amin',
      'Marcus Feeney',
      'Colleen Brackett',
      'Jorge Alvarado-Finch',
      'Owen Castellanos',
    ],
    keywords: ['schools', 'phones', 'School Committee'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
Students in grades five through 12 will spend the school day without their phones, starting Jan. 4, under a policy that the School Committee adopted Thursday night by a vote of 4-1.

Phones and smart watches will go into a pouch that stays with the student and opens with a magnet at the door. Coggs River Middle School tried the pouches for nine weeks last spring.

In that time, referrals for trouble in the hallways fell from 61 to 24, Superintendent Renée Thibodeaux-Clarke told the committee. Of 44 teachers, 38 asked to keep the pouches. Of 412 parents who answered a survey, 71% were in favor.

“We did not find higher grades,” she said. “Nine weeks is too short, and I will not stand here and tell you that a chart went up when it did not.”

Thibodeaux-Clarke, who taught science for 11 years, asked the committee to vote for the policy for what it does. “It gives back six and a half hours,” she said. “It does not raise the child.”

She described standing at the door of the cafeteria in the second week of the pilot, unable to hear the principal over the talk.

> “The quiet at lunch had been the sound of something missing, and we had taken it for good behavior.”

About 50 students sat on the floor of the high school library, where the committee met. One hundred and sixty-three middle schoolers had signed a petition against the pilot. Among their points was that a pouch made it awkward to carry the wooden bathroom pass. The pass has been replaced by a wristband.

“You were right about the bathroom passes,” the superintendent told them, “and we changed that page because of you.”

## The exceptions

Students who need a device for a medical condition, for translation or to care for a younger sibling will get one by filling in a one-page form. Each office will have a landline. From the second semester, seniors may sign out their phones at lunch, a provision that principal Owen Castellanos worked out with the student council.

Marcus Feeney cast the vote against. He said that he had wanted to begin with grades five through eight. “The high school hasn’t been tried,” he said. “We’re reading one school’s results and writing another school’s rules.”

Priya Raghunathan, the chair, said that she had come to the first reading as a doubter. Yasmin El-Amin, Colleen Brackett and Jorge Alvarado-Finch, who had been a member for about two hours, also voted yes.

Parents asked most about emergencies. The superintendent said that families would receive a text within 10 minutes, “every time, and if we fail to do it once, I will come before you and say so.”

The committee will review the policy in June. By a vote of 5-0, it also returned $118,000 left over from the Thorne School roof to the town, and accepted gifts of $4,260.

(The full text of the superintendent’s report appears beside this article.)
`,
  },
  {
    slug: '20260917-alvarado-finch-fills-seat',
    headline: 'Nurse is chosen to fill School Committee seat',
    genre: 'brief',
    section: 'schools',
    date: '2026-09-17',
    dateline: MERROW_HARBOR,
    bylines: ['Imani Forsythe'],
    meeting: MEETING,
    sitting: 'opening',
    people: ['Jorge Alvarado-Finch', 'Dana Whitlock', 'Josiah Pettengill'],
    keywords: ['School Committee', 'appointment'],
    print: { page: 'A4', pageName: 'Schools' },
    body: `
Jorge Alvarado-Finch, 39, a nurse and the father of two pupils at the Thorne School, was chosen Thursday to fill the School Committee seat of Dana Whitlock, who resigned Aug. 31 to take a job out of state.

The Select Board and the committee voted together by roll call: Alvarado-Finch had six votes of nine, Neil Farrar two and Tamsin Boyle one. Town clerk Josiah Pettengill swore him in at once. The seat is on the ballot in April.
`,
  },
]
