import type { SeedMeeting } from '../../content/seedMeeting.ts'

/** What the Annual Town Meeting of 2026 paid for, as it stood in November 2026. */
export const projects2026: SeedMeeting['commitments'] = [
  {
    title: 'Two plow trucks and an ambulance, from the capital budget of $3,420,000',
    votes: 169,
    status: 'delayed',
    progress:
      'The ambulance has been in service since Oct. 6. The builder of the trucks is late; public works expects both in February 2027 and has rented one for the winter.',
  },
  {
    title: 'Water treatment plant for Wells 3 and 4, $11,600,000',
    votes: 162,
    status: 'underway',
    progress:
      'The low bid of Sept. 10 was $12,640,000. A Special Town Meeting added $1,700,000 on Oct. 26. Work starts in March 2027; the plant is to run in June 2028.',
  },
  {
    title: 'Roof of the Eliza Thorne School, $4,300,000',
    votes: 160,
    status: 'done',
    progress: 'Finished Aug. 28, five days before school opened, $118,000 under the appropriation.',
  },
  {
    title: 'Design and permits for the Water Street seawall, $1,850,000',
    votes: 155,
    status: 'underway',
    progress: 'The design is finished. The last of four permits is expected in January 2027.',
  },
  {
    title: 'Daily winter ferry to Quill Island, $240,000',
    votes: 149,
    status: 'underway',
    progress: 'Daily since Nov. 1. The boat carried 1,164 passengers in the first 18 days.',
  },
]
