import * as migration_20261125_021427_initial from './20261125_021427_initial';

export const migrations = [
  {
    up: migration_20261125_021427_initial.up,
    down: migration_20261125_021427_initial.down,
    name: '20261125_021427_initial'
  },
];
