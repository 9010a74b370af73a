import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notices" ADD COLUMN "mail_after" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "no_mail" boolean;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notices" DROP COLUMN "mail_after";
  ALTER TABLE "users" DROP COLUMN "no_mail";`)
}
