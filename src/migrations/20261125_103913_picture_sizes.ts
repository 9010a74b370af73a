import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "sizes_tiny_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_tiny_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_tiny_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_tiny_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_tiny_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_tiny_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_phone_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_phone_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_phone_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_phone_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_phone_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_phone_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_filename" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_tiny_url" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_tiny_width" numeric;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_tiny_height" numeric;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_tiny_mime_type" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_tiny_filesize" numeric;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_tiny_filename" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_phone_url" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_phone_width" numeric;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_phone_height" numeric;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_phone_mime_type" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_phone_filesize" numeric;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_phone_filename" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_wide_url" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_wide_width" numeric;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_wide_height" numeric;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_wide_mime_type" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_wide_filesize" numeric;
  ALTER TABLE "_media_v" ADD COLUMN "version_sizes_wide_filename" varchar;
  CREATE INDEX "media_sizes_tiny_sizes_tiny_filename_idx" ON "media" USING btree ("sizes_tiny_filename");
  CREATE INDEX "media_sizes_phone_sizes_phone_filename_idx" ON "media" USING btree ("sizes_phone_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "_media_v_version_sizes_tiny_version_sizes_tiny_filename_idx" ON "_media_v" USING btree ("version_sizes_tiny_filename");
  CREATE INDEX "_media_v_version_sizes_phone_version_sizes_phone_filenam_idx" ON "_media_v" USING btree ("version_sizes_phone_filename");
  CREATE INDEX "_media_v_version_sizes_wide_version_sizes_wide_filename_idx" ON "_media_v" USING btree ("version_sizes_wide_filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media_sizes_tiny_sizes_tiny_filename_idx";
  DROP INDEX "media_sizes_phone_sizes_phone_filename_idx";
  DROP INDEX "media_sizes_wide_sizes_wide_filename_idx";
  DROP INDEX "_media_v_version_sizes_tiny_version_sizes_tiny_filename_idx";
  DROP INDEX "_media_v_version_sizes_phone_version_sizes_phone_filenam_idx";
  DROP INDEX "_media_v_version_sizes_wide_version_sizes_wide_filename_idx";
  ALTER TABLE "media" DROP COLUMN "sizes_tiny_url";
  ALTER TABLE "media" DROP COLUMN "sizes_tiny_width";
  ALTER TABLE "media" DROP COLUMN "sizes_tiny_height";
  ALTER TABLE "media" DROP COLUMN "sizes_tiny_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_tiny_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_tiny_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_phone_url";
  ALTER TABLE "media" DROP COLUMN "sizes_phone_width";
  ALTER TABLE "media" DROP COLUMN "sizes_phone_height";
  ALTER TABLE "media" DROP COLUMN "sizes_phone_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_phone_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_phone_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_url";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_width";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_height";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_filename";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_tiny_url";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_tiny_width";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_tiny_height";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_tiny_mime_type";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_tiny_filesize";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_tiny_filename";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_phone_url";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_phone_width";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_phone_height";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_phone_mime_type";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_phone_filesize";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_phone_filename";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_wide_url";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_wide_width";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_wide_height";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_wide_mime_type";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_wide_filesize";
  ALTER TABLE "_media_v" DROP COLUMN "version_sizes_wide_filename";`)
}
