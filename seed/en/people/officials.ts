import type { SeedPerson } from '../../content/seedPerson.ts'

const SELECT_BOARD = 'Merrow Harbor Select Board'
const SCHOOL_COMMITTEE = 'Merrow Harbor School Committee'
const PLANNING_BOARD = 'Merrow Harbor Planning Board'
const TOWN_MEETING = 'Merrow Harbor Town Meeting'
const TOWN = 'Town of Merrow Harbor'
const SCHOOLS = 'Merrow Harbor Public Schools'

/** Who was elected or appointed to run the town, with the offices they left and took. All invented. */
export const officials: readonly SeedPerson[] = [
  {
    name: 'Constance O’Rourke',
    slug: 'constance-orourke',
    biography:
      'A retired appellate lawyer, moderator of Town Meeting since 2019. She starts at 7 p.m. by the auditorium clock, which she has checked against her own.',
    offices: [[TOWN_MEETING, 'Town moderator', '2019-05-01', undefined, 1]],
  },
  {
    name: 'Reginald Tso',
    slug: 'reginald-tso',
    offices: [[TOWN_MEETING, 'Deputy moderator', '2022-05-02', undefined, 2]],
  },
  {
    name: 'Desmond Okafor',
    slug: 'desmond-okafor',
    biography:
      'A civil engineer who spent 22 years on bridges before he ran for the Select Board in 2022. Chair since May 2026.',
    offices: [
      [SELECT_BOARD, 'Select Board chair', '2026-05-11', undefined, 3],
      [SELECT_BOARD, 'Select Board vice chair', '2024-05-13', '2026-05-10', 4],
      [SELECT_BOARD, 'Select Board member', '2022-04-27', '2024-05-12', 5],
    ],
  },
  {
    name: 'Lucía Nuñez',
    slug: 'lucia-nunez',
    biography:
      'Runs the bakery on Commerce Street that her mother opened. On the Select Board since 2021; chair for two years, to May 2026.',
    offices: [
      [SELECT_BOARD, 'Select Board vice chair', '2026-05-11', undefined, 4],
      [SELECT_BOARD, 'Select Board chair', '2024-05-13', '2026-05-10', 3],
      [SELECT_BOARD, 'Select Board member', '2021-04-28', '2024-05-12', 5],
    ],
  },
  {
    name: 'Walter Penhale',
    slug: 'walter-penhale',
    offices: [[SELECT_BOARD, 'Select Board clerk', '2023-04-26', undefined, 5]],
  },
  {
    name: 'Linh Nguyễn',
    slug: 'linh-nguyen',
    biography:
      'A pharmacist in Saltworks; the first islander’s daughter to sit on the Select Board.',
    offices: [[SELECT_BOARD, 'Select Board member', '2024-04-24', undefined, 6]],
  },
  {
    name: 'Bridget Saint-Cyr',
    slug: 'bridget-saint-cyr',
    biography:
      'Lobster dealer on Commerce Pier. She led the Harbor Commission for six years before winning a seat on the Select Board in April 2026.',
    offices: [
      [SELECT_BOARD, 'Select Board member', '2026-04-29', undefined, 6],
      [
        'Merrow Harbor Harbor Commission',
        'Harbor Commission chair',
        '2020-06-15',
        '2026-04-28',
        20,
      ],
    ],
  },
  {
    name: 'Thomas J. Haskell Jr.',
    slug: 'thomas-j-haskell-jr',
    offices: [[SELECT_BOARD, 'Select Board member', '2017-04-26', '2026-04-28', 6]],
  },
  {
    name: 'Ellen MacAuliffe',
    slug: 'ellen-macauliffe',
    biography: 'Town manager since August 2023, after five years as assistant town manager.',
    offices: [
      [TOWN, 'Town manager', '2023-08-14', undefined, 10],
      [TOWN, 'Assistant town manager', '2018-03-05', '2023-08-13', 11],
    ],
  },
  {
    name: 'Josiah Pettengill',
    slug: 'josiah-pettengill',
    offices: [[TOWN, 'Town clerk', '2011-06-01', undefined, 12]],
  },
  {
    name: 'Winifred Gaspard',
    slug: 'winifred-gaspard',
    biography:
      'Born May 2, 1935; town clerk for 31 years. The hearing room on the second floor of Town Hall has her name. She died Oct. 8, 2026.',
    offices: [[TOWN, 'Town clerk', '1980-05-05', '2011-05-31', 12]],
  },
  {
    name: 'Joanna Wasilewski',
    slug: 'joanna-wasilewski',
    offices: [[TOWN, 'Finance director', '2020-09-08', undefined, 13]],
  },
  {
    name: 'Ira Feldstein',
    slug: 'ira-feldstein',
    offices: [[TOWN, 'Town counsel', '2016-07-01', undefined, 14]],
  },
  {
    name: 'Rosalind Achterberg',
    slug: 'rosalind-achterberg',
    offices: [
      ['Merrow Harbor Finance Committee', 'Finance Committee chair', '2022-07-01', undefined, 15],
    ],
  },
  {
    name: 'Tobias Nakamura',
    slug: 'tobias-nakamura',
    offices: [
      ['Merrow Harbor Finance Committee', 'Finance Committee member', '2026-05-07', undefined, 16],
    ],
  },
  {
    name: 'Ginny Prouty',
    slug: 'ginny-prouty',
    offices: [
      ['Merrow Harbor Finance Committee', 'Finance Committee member', '2020-06-04', undefined, 16],
    ],
  },
  {
    name: 'Priya Raghunathan',
    slug: 'priya-raghunathan',
    offices: [
      [SCHOOL_COMMITTEE, 'School Committee chair', '2025-05-08', undefined, 30],
      [SCHOOL_COMMITTEE, 'School Committee member', '2020-07-01', '2025-05-07', 31],
    ],
  },
  {
    name: 'Yasmin El-Amin',
    slug: 'yasmin-el-amin',
    offices: [[SCHOOL_COMMITTEE, 'School Committee member', '2023-04-26', undefined, 31]],
  },
  {
    name: 'Marcus Feeney',
    slug: 'marcus-feeney',
    offices: [[SCHOOL_COMMITTEE, 'School Committee member', '2024-04-24', undefined, 31]],
  },
  {
    name: 'Colleen Brackett',
    slug: 'colleen-brackett',
    offices: [[SCHOOL_COMMITTEE, 'School Committee member', '2022-04-27', undefined, 31]],
  },
  {
    name: 'Dana Whitlock',
    slug: 'dana-whitlock',
    offices: [[SCHOOL_COMMITTEE, 'School Committee member', '2019-05-01', '2026-08-31', 31]],
  },
  {
    name: 'Jorge Alvarado-Finch',
    slug: 'jorge-alvarado-finch',
    biography:
      'A nurse at the county hospital and father of two pupils at the Thorne School; chosen in September 2026 to fill a vacancy until the next town election.',
    offices: [[SCHOOL_COMMITTEE, 'School Committee member', '2026-09-17', undefined, 31]],
  },
  {
    name: 'Renée Thibodeaux-Clarke',
    slug: 'renee-thibodeaux-clarke',
    biography:
      'Taught eighth-grade science for 11 years. Principal of the middle school, then superintendent since July 2024.',
    offices: [
      [SCHOOLS, 'Superintendent of schools', '2024-07-01', undefined, 32],
      ['Coggs River Middle School', 'Middle school principal', '2017-08-21', '2024-06-30', 70],
    ],
  },
  {
    name: 'Harold Szczepański',
    slug: 'harold-szczepanski',
    offices: [[PLANNING_BOARD, 'Planning Board chair', '2020-05-20', undefined, 40]],
  },
  {
    name: 'Grace Tolliver',
    slug: 'grace-tolliver',
    offices: [[PLANNING_BOARD, 'Planning Board member', '2019-05-01', undefined, 41]],
  },
  {
    name: 'Noor Haddad',
    slug: 'noor-haddad',
    offices: [[PLANNING_BOARD, 'Planning Board member', '2024-04-24', undefined, 41]],
  },
  {
    name: 'Edwin Coyle',
    slug: 'edwin-coyle',
    offices: [[PLANNING_BOARD, 'Planning Board member', '2015-04-29', undefined, 41]],
  },
  {
    name: 'June Ishikawa',
    slug: 'june-ishikawa',
    offices: [[PLANNING_BOARD, 'Planning Board member', '2022-04-27', undefined, 41]],
  },
]
