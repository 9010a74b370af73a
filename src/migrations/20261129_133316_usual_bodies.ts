import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sittings" ALTER COLUMN "attendance_quorum" DROP DEFAULT;
  ALTER TABLE "meetings" ALTER COLUMN "organ" DROP DEFAULT;
  ALTER TABLE "_sittings_v" ALTER COLUMN "attendance_quorum" DROP DEFAULT;
  ALTER TABLE "_meetings_v" ALTER COLUMN "version_organ" DROP DEFAULT;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sittings" ALTER COLUMN "attendance_quorum" SET DEFAULT 'twoThirds';
  ALTER TABLE "meetings" ALTER COLUMN "organ" SET DEFAULT 'congress';
  ALTER TABLE "_sittings_v" ALTER COLUMN "attendance_quorum" SET DEFAULT 'twoThirds';
  ALTER TABLE "_meetings_v" ALTER COLUMN "version_organ" SET DEFAULT 'congress';`)
}
