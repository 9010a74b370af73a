import * as migration_20261123_125059_initial from './20261123_125059_initial';
import * as migration_20261124_143800_review from './20261124_143800_review';
import * as migration_20261125_014052_saving from './20261125_014052_saving';

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
    up: migration_20261125_014052_saving.up,
    down: migration_20261125_014052_saving.down,
    name: '20261125_014052_saving'
  },
];
