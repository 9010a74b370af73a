import type { SeedPicture } from '../content.ts'

export const pictures: readonly SeedPicture[] = [
  [
    'harbor-dawn',
    'Two boats on moorings and a lobster boat under way in a calm harbor at sunrise, with a lighthouse on the point',
    'Sunrise over the inner harbor, where 412 moorings have seven feet of water again.',
  ],
  [
    'town-meeting',
    'Rows of people seen from behind in an auditorium; some hold up green cards toward a stage with a lectern',
    'Members of Town Meeting raise their cards in the high school auditorium.',
  ],
  [
    'seawall-storm',
    'A wave breaks over a granite seawall at night onto a street with a lamp and lighted houses',
    'The tide of Feb. 22 came over the Water Street seawall for two hours and 40 minutes.',
  ],
  [
    'school-front',
    'A brick school with a white cupola and a new gray roof; children walk toward the door from a yellow bus',
    'The Eliza Thorne School. Its roof was finished on Aug. 28.',
  ],
  [
    'ballot-box',
    'A hand puts a folded ballot into a wooden box with a brass crank',
    'The ballot box of Precinct 2 has been in use since 1911. It rings once for every vote.',
  ],
  [
    'water-works',
    'A brick pump house beside two round steel tanks under a summer sky, with pine trees behind',
    'The pump house on Coggs River Road. The treatment plant will stand beside it.',
  ],
  [
    'oyster-flats',
    'Two people in waders lift a basket among rows of oyster cages at low tide',
    'Low water on the flats off Pine Neck, where 11 growers farm 46 acres.',
  ],
  [
    'ferry-island',
    'A white ferry with a dark blue hull heads at dusk toward a low island with a few lights',
    'The Ida Lightfoot on the last run of the evening. The crossing takes 38 minutes.',
  ],
  [
    'ice-house',
    'A long brick building with arched windows and a tall chimney, on which two falcons sit',
    'The ice house at 41 Ice House Lane. The chimney will stay, and so will the falcons.',
  ],
  [
    'soccer-field',
    'Three girls in blue run toward a soccer ball in front of a goal, with a full stand behind',
    'The Mariners played 95 minutes for one that counted.',
  ],
  [
    'boat-shed',
    'Inside a wooden boat shed, the ribs of a boat stand on a cradle; a person planes a plank by the window',
    'The shed at the foot of Saltworks Lane has launched 161 boats since 1902.',
  ],
  [
    'library-night',
    'A stone library at night with three tall lighted windows, in which people sit and read',
    'The library is open until 9 on four evenings a week.',
  ],
]
