import type { SeedPerson } from '../../content/seedPerson.ts'

const TOWN = 'Town of Merrow Harbor'

/** Heads of departments, and neighbors whom the paper writes about. All invented. */
export const neighbors: readonly SeedPerson[] = [
  {
    name: 'Manuel DaSilva III',
    slug: 'manuel-dasilva-iii',
    biography:
      'Harbormaster since 2014, as his grandfather was from 1951 to 1977. He keeps both logbooks in the same drawer.',
    offices: [[TOWN, 'Harbormaster', '2014-04-01', undefined, 50]],
  },
  {
    name: 'Beatriz Amaral',
    slug: 'beatriz-amaral',
    offices: [
      [TOWN, 'Deputy harbormaster', '2026-11-16', undefined, 51],
      [TOWN, 'Shellfish constable', '2018-05-14', '2026-11-15', 52],
    ],
  },
  {
    name: 'Francis X. Delahunty',
    slug: 'francis-x-delahunty',
    biography:
      'Read his first water meter in 1987 and ran the department from 2009 until he retired in June 2026.',
    offices: [[TOWN, 'Water superintendent', '2009-10-19', '2026-06-30', 53]],
  },
  {
    name: 'Amina Sesay',
    slug: 'amina-sesay',
    biography:
      'A chemist by training; assistant water superintendent for six years, superintendent since July 2026.',
    offices: [
      [TOWN, 'Water superintendent', '2026-07-01', undefined, 53],
      [TOWN, 'Assistant water superintendent', '2020-03-02', '2026-06-30', 54],
    ],
  },
  {
    name: 'Carl Ostrander',
    slug: 'carl-ostrander',
    offices: [[TOWN, 'Public works director', '2012-01-17', undefined, 55]],
  },
  {
    name: 'Kathleen Ruggiero',
    slug: 'kathleen-ruggiero',
    offices: [[TOWN, 'Fire chief', '2021-11-01', undefined, 56]],
  },
  {
    name: 'Siobhán Keating',
    slug: 'siobhan-keating',
    offices: [['Merrow Harbor Free Library', 'Library director', '2016-02-01', undefined, 60]],
  },
  {
    name: 'Louis Beaudoin',
    slug: 'louis-beaudoin',
    offices: [
      ['Permanent Building Committee', 'Building committee chair', '2018-09-10', undefined, 61],
    ],
  },
  {
    name: 'Owen Castellanos',
    slug: 'owen-castellanos',
    offices: [['Merrow Harbor High School', 'High school principal', '2019-07-01', undefined, 71]],
  },
  {
    name: 'Denise Fontaine-Webb',
    slug: 'denise-fontaine-webb',
    offices: [['Merrow Harbor High School', 'Girls’ soccer coach', '2013-08-19', undefined, 80]],
  },
  {
    name: 'Augustin Pelletier',
    slug: 'augustin-pelletier',
    biography: 'Captain of the Ida Lightfoot. Everybody on Quill Island calls him Gus.',
    offices: [['Quill Island Ferry', 'Ferry captain', '2003-05-23', undefined, 81]],
  },
  {
    name: 'Hannah Thorne-Baptiste',
    slug: 'hannah-thorne-baptiste',
    offices: [
      ['Merrow Harbor Shellfish Cooperative', 'Cooperative president', '2021-01-11', undefined, 82],
    ],
  },
  {
    name: 'Elias Varnum',
    slug: 'elias-varnum',
    biography: 'Boatbuilder in Saltworks, the fourth Varnum in the same shed.',
    offices: [['Varnum & Sons Boatyard', 'Boatbuilder', '1988-04-01', undefined, 83]],
  },
  {
    name: 'Kevin Marchetti',
    slug: 'kevin-marchetti',
    offices: [['Marchetti & Daughters', 'Developer', '2009-03-02', undefined, 84]],
  },
]
