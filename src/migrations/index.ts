import * as migration_20261125_015447_initial from './20261125_015447_initial';

export const migrations = [
  {
    up: migration_20261125_015447_initial.up,
    down: migration_20261125_015447_initial.down,
    name: '20261125_015447_initial'
  },
];
