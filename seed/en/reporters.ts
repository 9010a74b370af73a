import type { SeedReporter } from '../content.ts'

/** Who writes, edits and photographs for the paper. All invented; the numbers of the press cards cannot be real ones. */
export const reporters: readonly SeedReporter[] = [
  {
    name: 'Priscilla Adeyemi',
    slug: 'priscilla-adeyemi',
    desk: 'Newsroom',
    beats: ['Editor in chief'],
    pressCard: 'EXAMPLE-B001',
    from: '2011-03-07',
    biography:
      'Editor in chief since 2022, managing editor before that. She reads every headline aloud once, to hear whether anybody would say it.',
  },
  {
    name: 'Martin Kowalczyk',
    slug: 'martin-kowalczyk',
    desk: 'City desk',
    beats: ['City editor'],
    pressCard: 'EXAMPLE-B002',
    from: '2008-09-02',
    biography:
      'City editor. He keeps the list of what the town promised and when, and assigns somebody to every date on it.',
  },
  {
    name: 'Delia Whitmarsh',
    slug: 'delia-whitmarsh',
    desk: 'Copy desk',
    beats: ['Copy chief'],
    pressCard: 'EXAMPLE-B003',
    from: '1998-05-11',
    biography:
      'Copy chief. She adds up every vote before it is printed, and has been thanked for it by two town clerks.',
  },
  {
    name: 'Nora Bellweather',
    slug: 'nora-bellweather',
    desk: 'City desk',
    beats: ['Town Meeting', 'Select Board', 'Elections'],
    pressCard: 'EXAMPLE-B007',
    from: '2012-06-18',
    biography:
      'Covers Town Hall. She has sat through 38 nights of Town Meeting and brings her own cushion.',
  },
  {
    name: 'Teo Marchand-Ruiz',
    slug: 'teo-marchand-ruiz',
    account: 'reporter',
    desk: 'City desk',
    beats: ['Planning', 'Water', 'Courts'],
    pressCard: 'EXAMPLE-B019',
    from: '2021-08-09',
    biography:
      'Covers planning, water and the courts. He came to the Beacon from a radio station and still counts in seconds.',
  },
  {
    name: 'Imani Forsythe',
    slug: 'imani-forsythe',
    desk: 'City desk',
    beats: ['Schools', 'Library', 'Families'],
    pressCard: 'EXAMPLE-B017',
    from: '2020-01-13',
    biography:
      'Covers the schools, in one of which she taught fourth grade for three years. On the first day of class she still sets two alarms.',
  },
  {
    name: 'Caleb Rinaldi',
    slug: 'caleb-rinaldi',
    desk: 'Harbor desk',
    beats: ['Harbor', 'Weather', 'Environment'],
    pressCard: 'EXAMPLE-B014',
    from: '2017-04-24',
    biography:
      'Covers the harbor. The son and grandson of lobstermen, he gets seasick and says so.',
  },
  {
    name: 'Sinéad O’Malley-Byrne',
    slug: 'sinead-omalley-byrne',
    desk: 'Business desk',
    beats: ['Shops', 'Fishing', 'Housing'],
    pressCard: 'EXAMPLE-B015',
    from: '2018-10-01',
    biography:
      'Covers business. Every January she walks the length of Commerce Street and writes down who is still there.',
  },
  {
    name: 'Jack Tremblay Jr.',
    slug: 'jack-tremblay-jr',
    desk: 'Sports desk',
    beats: ['High school sports'],
    pressCard: 'EXAMPLE-B011',
    from: '2015-08-17',
    biography:
      'Covers the Mariners in every season, as his father did. Between them they have missed four home games since 1974.',
  },
  {
    name: 'Ji-woo Han',
    slug: 'ji-woo-han',
    desk: 'Photo desk',
    beats: ['Photography'],
    pressCard: 'EXAMPLE-B013',
    from: '2016-02-01',
    biography:
      'Staff photographer. For 10 years she has taken one picture on the first of each month from the same piling of Commerce Pier.',
  },
  {
    name: 'Harriet Coombs',
    slug: 'harriet-coombs',
    desk: 'Opinion page',
    beats: ['Opinion'],
    pressCard: 'EXAMPLE-B005',
    from: '2006-11-06',
    biography:
      'Edits the opinion page. She answers every letter, and prints those that prove her wrong first.',
  },
  {
    name: 'Leonard Fitch',
    slug: 'leonard-fitch',
    desk: 'City desk',
    beats: ['Town Meeting', 'Budget'],
    pressCard: 'EXAMPLE-B004',
    from: '2001-07-09',
    to: '2025-12-31',
    biography:
      'Covered Town Hall for 24 years and retired at the end of 2025. He left the desk a checklist for meeting nights that is still taped to the wall.',
  },
]
