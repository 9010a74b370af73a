import type { SeedComingMeeting, SeedTask } from '../content.ts'

/** One of them is due since yesterday. */
export const tasks: readonly SeedTask[] = [
  {
    title: 'Story: Select Board on the budget for fiscal 2028',
    work: 'report',
    role: 'reporter',
    dueAt: [1, '21:30'],
    isOfMeeting: true,
    note: 'Take every figure from the sheet that the finance director hands out, and show me the names of the appointees before they go in.',
  },
  {
    title: 'Town manager’s budget message, full text',
    work: 'speech',
    role: 'editor',
    dueAt: [1, '22:00'],
    isOfMeeting: true,
  },
  {
    title: 'Pictures from the Gaspard Room',
    work: 'photo',
    role: 'reporter',
    dueAt: [1, '20:00'],
    isOfMeeting: true,
  },
  {
    title: 'Go back to the three oyster growers without a cooler',
    work: 'report',
    role: 'reporter',
    dueAt: [0, '23:00'],
    note: 'All three, please, and not by telephone.',
  },
  {
    title: 'Map: how the new seawall meets the old one',
    work: 'other',
    role: 'reporter',
    dueAt: [-1, '18:00'],
  },
]

export const comingMeeting: SeedComingMeeting = {
  slug: 'select-board-budget-session',
  name: 'Budget session of the Merrow Harbor Select Board',
  shortName: 'Select Board, budget session',
  organ: 'standingCommittee',
  region: 'Merrow Harbor',
  sitting: {
    startsAt: '18:30',
    endsAt: '21:00',
    venue: 'Gaspard Room, Town Hall',
    agenda:
      'Budget message of the town manager for fiscal 2028\nQuestions to the heads of departments\nAppointments to the Council on Aging',
  },
}
