import type { SeedSpeech } from '../../content/seedSpeech.ts'

/** How the superintendent put the phone policy to the School Committee. */
export const phones2026: SeedSpeech = {
  slug: '20260917-nine-weeks-without-phones',
  title: 'Nine weeks without phones',
  occasion: 'Report of the superintendent to the School Committee',
  speaker: 'Renée Thibodeaux-Clarke',
  date: '2026-09-17',
  salutation: 'Madam Chair, members of the committee, students',
  completeness: 'full',
  meeting: '20260917-school-committee',
  sitting: 'closing',
  images: [],
  body: `
Thank you. I am going to tell you what we tried, what we found, what we did not find, and what I recommend. I will try to keep the four apart, because in the newspaper columns about this subject they usually are not.

## What we tried

For nine weeks last spring, from April 6 to June 5, the students of Coggs River Middle School put their phones into a gray pouch at the first bell and took them out at the last one. The pouch stays with the student. It opens with a magnet at the door. The pouches cost us $7,900 for 431 students, and we lost 12 of them, one of which was found in the Coggs River by a biology class, closed, with a phone in it.

Nobody volunteered for this. I want to be fair about that. The students were told in March, and 163 of them signed a petition against it. It was a well-written petition. I answered it in person, in three assemblies, and I was booed in two.

## What we found

Referrals to the office for trouble in the hallways fell from 61 in the nine weeks before to 24 in the nine weeks of the pilot. Visits to the nurse during class fell by a third. Thirty-eight of 44 teachers asked us to keep the pouches; two asked us to stop; four had no view, which among middle school teachers I count as enthusiasm.

Of the parents, 412 answered our questions, and 71 percent were in favor. The most common fear among the rest was an emergency. We take it seriously, and I will come back to it.

And then there was the noise. The principal called me in the second week and asked me to come at lunch. I stood in the door of the cafeteria, and I could not hear her. They were talking. All of them, at once, with their mouths full. The quiet at lunch had been the sound of something missing, and we had taken it for good behavior.

A seventh grader told me: “It was boring for four days. Then somebody brought cards.” By May, there were 19 packs of cards in that room, and a game with rules that I have had explained to me twice.

## What we did not find

We did not find higher grades. Nine weeks is too short, and I will not stand here and tell you that a chart went up when it did not. We did not find that anybody stopped using a phone at night. We did not find that bullying ended; some of it moved to the hours after 3 o’clock, where we cannot see it. If you vote for this policy tonight, vote for what it does. It gives back six and a half hours. It does not raise the child.

## What I recommend

The draft before you would begin on Jan. 4, 2027, the first day after the winter break, in grades five through 12. I know that the high school is a different country. Some of those students drive. Some have jobs, and managers who send the week’s shifts at noon. Owen Castellanos and his student council have worked on this since June, and the draft is better for it. There will be a landline in each office that any student may use without giving a reason. Students who need a device for a medical condition, for translation, or to care for a younger brother or sister will have one, by a form of one page. Seniors may sign out their phones at lunch from the second semester on, and if that goes badly, the student council, and not the principal, will be the first to hear about it from me.

As for emergencies: in both of the lockdown drills during the pilot, every classroom was reached by the public address system in under 40 seconds. The police and fire chiefs have told us in writing that what they need from students in those minutes is silence and attention. We will text every family ourselves, within 10 minutes, every time, and if we fail to do it once, I will come before you and say so.

I have been asked whether we are not simply taking something away from children because we cannot take it away from ourselves. It is a good question. I asked it of my own staff, and since the first day of school there has been a gray pouch on the table at every meeting in my office. I counted on Friday. In seven days, I had reached for it 31 times.

I recommend the policy. I ask you to look at it again in June, with the numbers in front of you, whichever way they point. And I ask the students who are here tonight, and who wrote that petition, to write the next one. You were right about the bathroom passes, and we changed that page because of you.
`,
}
