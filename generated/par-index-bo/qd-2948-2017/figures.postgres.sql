-- Chỉ số cải cách hành chính cấp bộ: par-index-bo, revision qd-2948-2017, for PostgreSQL
-- Instrument: Quyết định số 2948/QĐ-BNV ngày 28/12/2017 của Bộ Nội vụ (cấp bộ)
-- Provenance: verified against trang khóa học của Bộ Nội vụ giới thiệu Quyết định số 2948/QĐ-BNV (chỉ có lĩnh vực, điểm tối đa và số lượng tiêu chí)
-- Source: 9a53ac80fbff4ea9eccb085ab5ea17945bc87d2b872b50734c2c82cf4adfdb42
-- Format: 1
-- Made by parlang, not to be edited.
--
-- The table that score.*.sql reads. A view of the same name and columns serves as well.

CREATE TABLE IF NOT EXISTS figures (
  "unit" TEXT NOT NULL /* name of the unit, one row for each unit and year */,
  "period" INT /* evaluation year */,
  "group" TEXT /* units that are ranked together */,
  "ranked" BOOLEAN /* whether the unit is ranked, none is yes */
);
