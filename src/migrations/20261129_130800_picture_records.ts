import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "taken_on" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "file_record" jsonb;
  ALTER TABLE "_media_v" ADD COLUMN "version_taken_on" timestamp(3) with time zone;
  ALTER TABLE "_media_v" ADD COLUMN "version_file_record" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" DROP COLUMN "taken_on";
  ALTER TABLE "media" DROP COLUMN "file_record";
  ALTER TABLE "_media_v" DROP COLUMN "version_taken_on";
  ALTER TABLE "_media_v" DROP COLUMN "version_file_record";`)
}
