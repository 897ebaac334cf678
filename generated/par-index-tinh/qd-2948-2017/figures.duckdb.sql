-- Chỉ số cải cách hành chính cấp tỉnh: par-index-tinh, revision qd-2948-2017, for DuckDB
-- Instrument: Quyết định số 2948/QĐ-BNV ngày 28/12/2017 của Bộ Nội vụ (cấp tỉnh)
-- Provenance: verified against trang khóa học của Bộ Nội vụ giới thiệu Quyết định số 2948/QĐ-BNV (chỉ có lĩnh vực, điểm tối đa và số lượng tiêu chí)
-- Source: fb38644a6a779b072a020999a1913795ffeb73202255e66cf5f3608500f201a7
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
