import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sittings" ALTER COLUMN "attendance_unit" DROP DEFAULT;
  ALTER TABLE "_sittings_v" ALTER COLUMN "attendance_unit" DROP DEFAULT;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sittings" ALTER COLUMN "attendance_unit" SET DEFAULT '代表';
  ALTER TABLE "_sittings_v" ALTER COLUMN "attendance_unit" SET DEFAULT '代表';`)
}
