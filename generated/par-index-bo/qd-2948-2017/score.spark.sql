-- Chỉ số cải cách hành chính cấp bộ: par-index-bo, revision qd-2948-2017, for Spark
-- Instrument: Quyết định số 2948/QĐ-BNV ngày 28/12/2017 của Bộ Nội vụ (cấp bộ)
-- Provenance: verified against trang khóa học của Bộ Nội vụ giới thiệu Quyết định số 2948/QĐ-BNV (chỉ có lĩnh vực, điểm tối đa và số lượng tiêu chí)
-- Source: 9a53ac80fbff4ea9eccb085ab5ea17945bc87d2b872b50734c2c82cf4adfdb42
-- Format: 1
-- Made by parlang, not to be edited.
--
-- One row for each row of `figures`. A row with `faults` is refused and has no score; what lacks a figure is
-- pending and names it in `missing@…`. Points are exact decimals; no binary fraction decides any.

WITH `read` AS (
  SELECT
    figures.`unit` AS `unit`,
    figures.`period` AS `given@period`,
    figures.`group` AS `group`,
    COALESCE(figures.`ranked`, TRUE) AS `ranked`,
    COUNT(*) OVER (PARTITION BY figures.`period`, figures.`group`) AS `units`,
    COUNT(*) OVER (PARTITION BY figures.`unit`, figures.`period`) AS `times`,
    CAST(CASE
      WHEN figures.`period` BETWEEN 2 AND 9998 AND figures.`period` = ROUND(figures.`period`, 0)
      THEN figures.`period`
    END AS BIGINT) AS `period`,
    CONCAT_WS(
      '; ',
      CASE
        WHEN figures.`period` <> ROUND(figures.`period`, 0)
        THEN 'period: grain'
        WHEN figures.`period` < 2017
        THEN 'period: below'
        WHEN figures.`period` > 9998
        THEN 'period: above'
      END
    ) AS `misread` /* what is wrong with single values */
  FROM `figures`
), `checked` AS (
  SELECT
    *,
    CONCAT_WS(
      '; ',
      NULLIF(`misread`, ''),
      CASE WHEN `unit` IS NULL OR TRIM(`unit`) = '' THEN 'unit: none' END,
      CASE WHEN `times` > 1 THEN 'unit: twice' END
    ) AS `faults`
  FROM `read`
), `sound` AS (
  SELECT
    *
  FROM `checked`
  WHERE
    `faults` = ''
), `leaves@chi_dao` AS (
  /* 1 Công tác chỉ đạo, điều hành cải cách hành chính */
  SELECT
    *,
    CAST(NULL AS BIGINT) AS `points@chi_dao`, /* 1 Công tác chỉ đạo, điều hành cải cách hành chính */
    CAST(NULL AS STRING) AS `case@chi_dao`,
    CAST('' AS STRING) AS `missing@chi_dao`
  FROM `sound`
), `leaves@the_che` AS (
  /* 2 Xây dựng và tổ chức thực hiện thể chế thuộc phạm vi quản lý nhà nước của bộ */
  SELECT
    *,
    CAST(NULL AS BIGINT) AS `points@the_che`, /* 2 Xây dựng và tổ chức thực hiện thể chế thuộc phạm vi quản lý nhà nước của bộ */
    CAST(NULL AS STRING) AS `case@the_che`,
    CAST('' AS STRING) AS `missing@the_che`
  FROM `leaves@chi_dao`
), `leaves@thu_tuc` AS (
  /* 3 Cải cách thủ tục hành chính */
  SELECT
    *,
    CAST(NULL AS BIGINT) AS `points@thu_tuc`, /* 3 Cải cách thủ tục hành chính */
    CAST(NULL AS STRING) AS `case@thu_tuc`,
    CAST('' AS STRING) AS `missing@thu_tuc`
  FROM `leaves@the_che`
), `leaves@bo_may` AS (
  /* 4 Cải cách tổ chức bộ máy hành chính */
  SELECT
    *,
    CAST(NULL AS BIGINT) AS `points@bo_may`, /* 4 Cải cách tổ chức bộ máy hành chính */
    CAST(NULL AS STRING) AS `case@bo_may`,
    CAST('' AS STRING) AS `missing@bo_may`
  FROM `leaves@thu_tuc`
), `leaves@cong_vu` AS (
  /* 5 Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức */
  SELECT
    *,
    CAST(NULL AS BIGINT) AS `points@cong_vu`, /* 5 Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức */
    CAST(NULL AS STRING) AS `case@cong_vu`,
    CAST('' AS STRING) AS `missing@cong_vu`
  FROM `leaves@bo_may`
), `leaves@tai_chinh` AS (
  /* 6 Cải cách tài chính công */
  SELECT
    *,
    CAST(NULL AS BIGINT) AS `points@tai_chinh`, /* 6 Cải cách tài chính công */
    CAST(NULL AS STRING) AS `case@tai_chinh`,
    CAST('' AS STRING) AS `missing@tai_chinh`
  FROM `leaves@cong_vu`
), `leaves@so_hoa` AS (
  /* 7 Hiện đại hoá hành chính */
  SELECT
    *,
    CAST(NULL AS BIGINT) AS `points@so_hoa`, /* 7 Hiện đại hoá hành chính */
    CAST(NULL AS STRING) AS `case@so_hoa`,
    CAST('' AS STRING) AS `missing@so_hoa`
  FROM `leaves@tai_chinh`
), `parts` AS (
  SELECT
    *,
    CAST(CASE WHEN `points@chi_dao` IS NULL THEN NULL ELSE `points@chi_dao` END AS BIGINT) AS `part@chi_dao`, /* 1 Công tác chỉ đạo, điều hành cải cách hành chính */
    CAST(1200 AS BIGINT) AS `maximum@chi_dao`,
    CAST(CASE WHEN `points@the_che` IS NULL THEN NULL ELSE `points@the_che` END AS BIGINT) AS `part@the_che`, /* 2 Xây dựng và tổ chức thực hiện thể chế thuộc phạm vi quản lý nhà nước của bộ */
    CAST(1700 AS BIGINT) AS `maximum@the_che`,
    CAST(CASE WHEN `points@thu_tuc` IS NULL THEN NULL ELSE `points@thu_tuc` END AS BIGINT) AS `part@thu_tuc`, /* 3 Cải cách thủ tục hành chính */
    CAST(1600 AS BIGINT) AS `maximum@thu_tuc`,
    CAST(CASE WHEN `points@bo_may` IS NULL THEN NULL ELSE `points@bo_may` END AS BIGINT) AS `part@bo_may`, /* 4 Cải cách tổ chức bộ máy hành chính */
    CAST(1300 AS BIGINT) AS `maximum@bo_may`,
    CAST(CASE WHEN `points@cong_vu` IS NULL THEN NULL ELSE `points@cong_vu` END AS BIGINT) AS `part@cong_vu`, /* 5 Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức */
    CAST(1700 AS BIGINT) AS `maximum@cong_vu`,
    CAST(CASE WHEN `points@tai_chinh` IS NULL THEN NULL ELSE `points@tai_chinh` END AS BIGINT) AS `part@tai_chinh`, /* 6 Cải cách tài chính công */
    CAST(750 AS BIGINT) AS `maximum@tai_chinh`,
    CAST(CASE WHEN `points@so_hoa` IS NULL THEN NULL ELSE `points@so_hoa` END AS BIGINT) AS `part@so_hoa`, /* 7 Hiện đại hoá hành chính */
    CAST(1750 AS BIGINT) AS `maximum@so_hoa`
  FROM `leaves@so_hoa`
), `sums` AS (
  SELECT
    *,
    CAST(CASE
      WHEN `points@chi_dao` IS NULL
      OR `points@the_che` IS NULL
      OR `points@thu_tuc` IS NULL
      OR `points@bo_may` IS NULL
      OR `points@cong_vu` IS NULL
      OR `points@tai_chinh` IS NULL
      OR `points@so_hoa` IS NULL
      THEN NULL
      ELSE `points@chi_dao` + `points@the_che` + `points@thu_tuc` + `points@bo_may` + `points@cong_vu` + `points@tai_chinh` + `points@so_hoa`
    END AS BIGINT) AS `points`,
    CAST(`maximum@chi_dao` + `maximum@the_che` + `maximum@thu_tuc` + `maximum@bo_may` + `maximum@cong_vu` + `maximum@tai_chinh` + `maximum@so_hoa` AS BIGINT) AS `maximum`,
    CAST(0 AS BIGINT) AS `bonus`,
    CAST(0 AS BIGINT) AS `penalty`
  FROM `parts`
), `total` AS (
  SELECT
    *,
    CAST(CASE
      WHEN `points` IS NULL OR `bonus` IS NULL OR `penalty` IS NULL
      THEN NULL
      ELSE `points` + `bonus` - `penalty`
    END AS BIGINT) AS `total`
  FROM `sums`
), `percent` AS (
  SELECT
    *,
    CAST(CASE
      WHEN `points` IS NULL
      THEN NULL
      WHEN `maximum` <= 0
      THEN NULL
      ELSE (
        20000 * `points` + `maximum`
      ) DIV (
        2 * `maximum`
      )
    END AS BIGINT) AS `percent`
  FROM `total`
), `measure` AS (
  SELECT
    *,
    CAST(`percent` AS BIGINT) AS `measure`
  FROM `percent`
), `rank` AS (
  SELECT
    *,
    CASE
      WHEN `ranked` AND NOT `total` IS NULL AND NOT `measure` IS NULL
      THEN RANK() OVER (
        PARTITION BY `given@period`, `group`, (
          `ranked` AND NOT `total` IS NULL AND NOT `measure` IS NULL
        )
        ORDER BY `measure` DESC
      )
    END AS `rank`
  FROM `measure`
)
SELECT
  checked.`unit` AS `unit`,
  checked.`given@period` AS `period`,
  checked.`group` AS `group`,
  CASE
    WHEN checked.`faults` <> ''
    THEN 'refused'
    WHEN scored.`total` IS NULL
    THEN 'pending'
    ELSE 'scored'
  END AS `status`,
  checked.`faults` AS `faults`,
  CAST(scored.`total` * 0.01 AS DECIMAL(3, 2)) AS `total`,
  CAST(scored.`points` * 0.01 AS DECIMAL(3, 2)) AS `points`,
  CAST(scored.`maximum` * 0.01 AS DECIMAL(5, 2)) AS `maximum`,
  CAST(scored.`bonus` * 0.01 AS DECIMAL(3, 2)) AS `bonus`,
  CAST(scored.`penalty` * 0.01 AS DECIMAL(3, 2)) AS `penalty`,
  CAST(scored.`percent` * 0.01 AS DECIMAL(3, 2)) AS `percent`,
  scored.`rank` AS `rank`,
  CAST(scored.`points@chi_dao` * 0.01 AS DECIMAL(3, 2)) AS `points@chi_dao`,
  scored.`case@chi_dao` AS `case@chi_dao`,
  scored.`missing@chi_dao` AS `missing@chi_dao`,
  CAST(scored.`points@the_che` * 0.01 AS DECIMAL(3, 2)) AS `points@the_che`,
  scored.`case@the_che` AS `case@the_che`,
  scored.`missing@the_che` AS `missing@the_che`,
  CAST(scored.`points@thu_tuc` * 0.01 AS DECIMAL(3, 2)) AS `points@thu_tuc`,
  scored.`case@thu_tuc` AS `case@thu_tuc`,
  scored.`missing@thu_tuc` AS `missing@thu_tuc`,
  CAST(scored.`points@bo_may` * 0.01 AS DECIMAL(3, 2)) AS `points@bo_may`,
  scored.`case@bo_may` AS `case@bo_may`,
  scored.`missing@bo_may` AS `missing@bo_may`,
  CAST(scored.`points@cong_vu` * 0.01 AS DECIMAL(3, 2)) AS `points@cong_vu`,
  scored.`case@cong_vu` AS `case@cong_vu`,
  scored.`missing@cong_vu` AS `missing@cong_vu`,
  CAST(scored.`points@tai_chinh` * 0.01 AS DECIMAL(3, 2)) AS `points@tai_chinh`,
  scored.`case@tai_chinh` AS `case@tai_chinh`,
  scored.`missing@tai_chinh` AS `missing@tai_chinh`,
  CAST(scored.`points@so_hoa` * 0.01 AS DECIMAL(3, 2)) AS `points@so_hoa`,
  scored.`case@so_hoa` AS `case@so_hoa`,
  scored.`missing@so_hoa` AS `missing@so_hoa`,
  CAST(scored.`part@chi_dao` * 0.01 AS DECIMAL(3, 2)) AS `part@chi_dao`,
  CAST(scored.`maximum@chi_dao` * 0.01 AS DECIMAL(4, 2)) AS `maximum@chi_dao`,
  CAST(scored.`part@the_che` * 0.01 AS DECIMAL(3, 2)) AS `part@the_che`,
  CAST(scored.`maximum@the_che` * 0.01 AS DECIMAL(4, 2)) AS `maximum@the_che`,
  CAST(scored.`part@thu_tuc` * 0.01 AS DECIMAL(3, 2)) AS `part@thu_tuc`,
  CAST(scored.`maximum@thu_tuc` * 0.01 AS DECIMAL(4, 2)) AS `maximum@thu_tuc`,
  CAST(scored.`part@bo_may` * 0.01 AS DECIMAL(3, 2)) AS `part@bo_may`,
  CAST(scored.`maximum@bo_may` * 0.01 AS DECIMAL(4, 2)) AS `maximum@bo_may`,
  CAST(scored.`part@cong_vu` * 0.01 AS DECIMAL(3, 2)) AS `part@cong_vu`,
  CAST(scored.`maximum@cong_vu` * 0.01 AS DECIMAL(4, 2)) AS `maximum@cong_vu`,
  CAST(scored.`part@tai_chinh` * 0.01 AS DECIMAL(3, 2)) AS `part@tai_chinh`,
  CAST(scored.`maximum@tai_chinh` * 0.01 AS DECIMAL(3, 2)) AS `maximum@tai_chinh`,
  CAST(scored.`part@so_hoa` * 0.01 AS DECIMAL(3, 2)) AS `part@so_hoa`,
  CAST(scored.`maximum@so_hoa` * 0.01 AS DECIMAL(4, 2)) AS `maximum@so_hoa`
FROM `checked`
LEFT JOIN `rank` AS scored
  ON scored.`unit` = checked.`unit` AND scored.`given@period` IS NOT DISTINCT FROM checked.`given@period`;
