import * as migration_20261125_021427_initial from './20261125_021427_initial';
import * as migration_20261125_045137_webhooks from './20261125_045137_webhooks';

export const migrations = [
  {
    up: migration_20261125_021427_initial.up,
    down: migration_20261125_021427_initial.down,
    name: '20261125_021427_initial',
  },
  {
    up: migration_20261125_045137_webhooks.up,
    down: migration_20261125_045137_webhooks.down,
    name: '20261125_045137_webhooks'
  },
];
