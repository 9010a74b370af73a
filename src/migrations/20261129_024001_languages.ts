import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_site_settings_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__site_settings_v_version_language" AS ENUM('zh', 'en');
  ALTER TABLE "site_settings" ADD COLUMN "language" "enum_site_settings_language" DEFAULT 'zh' NOT NULL;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_language" "enum__site_settings_v_version_language" DEFAULT 'zh' NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" DROP COLUMN "language";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_language";
  DROP TYPE "public"."enum_site_settings_language";
  DROP TYPE "public"."enum__site_settings_v_version_language";`)
}
