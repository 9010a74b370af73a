import type { SeedSection } from '../content.ts'

/** The paper’s sections, in the order of its pages: slug, name, description. */
export const sections: readonly SeedSection[] = [
  ['town', 'Town', 'Town Meeting, the boards and the budget, and what they mean on your street.'],
  ['schools', 'Schools', 'Classrooms, budgets, buses and the people who sit in them.'],
  ['harbor', 'Harbor', 'Boats, tides, shellfish, the island and the weather that rules them.'],
  ['business', 'Business', 'Shops, sheds and kitchens: who hires, who builds, who hangs on.'],
  ['people', 'People', 'Lives lived in town, and lives remembered.'],
  ['sports', 'Sports', 'The Mariners, at home and away.'],
  ['opinion', 'Opinion', 'Arguments with a name beneath them. Readers are welcome to answer.'],
  ['pictures', 'Pictures', 'The town as it looked, with the day, the place and the photographer.'],
  ['notices', 'Notices', 'Hearings, closings, deadlines: what the town has to tell you.'],
]
