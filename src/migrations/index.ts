import * as migration_20261123_125059_initial from './20261123_125059_initial';
import * as migration_20261124_143800_review from './20261124_143800_review';
import * as migration_20261125_011722_corrections_print from './20261125_011722_corrections_print';

export const migrations = [
  {
    up: migration_20261123_125059_initial.up,
    down: migration_20261123_125059_initial.down,
    name: '20261123_125059_initial',
  },
  {
    up: migration_20261124_143800_review.up,
    down: migration_20261124_143800_review.down,
    name: '20261124_143800_review',
  },
  {
    up: migration_20261125_011722_corrections_print.up,
    down: migration_20261125_011722_corrections_print.down,
    name: '20261125_011722_corrections_print'
  },
];
