import * as migration_20261123_125059_initial from './20261123_125059_initial.ts';

export const migrations = [
  {
    up: migration_20261123_125059_initial.up,
    down: migration_20261123_125059_initial.down,
    name: '20261123_125059_initial'
  },
];
