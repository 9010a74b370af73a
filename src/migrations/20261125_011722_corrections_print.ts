import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "corrections" ADD COLUMN "print_date" timestamp(3) with time zone;
  ALTER TABLE "corrections" ADD COLUMN "print_page" varchar;
  ALTER TABLE "_corrections_v" ADD COLUMN "version_print_date" timestamp(3) with time zone;
  ALTER TABLE "_corrections_v" ADD COLUMN "version_print_page" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "corrections" DROP COLUMN "print_date";
  ALTER TABLE "corrections" DROP COLUMN "print_page";
  ALTER TABLE "_corrections_v" DROP COLUMN "version_print_date";
  ALTER TABLE "_corrections_v" DROP COLUMN "version_print_page";`)
}
