import * as migration_20261125_021427_initial from './20261125_021427_initial';
import * as migration_20261125_044100_api_keys from './20261125_044100_api_keys';
import * as migration_20261125_065651_webhooks from './20261125_065651_webhooks';
import * as migration_20261125_103913_picture_sizes from './20261125_103913_picture_sizes';
import * as migration_20261129_024001_languages from './20261129_024001_languages';
import * as migration_20261129_083339_manuscript_outcomes from './20261129_083339_manuscript_outcomes';
import * as migration_20261129_084315_attendance_unit from './20261129_084315_attendance_unit';
import * as migration_20261129_130800_picture_records from './20261129_130800_picture_records';
import * as migration_20261129_133316_usual_bodies from './20261129_133316_usual_bodies';
import * as migration_20261129_214717_manuscripts_at_the_desk from './20261129_214717_manuscripts_at_the_desk';

export const migrations = [
  {
    up: migration_20261125_021427_initial.up,
    down: migration_20261125_021427_initial.down,
    name: '20261125_021427_initial',
  },
  {
    up: migration_20261125_044100_api_keys.up,
    down: migration_20261125_044100_api_keys.down,
    name: '20261125_044100_api_keys',
  },
  {
    up: migration_20261125_065651_webhooks.up,
    down: migration_20261125_065651_webhooks.down,
    name: '20261125_065651_webhooks',
  },
  {
    up: migration_20261125_103913_picture_sizes.up,
    down: migration_20261125_103913_picture_sizes.down,
    name: '20261125_103913_picture_sizes',
  },
  {
    up: migration_20261129_024001_languages.up,
    down: migration_20261129_024001_languages.down,
    name: '20261129_024001_languages',
  },
  {
    up: migration_20261129_083339_manuscript_outcomes.up,
    down: migration_20261129_083339_manuscript_outcomes.down,
    name: '20261129_083339_manuscript_outcomes',
  },
  {
    up: migration_20261129_084315_attendance_unit.up,
    down: migration_20261129_084315_attendance_unit.down,
    name: '20261129_084315_attendance_unit',
  },
  {
    up: migration_20261129_130800_picture_records.up,
    down: migration_20261129_130800_picture_records.down,
    name: '20261129_130800_picture_records',
  },
  {
    up: migration_20261129_133316_usual_bodies.up,
    down: migration_20261129_133316_usual_bodies.down,
    name: '20261129_133316_usual_bodies',
  },
  {
    up: migration_20261129_214717_manuscripts_at_the_desk.up,
    down: migration_20261129_214717_manuscripts_at_the_desk.down,
    name: '20261129_214717_manuscripts_at_the_desk'
  },
];
