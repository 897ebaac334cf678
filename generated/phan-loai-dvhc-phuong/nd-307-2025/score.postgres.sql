-- Phân loại đơn vị hành chính phường: phan-loai-dvhc-phuong, revision nd-307-2025, for PostgreSQL
-- Instrument: Nghị định số 307/2025/NĐ-CP ngày 27/11/2025 của Chính phủ phân loại đơn vị hành chính
-- Provenance: verified against nguyên văn Điều 4 và Điều 9 Nghị định số 307/2025/NĐ-CP, riêng Điều 7 (các tiêu chí 1, 2, 3 và 4) đối chiếu theo bảng trích dữ kiện từ toàn văn Nghị định
-- Source: 559bc4fea521ee521db09b30ffcf0d38954adcdd9243b155b9486a4f7d134b25
-- Format: 1
-- Made by parlang, not to be edited.
--
-- One row for each row of `figures`. A row with `faults` is refused and has no score; what lacks a figure is
-- pending and names it in `missing@…`. Points are exact decimals; no binary fraction decides any.

WITH "read" AS MATERIALIZED (
  SELECT
    figures."unit" AS "unit",
    figures."period" AS "given@period",
    figures."group" AS "group",
    COALESCE(figures."ranked", TRUE) AS "ranked",
    COUNT(*) OVER (PARTITION BY figures."period", figures."group") AS "units",
    COUNT(*) OVER (PARTITION BY figures."unit", figures."period") AS "times",
    CAST(CASE
      WHEN figures."period" BETWEEN 2 AND 9998 AND figures."period" = ROUND(figures."period", 0)
      THEN figures."period"
    END AS BIGINT) AS "period",
    CAST(CASE figures."unit.truc_thuoc" WHEN 'thanh_pho' THEN 0 WHEN 'tinh' THEN 1 END AS BIGINT) AS "unit.truc_thuoc",
    CAST(CASE
      WHEN figures."unit.tieu_chuan_dan_so" BETWEEN 1 AND 100000000
      AND figures."unit.tieu_chuan_dan_so" = ROUND(figures."unit.tieu_chuan_dan_so", 0)
      THEN figures."unit.tieu_chuan_dan_so"
    END AS BIGINT) AS "unit.tieu_chuan_dan_so",
    CAST(CASE WHEN figures."unit.quy_mo_lon" THEN 1 WHEN NOT figures."unit.quy_mo_lon" THEN 0 END AS BIGINT) AS "unit.quy_mo_lon",
    CAST(CASE WHEN figures."unit.vi_tri" THEN 1 WHEN NOT figures."unit.vi_tri" THEN 0 END AS BIGINT) AS "unit.vi_tri",
    CAST(CASE WHEN figures."unit.du_lich" THEN 1 WHEN NOT figures."unit.du_lich" THEN 0 END AS BIGINT) AS "unit.du_lich",
    CAST(CASE WHEN figures."unit.trung_tam_tong_hop" THEN 1 WHEN NOT figures."unit.trung_tam_tong_hop" THEN 0 END AS BIGINT) AS "unit.trung_tam_tong_hop",
    CAST(CASE
      WHEN figures."phan-loai-dvhc-phuong.dan_so" BETWEEN 1 AND 100000000
      AND figures."phan-loai-dvhc-phuong.dan_so" = ROUND(figures."phan-loai-dvhc-phuong.dan_so", 0)
      THEN figures."phan-loai-dvhc-phuong.dan_so"
    END AS BIGINT) AS "phan-loai-dvhc-phuong.dan_so",
    CAST(CASE
      WHEN figures."phan-loai-dvhc-phuong.dien_tich" BETWEEN 0.01 AND 1000000
      AND figures."phan-loai-dvhc-phuong.dien_tich" = ROUND(figures."phan-loai-dvhc-phuong.dien_tich", 2)
      THEN CAST(figures."phan-loai-dvhc-phuong.dien_tich" AS DECIMAL(12, 2)) * 100
    END AS BIGINT) AS "phan-loai-dvhc-phuong.dien_tich",
    CAST(CASE
      WHEN figures."kt_xh.ngan_sach.tu_can_doi"
      THEN 1
      WHEN NOT figures."kt_xh.ngan_sach.tu_can_doi"
      THEN 0
    END AS BIGINT) AS "kt_xh.ngan_sach.tu_can_doi",
    CAST(CASE
      WHEN figures."kt_xh.ngan_sach.thu_duoc_huong" BETWEEN 0 AND 10000000000
      AND figures."kt_xh.ngan_sach.thu_duoc_huong" = ROUND(figures."kt_xh.ngan_sach.thu_duoc_huong", 0)
      THEN figures."kt_xh.ngan_sach.thu_duoc_huong"
    END AS BIGINT) AS "kt_xh.ngan_sach.thu_duoc_huong",
    CAST(CASE
      WHEN figures."kt_xh.ngan_sach.chi_can_doi" BETWEEN 1 AND 10000000000
      AND figures."kt_xh.ngan_sach.chi_can_doi" = ROUND(figures."kt_xh.ngan_sach.chi_can_doi", 0)
      THEN figures."kt_xh.ngan_sach.chi_can_doi"
    END AS BIGINT) AS "kt_xh.ngan_sach.chi_can_doi",
    CAST(CASE
      WHEN figures."kt_xh.ty_trong.ty_trong" BETWEEN 0 AND 1
      AND figures."kt_xh.ty_trong.ty_trong" = ROUND(figures."kt_xh.ty_trong.ty_trong", 4)
      THEN CAST(figures."kt_xh.ty_trong.ty_trong" AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS "kt_xh.ty_trong.ty_trong",
    CAST(CASE
      WHEN figures."kt_xh.lao_dong.ty_le_phi_nong_nghiep" BETWEEN 0 AND 1
      AND figures."kt_xh.lao_dong.ty_le_phi_nong_nghiep" = ROUND(figures."kt_xh.lao_dong.ty_le_phi_nong_nghiep", 4)
      THEN CAST(figures."kt_xh.lao_dong.ty_le_phi_nong_nghiep" AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS "kt_xh.lao_dong.ty_le_phi_nong_nghiep",
    CAST(CASE
      WHEN figures."kt_xh.cap_nuoc.ty_le_cap_nuoc" BETWEEN 0 AND 1
      AND figures."kt_xh.cap_nuoc.ty_le_cap_nuoc" = ROUND(figures."kt_xh.cap_nuoc.ty_le_cap_nuoc", 4)
      THEN CAST(figures."kt_xh.cap_nuoc.ty_le_cap_nuoc" AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS "kt_xh.cap_nuoc.ty_le_cap_nuoc",
    CAST(CASE
      WHEN figures."kt_xh.ho_ngheo.ty_le_ho_ngheo" BETWEEN 0 AND 1
      AND figures."kt_xh.ho_ngheo.ty_le_ho_ngheo" = ROUND(figures."kt_xh.ho_ngheo.ty_le_ho_ngheo", 4)
      THEN CAST(figures."kt_xh.ho_ngheo.ty_le_ho_ngheo" AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS "kt_xh.ho_ngheo.ty_le_ho_ngheo",
    CAST(CASE
      WHEN figures."parameters.dich_vu_cong_cua_tinh" BETWEEN 0 AND 1
      AND figures."parameters.dich_vu_cong_cua_tinh" = ROUND(figures."parameters.dich_vu_cong_cua_tinh", 4)
      THEN CAST(figures."parameters.dich_vu_cong_cua_tinh" AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS "parameters.dich_vu_cong_cua_tinh",
    CAST(CASE
      WHEN figures."kt_xh.dich_vu_cong.ty_le_truc_tuyen" BETWEEN 0 AND 1
      AND figures."kt_xh.dich_vu_cong.ty_le_truc_tuyen" = ROUND(figures."kt_xh.dich_vu_cong.ty_le_truc_tuyen", 4)
      THEN CAST(figures."kt_xh.dich_vu_cong.ty_le_truc_tuyen" AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS "kt_xh.dich_vu_cong.ty_le_truc_tuyen",
    CAST(CASE
      WHEN figures."kt_xh.ky_so.ty_le_ky_so" BETWEEN 0 AND 1
      AND figures."kt_xh.ky_so.ty_le_ky_so" = ROUND(figures."kt_xh.ky_so.ty_le_ky_so", 4)
      THEN CAST(figures."kt_xh.ky_so.ty_le_ky_so" AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS "kt_xh.ky_so.ty_le_ky_so",
    CAST(CASE
      WHEN figures."dac_thu.tam_tru.thuong_tru" BETWEEN 1 AND 1000000000
      AND figures."dac_thu.tam_tru.thuong_tru" = ROUND(figures."dac_thu.tam_tru.thuong_tru", 0)
      THEN figures."dac_thu.tam_tru.thuong_tru"
    END AS BIGINT) AS "dac_thu.tam_tru.thuong_tru",
    CAST(CASE
      WHEN figures."dac_thu.tam_tru.luot_khach" BETWEEN 0 AND 1000000000
      AND figures."dac_thu.tam_tru.luot_khach" = ROUND(figures."dac_thu.tam_tru.luot_khach", 0)
      THEN figures."dac_thu.tam_tru.luot_khach"
    END AS BIGINT) AS "dac_thu.tam_tru.luot_khach",
    CAST(CASE
      WHEN figures."dac_thu.tam_tru.so_ngay_tam_tru" BETWEEN 0 AND 184
      AND figures."dac_thu.tam_tru.so_ngay_tam_tru" = ROUND(figures."dac_thu.tam_tru.so_ngay_tam_tru", 2)
      THEN CAST(figures."dac_thu.tam_tru.so_ngay_tam_tru" AS DECIMAL(8, 2)) * 100
    END AS BIGINT) AS "dac_thu.tam_tru.so_ngay_tam_tru",
    CAST(CASE
      WHEN figures."dac_thu.mien_nui.khu_vuc_mien_nui"
      THEN 1
      WHEN NOT figures."dac_thu.mien_nui.khu_vuc_mien_nui"
      THEN 0
    END AS BIGINT) AS "dac_thu.mien_nui.khu_vuc_mien_nui",
    CAST(CASE WHEN figures."dac_thu.di_san.di_tich" THEN 1 WHEN NOT figures."dac_thu.di_san.di_tich" THEN 0 END AS BIGINT) AS "dac_thu.di_san.di_tich",
    CAST(CASE WHEN figures."dac_thu.di_san.di_san" THEN 1 WHEN NOT figures."dac_thu.di_san.di_san" THEN 0 END AS BIGINT) AS "dac_thu.di_san.di_san",
    CAST(CASE
      WHEN figures."dac_thu.an_toan_khu.phuong_an_toan_khu"
      THEN 1
      WHEN NOT figures."dac_thu.an_toan_khu.phuong_an_toan_khu"
      THEN 0
    END AS BIGINT) AS "dac_thu.an_toan_khu.phuong_an_toan_khu",
    CAST(CASE
      WHEN figures."uu_tien.vi_tri.cum_xa.trung_tam_cum"
      THEN 1
      WHEN NOT figures."uu_tien.vi_tri.cum_xa.trung_tam_cum"
      THEN 0
    END AS BIGINT) AS "uu_tien.vi_tri.cum_xa.trung_tam_cum",
    CAST(CASE
      WHEN figures."uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh"
      THEN 1
      WHEN NOT figures."uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh"
      THEN 0
    END AS BIGINT) AS "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh",
    CONCAT_WS(
      '; ',
      CASE
        WHEN figures."period" <> ROUND(figures."period", 0)
        THEN 'period: grain'
        WHEN figures."period" < 2
        THEN 'period: below'
        WHEN figures."period" > 9998
        THEN 'period: above'
      END,
      CASE WHEN NOT figures."unit.truc_thuoc" IN ('thanh_pho', 'tinh') THEN 'unit.truc_thuoc: level' END,
      CASE
        WHEN figures."unit.tieu_chuan_dan_so" <> ROUND(figures."unit.tieu_chuan_dan_so", 0)
        THEN 'unit.tieu_chuan_dan_so: grain'
        WHEN figures."unit.tieu_chuan_dan_so" < 1
        THEN 'unit.tieu_chuan_dan_so: below'
        WHEN figures."unit.tieu_chuan_dan_so" > 100000000
        THEN 'unit.tieu_chuan_dan_so: above'
      END,
      CASE
        WHEN figures."phan-loai-dvhc-phuong.dan_so" <> ROUND(figures."phan-loai-dvhc-phuong.dan_so", 0)
        THEN 'phan-loai-dvhc-phuong.dan_so: grain'
        WHEN figures."phan-loai-dvhc-phuong.dan_so" < 1
        THEN 'phan-loai-dvhc-phuong.dan_so: below'
        WHEN figures."phan-loai-dvhc-phuong.dan_so" > 100000000
        THEN 'phan-loai-dvhc-phuong.dan_so: above'
      END,
      CASE
        WHEN figures."phan-loai-dvhc-phuong.dien_tich" <> ROUND(figures."phan-loai-dvhc-phuong.dien_tich", 2)
        THEN 'phan-loai-dvhc-phuong.dien_tich: grain'
        WHEN figures."phan-loai-dvhc-phuong.dien_tich" < 0.01
        THEN 'phan-loai-dvhc-phuong.dien_tich: below'
        WHEN figures."phan-loai-dvhc-phuong.dien_tich" > 1000000
        THEN 'phan-loai-dvhc-phuong.dien_tich: above'
      END,
      CASE
        WHEN figures."kt_xh.ngan_sach.thu_duoc_huong" <> ROUND(figures."kt_xh.ngan_sach.thu_duoc_huong", 0)
        THEN 'kt_xh.ngan_sach.thu_duoc_huong: grain'
        WHEN figures."kt_xh.ngan_sach.thu_duoc_huong" < 0
        THEN 'kt_xh.ngan_sach.thu_duoc_huong: below'
        WHEN figures."kt_xh.ngan_sach.thu_duoc_huong" > 10000000000
        THEN 'kt_xh.ngan_sach.thu_duoc_huong: above'
      END,
      CASE
        WHEN figures."kt_xh.ngan_sach.chi_can_doi" <> ROUND(figures."kt_xh.ngan_sach.chi_can_doi", 0)
        THEN 'kt_xh.ngan_sach.chi_can_doi: grain'
        WHEN figures."kt_xh.ngan_sach.chi_can_doi" < 1
        THEN 'kt_xh.ngan_sach.chi_can_doi: below'
        WHEN figures."kt_xh.ngan_sach.chi_can_doi" > 10000000000
        THEN 'kt_xh.ngan_sach.chi_can_doi: above'
      END,
      CASE
        WHEN figures."kt_xh.ty_trong.ty_trong" <> ROUND(figures."kt_xh.ty_trong.ty_trong", 4)
        THEN 'kt_xh.ty_trong.ty_trong: grain'
        WHEN figures."kt_xh.ty_trong.ty_trong" < 0
        THEN 'kt_xh.ty_trong.ty_trong: below'
        WHEN figures."kt_xh.ty_trong.ty_trong" > 1
        THEN 'kt_xh.ty_trong.ty_trong: above'
      END,
      CASE
        WHEN figures."kt_xh.lao_dong.ty_le_phi_nong_nghiep" <> ROUND(figures."kt_xh.lao_dong.ty_le_phi_nong_nghiep", 4)
        THEN 'kt_xh.lao_dong.ty_le_phi_nong_nghiep: grain'
        WHEN figures."kt_xh.lao_dong.ty_le_phi_nong_nghiep" < 0
        THEN 'kt_xh.lao_dong.ty_le_phi_nong_nghiep: below'
        WHEN figures."kt_xh.lao_dong.ty_le_phi_nong_nghiep" > 1
        THEN 'kt_xh.lao_dong.ty_le_phi_nong_nghiep: above'
      END,
      CASE
        WHEN figures."kt_xh.cap_nuoc.ty_le_cap_nuoc" <> ROUND(figures."kt_xh.cap_nuoc.ty_le_cap_nuoc", 4)
        THEN 'kt_xh.cap_nuoc.ty_le_cap_nuoc: grain'
        WHEN figures."kt_xh.cap_nuoc.ty_le_cap_nuoc" < 0
        THEN 'kt_xh.cap_nuoc.ty_le_cap_nuoc: below'
        WHEN figures."kt_xh.cap_nuoc.ty_le_cap_nuoc" > 1
        THEN 'kt_xh.cap_nuoc.ty_le_cap_nuoc: above'
      END,
      CASE
        WHEN figures."kt_xh.ho_ngheo.ty_le_ho_ngheo" <> ROUND(figures."kt_xh.ho_ngheo.ty_le_ho_ngheo", 4)
        THEN 'kt_xh.ho_ngheo.ty_le_ho_ngheo: grain'
        WHEN figures."kt_xh.ho_ngheo.ty_le_ho_ngheo" < 0
        THEN 'kt_xh.ho_ngheo.ty_le_ho_ngheo: below'
        WHEN figures."kt_xh.ho_ngheo.ty_le_ho_ngheo" > 1
        THEN 'kt_xh.ho_ngheo.ty_le_ho_ngheo: above'
      END,
      CASE
        WHEN figures."parameters.dich_vu_cong_cua_tinh" <> ROUND(figures."parameters.dich_vu_cong_cua_tinh", 4)
        THEN 'parameters.dich_vu_cong_cua_tinh: grain'
        WHEN figures."parameters.dich_vu_cong_cua_tinh" < 0
        THEN 'parameters.dich_vu_cong_cua_tinh: below'
        WHEN figures."parameters.dich_vu_cong_cua_tinh" > 1
        THEN 'parameters.dich_vu_cong_cua_tinh: above'
      END,
      CASE
        WHEN figures."kt_xh.dich_vu_cong.ty_le_truc_tuyen" <> ROUND(figures."kt_xh.dich_vu_cong.ty_le_truc_tuyen", 4)
        THEN 'kt_xh.dich_vu_cong.ty_le_truc_tuyen: grain'
        WHEN figures."kt_xh.dich_vu_cong.ty_le_truc_tuyen" < 0
        THEN 'kt_xh.dich_vu_cong.ty_le_truc_tuyen: below'
        WHEN figures."kt_xh.dich_vu_cong.ty_le_truc_tuyen" > 1
        THEN 'kt_xh.dich_vu_cong.ty_le_truc_tuyen: above'
      END,
      CASE
        WHEN figures."kt_xh.ky_so.ty_le_ky_so" <> ROUND(figures."kt_xh.ky_so.ty_le_ky_so", 4)
        THEN 'kt_xh.ky_so.ty_le_ky_so: grain'
        WHEN figures."kt_xh.ky_so.ty_le_ky_so" < 0
        THEN 'kt_xh.ky_so.ty_le_ky_so: below'
        WHEN figures."kt_xh.ky_so.ty_le_ky_so" > 1
        THEN 'kt_xh.ky_so.ty_le_ky_so: above'
      END,
      CASE
        WHEN figures."dac_thu.tam_tru.thuong_tru" <> ROUND(figures."dac_thu.tam_tru.thuong_tru", 0)
        THEN 'dac_thu.tam_tru.thuong_tru: grain'
        WHEN figures."dac_thu.tam_tru.thuong_tru" < 1
        THEN 'dac_thu.tam_tru.thuong_tru: below'
        WHEN figures."dac_thu.tam_tru.thuong_tru" > 1000000000
        THEN 'dac_thu.tam_tru.thuong_tru: above'
      END,
      CASE
        WHEN figures."dac_thu.tam_tru.luot_khach" <> ROUND(figures."dac_thu.tam_tru.luot_khach", 0)
        THEN 'dac_thu.tam_tru.luot_khach: grain'
        WHEN figures."dac_thu.tam_tru.luot_khach" < 0
        THEN 'dac_thu.tam_tru.luot_khach: below'
        WHEN figures."dac_thu.tam_tru.luot_khach" > 1000000000
        THEN 'dac_thu.tam_tru.luot_khach: above'
      END,
      CASE
        WHEN figures."dac_thu.tam_tru.so_ngay_tam_tru" <> ROUND(figures."dac_thu.tam_tru.so_ngay_tam_tru", 2)
        THEN 'dac_thu.tam_tru.so_ngay_tam_tru: grain'
        WHEN figures."dac_thu.tam_tru.so_ngay_tam_tru" < 0
        THEN 'dac_thu.tam_tru.so_ngay_tam_tru: below'
        WHEN figures."dac_thu.tam_tru.so_ngay_tam_tru" > 184
        THEN 'dac_thu.tam_tru.so_ngay_tam_tru: above'
      END
    ) AS "misread" /* what is wrong with single values */
  FROM "figures"
), "checked" AS MATERIALIZED (
  SELECT
    *,
    CONCAT_WS(
      '; ',
      NULLIF("misread", ''),
      CASE WHEN "unit" IS NULL OR TRIM("unit") = '' THEN 'unit: none' END,
      CASE WHEN "times" > 1 THEN 'unit: twice' END,
      CASE
        WHEN NOT "dac_thu.tam_tru.thuong_tru" IS NULL
        AND NOT "phan-loai-dvhc-phuong.dan_so" IS NULL
        AND NOT "dac_thu.tam_tru.thuong_tru" <= "phan-loai-dvhc-phuong.dan_so"
        THEN 'dac_thu.tam_tru.thuong_tru: thường_trú không quá dân_số'
      END
    ) AS "faults"
  FROM "read"
), "sound" AS MATERIALIZED (
  SELECT
    *
  FROM "checked"
  WHERE
    "faults" = ''
), "leaves@dan_so" AS MATERIALIZED (
  /* 1 Quy mô dân số */
  SELECT
    *,
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dan_so" IS NULL OR "unit.truc_thuoc" IS NULL
      THEN NULL
      WHEN "phan-loai-dvhc-phuong.dan_so" <= CAST(7000 AS BIGINT) * CASE WHEN "unit.truc_thuoc" IN (0) THEN 3 ELSE 2 END
      THEN 1000
      ELSE LEAST(
        CASE
          WHEN "phan-loai-dvhc-phuong.dan_so" - CAST(7000 AS BIGINT) * CASE WHEN "unit.truc_thuoc" IN (0) THEN 3 ELSE 2 END + 20010 < 0
          THEN -(
            (
              20 - 1 - (
                "phan-loai-dvhc-phuong.dan_so" - CAST(7000 AS BIGINT) * CASE WHEN "unit.truc_thuoc" IN (0) THEN 3 ELSE 2 END + 20010
              )
            ) / 20
          )
          ELSE (
            "phan-loai-dvhc-phuong.dan_so" - CAST(7000 AS BIGINT) * CASE WHEN "unit.truc_thuoc" IN (0) THEN 3 ELSE 2 END + 20010
          ) / 20
        END,
        2500
      )
    END AS BIGINT) AS "points@dan_so", /* 1 Quy mô dân số */
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dan_so" IS NULL OR "unit.truc_thuoc" IS NULL
      THEN NULL
      WHEN "phan-loai-dvhc-phuong.dan_so" <= CAST(7000 AS BIGINT) * CASE WHEN "unit.truc_thuoc" IN (0) THEN 3 ELSE 2 END
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@dan_so",
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dan_so" IS NULL OR "unit.truc_thuoc" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN "phan-loai-dvhc-phuong.dan_so" IS NULL THEN 'phan-loai-dvhc-phuong.dan_so' END,
        CASE WHEN "unit.truc_thuoc" IS NULL THEN 'unit.truc_thuoc' END
      )
      WHEN "phan-loai-dvhc-phuong.dan_so" <= CAST(7000 AS BIGINT) * CASE WHEN "unit.truc_thuoc" IN (0) THEN 3 ELSE 2 END
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@dan_so"
  FROM "sound"
), "leaves@dien_tich" AS MATERIALIZED (
  /* 2 Diện tích tự nhiên */
  SELECT
    *,
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dien_tich" IS NULL
      THEN NULL
      WHEN "phan-loai-dvhc-phuong.dien_tich" <= 550
      THEN 1000
      ELSE LEAST((
        "phan-loai-dvhc-phuong.dien_tich" + 1451
      ) / 2, 2500)
    END AS BIGINT) AS "points@dien_tich", /* 2 Diện tích tự nhiên */
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dien_tich" IS NULL
      THEN NULL
      WHEN "phan-loai-dvhc-phuong.dien_tich" <= 550
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@dien_tich",
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dien_tich" IS NULL
      THEN CONCAT_WS(', ', CASE WHEN "phan-loai-dvhc-phuong.dien_tich" IS NULL THEN 'phan-loai-dvhc-phuong.dien_tich' END)
      WHEN "phan-loai-dvhc-phuong.dien_tich" <= 550
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@dien_tich"
  FROM "leaves@dan_so"
), "leaves@kt_xh" AS MATERIALIZED (
  /* 3 Điều kiện phát triển kinh tế - xã hội */
  SELECT
    *,
    CAST(CASE
      WHEN "kt_xh.ngan_sach.tu_can_doi" IS NULL
      THEN NULL
      WHEN "kt_xh.ngan_sach.tu_can_doi" = 1
      THEN 1000
      WHEN "kt_xh.ngan_sach.thu_duoc_huong" IS NULL OR "kt_xh.ngan_sach.chi_can_doi" IS NULL
      THEN NULL
      WHEN 2 * "kt_xh.ngan_sach.thu_duoc_huong" <= "kt_xh.ngan_sach.chi_can_doi"
      THEN 300
      ELSE LEAST(
        CASE
          WHEN (
            -399
          ) * "kt_xh.ngan_sach.chi_can_doi" + 2000 * "kt_xh.ngan_sach.thu_duoc_huong" < 0
          THEN -(
            (
              (
                2 * "kt_xh.ngan_sach.chi_can_doi"
              ) - 1 - (
                (
                  -399
                ) * "kt_xh.ngan_sach.chi_can_doi" + 2000 * "kt_xh.ngan_sach.thu_duoc_huong"
              )
            ) / (
              2 * "kt_xh.ngan_sach.chi_can_doi"
            )
          )
          ELSE (
            (
              -399
            ) * "kt_xh.ngan_sach.chi_can_doi" + 2000 * "kt_xh.ngan_sach.thu_duoc_huong"
          ) / (
            2 * "kt_xh.ngan_sach.chi_can_doi"
          )
        END,
        800
      )
    END AS BIGINT) AS "points@kt_xh.ngan_sach", /* 3.a Tự cân đối thu, chi ngân sách */
    CAST(CASE
      WHEN "kt_xh.ngan_sach.tu_can_doi" IS NULL
      THEN NULL
      WHEN "kt_xh.ngan_sach.tu_can_doi" = 1
      THEN '1'
      WHEN "kt_xh.ngan_sach.thu_duoc_huong" IS NULL OR "kt_xh.ngan_sach.chi_can_doi" IS NULL
      THEN NULL
      WHEN 2 * "kt_xh.ngan_sach.thu_duoc_huong" <= "kt_xh.ngan_sach.chi_can_doi"
      THEN '2.1'
      ELSE '2.2'
    END AS TEXT) AS "case@kt_xh.ngan_sach",
    CAST(CASE
      WHEN "kt_xh.ngan_sach.tu_can_doi" IS NULL
      THEN CONCAT_WS(', ', CASE WHEN "kt_xh.ngan_sach.tu_can_doi" IS NULL THEN 'kt_xh.ngan_sach.tu_can_doi' END)
      WHEN "kt_xh.ngan_sach.tu_can_doi" = 1
      THEN ''
      WHEN "kt_xh.ngan_sach.thu_duoc_huong" IS NULL OR "kt_xh.ngan_sach.chi_can_doi" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN "kt_xh.ngan_sach.thu_duoc_huong" IS NULL THEN 'kt_xh.ngan_sach.thu_duoc_huong' END,
        CASE WHEN "kt_xh.ngan_sach.chi_can_doi" IS NULL THEN 'kt_xh.ngan_sach.chi_can_doi' END
      )
      WHEN 2 * "kt_xh.ngan_sach.thu_duoc_huong" <= "kt_xh.ngan_sach.chi_can_doi"
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@kt_xh.ngan_sach",
    CAST(CASE
      WHEN "kt_xh.ty_trong.ty_trong" IS NULL
      THEN NULL
      WHEN "kt_xh.ty_trong.ty_trong" <= 7000
      THEN 300
      ELSE LEAST(
        CASE
          WHEN "kt_xh.ty_trong.ty_trong" - 4596 < 0
          THEN -(
            (
              8 - 1 - (
                "kt_xh.ty_trong.ty_trong" - 4596
              )
            ) / 8
          )
          ELSE (
            "kt_xh.ty_trong.ty_trong" - 4596
          ) / 8
        END,
        500
      )
    END AS BIGINT) AS "points@kt_xh.ty_trong", /* 3.b Tỷ trọng công nghiệp, xây dựng và dịch vụ */
    CAST(CASE
      WHEN "kt_xh.ty_trong.ty_trong" IS NULL
      THEN NULL
      WHEN "kt_xh.ty_trong.ty_trong" <= 7000
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@kt_xh.ty_trong",
    CAST(CASE
      WHEN "kt_xh.ty_trong.ty_trong" IS NULL
      THEN CONCAT_WS(', ', CASE WHEN "kt_xh.ty_trong.ty_trong" IS NULL THEN 'kt_xh.ty_trong.ty_trong' END)
      WHEN "kt_xh.ty_trong.ty_trong" <= 7000
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@kt_xh.ty_trong",
    CAST(CASE
      WHEN "kt_xh.lao_dong.ty_le_phi_nong_nghiep" IS NULL
      THEN NULL
      WHEN "kt_xh.lao_dong.ty_le_phi_nong_nghiep" <= 6000
      THEN 300
      ELSE LEAST(
        CASE
          WHEN "kt_xh.lao_dong.ty_le_phi_nong_nghiep" - 2995 < 0
          THEN -(
            (
              10 - 1 - (
                "kt_xh.lao_dong.ty_le_phi_nong_nghiep" - 2995
              )
            ) / 10
          )
          ELSE (
            "kt_xh.lao_dong.ty_le_phi_nong_nghiep" - 2995
          ) / 10
        END,
        500
      )
    END AS BIGINT) AS "points@kt_xh.lao_dong", /* 3.c Tỷ lệ lao động phi nông nghiệp */
    CAST(CASE
      WHEN "kt_xh.lao_dong.ty_le_phi_nong_nghiep" IS NULL
      THEN NULL
      WHEN "kt_xh.lao_dong.ty_le_phi_nong_nghiep" <= 6000
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@kt_xh.lao_dong",
    CAST(CASE
      WHEN "kt_xh.lao_dong.ty_le_phi_nong_nghiep" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE
          WHEN "kt_xh.lao_dong.ty_le_phi_nong_nghiep" IS NULL
          THEN 'kt_xh.lao_dong.ty_le_phi_nong_nghiep'
        END
      )
      WHEN "kt_xh.lao_dong.ty_le_phi_nong_nghiep" <= 6000
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@kt_xh.lao_dong",
    CAST(CASE
      WHEN "kt_xh.cap_nuoc.ty_le_cap_nuoc" IS NULL
      THEN NULL
      WHEN "kt_xh.cap_nuoc.ty_le_cap_nuoc" <= 7000
      THEN 300
      ELSE LEAST(
        CASE
          WHEN "kt_xh.cap_nuoc.ty_le_cap_nuoc" - 3995 < 0
          THEN -(
            (
              10 - 1 - (
                "kt_xh.cap_nuoc.ty_le_cap_nuoc" - 3995
              )
            ) / 10
          )
          ELSE (
            "kt_xh.cap_nuoc.ty_le_cap_nuoc" - 3995
          ) / 10
        END,
        500
      )
    END AS BIGINT) AS "points@kt_xh.cap_nuoc", /* 3.d Tỷ lệ dân số đô thị được cấp nước tập trung */
    CAST(CASE
      WHEN "kt_xh.cap_nuoc.ty_le_cap_nuoc" IS NULL
      THEN NULL
      WHEN "kt_xh.cap_nuoc.ty_le_cap_nuoc" <= 7000
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@kt_xh.cap_nuoc",
    CAST(CASE
      WHEN "kt_xh.cap_nuoc.ty_le_cap_nuoc" IS NULL
      THEN CONCAT_WS(', ', CASE WHEN "kt_xh.cap_nuoc.ty_le_cap_nuoc" IS NULL THEN 'kt_xh.cap_nuoc.ty_le_cap_nuoc' END)
      WHEN "kt_xh.cap_nuoc.ty_le_cap_nuoc" <= 7000
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@kt_xh.cap_nuoc",
    CAST(CASE
      WHEN "kt_xh.ho_ngheo.ty_le_ho_ngheo" IS NULL
      THEN NULL
      WHEN "kt_xh.ho_ngheo.ty_le_ho_ngheo" >= 400
      THEN 300
      ELSE LEAST((
        -1
      ) * "kt_xh.ho_ngheo.ty_le_ho_ngheo" + 700, 500)
    END AS BIGINT) AS "points@kt_xh.ho_ngheo", /* 3.đ Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều */
    CAST(CASE
      WHEN "kt_xh.ho_ngheo.ty_le_ho_ngheo" IS NULL
      THEN NULL
      WHEN "kt_xh.ho_ngheo.ty_le_ho_ngheo" >= 400
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@kt_xh.ho_ngheo",
    CAST(CASE
      WHEN "kt_xh.ho_ngheo.ty_le_ho_ngheo" IS NULL
      THEN CONCAT_WS(', ', CASE WHEN "kt_xh.ho_ngheo.ty_le_ho_ngheo" IS NULL THEN 'kt_xh.ho_ngheo.ty_le_ho_ngheo' END)
      WHEN "kt_xh.ho_ngheo.ty_le_ho_ngheo" >= 400
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@kt_xh.ho_ngheo",
    CAST(CASE
      WHEN "kt_xh.dich_vu_cong.ty_le_truc_tuyen" IS NULL OR "parameters.dich_vu_cong_cua_tinh" IS NULL
      THEN NULL
      WHEN "kt_xh.dich_vu_cong.ty_le_truc_tuyen" <= "parameters.dich_vu_cong_cua_tinh"
      THEN 300
      ELSE LEAST(
        CASE
          WHEN "kt_xh.dich_vu_cong.ty_le_truc_tuyen" - "parameters.dich_vu_cong_cua_tinh" + 601 < 0
          THEN -(
            (
              2 - 1 - (
                "kt_xh.dich_vu_cong.ty_le_truc_tuyen" - "parameters.dich_vu_cong_cua_tinh" + 601
              )
            ) / 2
          )
          ELSE (
            "kt_xh.dich_vu_cong.ty_le_truc_tuyen" - "parameters.dich_vu_cong_cua_tinh" + 601
          ) / 2
        END,
        500
      )
    END AS BIGINT) AS "points@kt_xh.dich_vu_cong", /* 3.e Tỷ lệ hồ sơ xử lý qua dịch vụ công trực tuyến toàn trình */
    CAST(CASE
      WHEN "kt_xh.dich_vu_cong.ty_le_truc_tuyen" IS NULL OR "parameters.dich_vu_cong_cua_tinh" IS NULL
      THEN NULL
      WHEN "kt_xh.dich_vu_cong.ty_le_truc_tuyen" <= "parameters.dich_vu_cong_cua_tinh"
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@kt_xh.dich_vu_cong",
    CAST(CASE
      WHEN "kt_xh.dich_vu_cong.ty_le_truc_tuyen" IS NULL OR "parameters.dich_vu_cong_cua_tinh" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN "kt_xh.dich_vu_cong.ty_le_truc_tuyen" IS NULL THEN 'kt_xh.dich_vu_cong.ty_le_truc_tuyen' END,
        CASE WHEN "parameters.dich_vu_cong_cua_tinh" IS NULL THEN 'parameters.dich_vu_cong_cua_tinh' END
      )
      WHEN "kt_xh.dich_vu_cong.ty_le_truc_tuyen" <= "parameters.dich_vu_cong_cua_tinh"
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@kt_xh.dich_vu_cong",
    CAST(CASE
      WHEN "kt_xh.ky_so.ty_le_ky_so" IS NULL
      THEN NULL
      WHEN "kt_xh.ky_so.ty_le_ky_so" <= 8000
      THEN 300
      ELSE LEAST(
        CASE
          WHEN "kt_xh.ky_so.ty_le_ky_so" - 4995 < 0
          THEN -(
            (
              10 - 1 - (
                "kt_xh.ky_so.ty_le_ky_so" - 4995
              )
            ) / 10
          )
          ELSE (
            "kt_xh.ky_so.ty_le_ky_so" - 4995
          ) / 10
        END,
        500
      )
    END AS BIGINT) AS "points@kt_xh.ky_so", /* 3.g Tỷ lệ văn bản đi ký số */
    CAST(CASE
      WHEN "kt_xh.ky_so.ty_le_ky_so" IS NULL
      THEN NULL
      WHEN "kt_xh.ky_so.ty_le_ky_so" <= 8000
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@kt_xh.ky_so",
    CAST(CASE
      WHEN "kt_xh.ky_so.ty_le_ky_so" IS NULL
      THEN CONCAT_WS(', ', CASE WHEN "kt_xh.ky_so.ty_le_ky_so" IS NULL THEN 'kt_xh.ky_so.ty_le_ky_so' END)
      WHEN "kt_xh.ky_so.ty_le_ky_so" <= 8000
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@kt_xh.ky_so"
  FROM "leaves@dien_tich"
), "leaves@dac_thu" AS MATERIALIZED (
  /* 4 Yếu tố đặc thù */
  SELECT
    *,
    CAST(CASE
      WHEN "dac_thu.tam_tru.luot_khach" IS NULL
      OR "dac_thu.tam_tru.so_ngay_tam_tru" IS NULL
      OR "dac_thu.tam_tru.thuong_tru" IS NULL
      THEN NULL
      WHEN "dac_thu.tam_tru.luot_khach" * "dac_thu.tam_tru.so_ngay_tam_tru" < 1825 * "dac_thu.tam_tru.thuong_tru"
      THEN 0
      WHEN "dac_thu.tam_tru.luot_khach" * "dac_thu.tam_tru.so_ngay_tam_tru" <= 3650 * "dac_thu.tam_tru.thuong_tru"
      THEN 200
      ELSE LEAST(
        (
          14673 * "dac_thu.tam_tru.thuong_tru" + 4 * "dac_thu.tam_tru.luot_khach" * "dac_thu.tam_tru.so_ngay_tam_tru"
        ) / (
          146 * "dac_thu.tam_tru.thuong_tru"
        ),
        300
      )
    END AS BIGINT) AS "points@dac_thu.tam_tru", /* 4.a Dân số tạm trú quy đổi so với dân số thường trú */
    CAST(CASE
      WHEN "dac_thu.tam_tru.luot_khach" IS NULL
      OR "dac_thu.tam_tru.so_ngay_tam_tru" IS NULL
      OR "dac_thu.tam_tru.thuong_tru" IS NULL
      THEN NULL
      WHEN "dac_thu.tam_tru.luot_khach" * "dac_thu.tam_tru.so_ngay_tam_tru" < 1825 * "dac_thu.tam_tru.thuong_tru"
      THEN '1'
      WHEN "dac_thu.tam_tru.luot_khach" * "dac_thu.tam_tru.so_ngay_tam_tru" <= 3650 * "dac_thu.tam_tru.thuong_tru"
      THEN '2'
      ELSE '3'
    END AS TEXT) AS "case@dac_thu.tam_tru",
    CAST(CASE
      WHEN "dac_thu.tam_tru.luot_khach" IS NULL
      OR "dac_thu.tam_tru.so_ngay_tam_tru" IS NULL
      OR "dac_thu.tam_tru.thuong_tru" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN "dac_thu.tam_tru.luot_khach" IS NULL THEN 'dac_thu.tam_tru.luot_khach' END,
        CASE WHEN "dac_thu.tam_tru.so_ngay_tam_tru" IS NULL THEN 'dac_thu.tam_tru.so_ngay_tam_tru' END,
        CASE WHEN "dac_thu.tam_tru.thuong_tru" IS NULL THEN 'dac_thu.tam_tru.thuong_tru' END
      )
      WHEN "dac_thu.tam_tru.luot_khach" * "dac_thu.tam_tru.so_ngay_tam_tru" < 1825 * "dac_thu.tam_tru.thuong_tru"
      THEN ''
      WHEN "dac_thu.tam_tru.luot_khach" * "dac_thu.tam_tru.so_ngay_tam_tru" <= 3650 * "dac_thu.tam_tru.thuong_tru"
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@dac_thu.tam_tru",
    CAST(CASE
      WHEN "dac_thu.mien_nui.khu_vuc_mien_nui" IS NULL
      THEN NULL
      WHEN "dac_thu.mien_nui.khu_vuc_mien_nui" = 1
      THEN 300
      ELSE 0
    END AS BIGINT) AS "points@dac_thu.mien_nui", /* 4.b Phường thuộc khu vực miền núi */
    CAST(CASE
      WHEN "dac_thu.mien_nui.khu_vuc_mien_nui" IS NULL
      THEN NULL
      WHEN "dac_thu.mien_nui.khu_vuc_mien_nui" = 1
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@dac_thu.mien_nui",
    CAST(CASE
      WHEN "dac_thu.mien_nui.khu_vuc_mien_nui" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN "dac_thu.mien_nui.khu_vuc_mien_nui" IS NULL THEN 'dac_thu.mien_nui.khu_vuc_mien_nui' END
      )
      ELSE ''
    END AS TEXT) AS "missing@dac_thu.mien_nui",
    CAST(CASE
      WHEN "dac_thu.di_san.di_tich" IS NULL OR "dac_thu.di_san.di_san" IS NULL
      THEN NULL
      WHEN "dac_thu.di_san.di_tich" = 1 OR "dac_thu.di_san.di_san" = 1
      THEN 200
      ELSE 0
    END AS BIGINT) AS "points@dac_thu.di_san", /* 4.c Di tích quốc gia đặc biệt, di sản UNESCO */
    CAST(CASE
      WHEN "dac_thu.di_san.di_tich" IS NULL OR "dac_thu.di_san.di_san" IS NULL
      THEN NULL
      WHEN "dac_thu.di_san.di_tich" = 1 OR "dac_thu.di_san.di_san" = 1
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@dac_thu.di_san",
    CAST(CASE
      WHEN "dac_thu.di_san.di_tich" IS NULL OR "dac_thu.di_san.di_san" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN "dac_thu.di_san.di_tich" IS NULL THEN 'dac_thu.di_san.di_tich' END,
        CASE WHEN "dac_thu.di_san.di_san" IS NULL THEN 'dac_thu.di_san.di_san' END
      )
      ELSE ''
    END AS TEXT) AS "missing@dac_thu.di_san",
    CAST(CASE
      WHEN "dac_thu.an_toan_khu.phuong_an_toan_khu" IS NULL
      THEN NULL
      WHEN "dac_thu.an_toan_khu.phuong_an_toan_khu" = 1
      THEN 200
      ELSE 0
    END AS BIGINT) AS "points@dac_thu.an_toan_khu", /* 4.d Phường an toàn khu */
    CAST(CASE
      WHEN "dac_thu.an_toan_khu.phuong_an_toan_khu" IS NULL
      THEN NULL
      WHEN "dac_thu.an_toan_khu.phuong_an_toan_khu" = 1
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@dac_thu.an_toan_khu",
    CAST(CASE
      WHEN "dac_thu.an_toan_khu.phuong_an_toan_khu" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE
          WHEN "dac_thu.an_toan_khu.phuong_an_toan_khu" IS NULL
          THEN 'dac_thu.an_toan_khu.phuong_an_toan_khu'
        END
      )
      ELSE ''
    END AS TEXT) AS "missing@dac_thu.an_toan_khu"
  FROM "leaves@kt_xh"
), "leaves@uu_tien" AS MATERIALIZED (
  /* Điểm ưu tiên */
  SELECT
    *,
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dan_so" IS NULL OR "unit.tieu_chuan_dan_so" IS NULL
      THEN NULL
      WHEN "phan-loai-dvhc-phuong.dan_so" < 3 * "unit.tieu_chuan_dan_so"
      THEN 0
      WHEN "phan-loai-dvhc-phuong.dan_so" = 3 * "unit.tieu_chuan_dan_so"
      THEN 500
      ELSE LEAST(
        (
          401 * "unit.tieu_chuan_dan_so" + 200 * "phan-loai-dvhc-phuong.dan_so"
        ) / (
          2 * "unit.tieu_chuan_dan_so"
        ),
        1000
      )
    END AS BIGINT) AS "points@uu_tien.dan_so", /* UT1 Ưu tiên về quy mô dân số */
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dan_so" IS NULL OR "unit.tieu_chuan_dan_so" IS NULL
      THEN NULL
      WHEN "phan-loai-dvhc-phuong.dan_so" < 3 * "unit.tieu_chuan_dan_so"
      THEN '1'
      WHEN "phan-loai-dvhc-phuong.dan_so" = 3 * "unit.tieu_chuan_dan_so"
      THEN '2'
      ELSE '3'
    END AS TEXT) AS "case@uu_tien.dan_so",
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dan_so" IS NULL OR "unit.tieu_chuan_dan_so" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN "phan-loai-dvhc-phuong.dan_so" IS NULL THEN 'phan-loai-dvhc-phuong.dan_so' END,
        CASE WHEN "unit.tieu_chuan_dan_so" IS NULL THEN 'unit.tieu_chuan_dan_so' END
      )
      WHEN "phan-loai-dvhc-phuong.dan_so" < 3 * "unit.tieu_chuan_dan_so"
      THEN ''
      WHEN "phan-loai-dvhc-phuong.dan_so" = 3 * "unit.tieu_chuan_dan_so"
      THEN ''
      ELSE ''
    END AS TEXT) AS "missing@uu_tien.dan_so",
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dien_tich" IS NULL
      THEN NULL
      WHEN "phan-loai-dvhc-phuong.dien_tich" < 4200
      THEN 0
      ELSE 1000
    END AS BIGINT) AS "points@uu_tien.dien_tich", /* UT2 Ưu tiên về diện tích tự nhiên */
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dien_tich" IS NULL
      THEN NULL
      WHEN "phan-loai-dvhc-phuong.dien_tich" < 4200
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@uu_tien.dien_tich",
    CAST(CASE
      WHEN "phan-loai-dvhc-phuong.dien_tich" IS NULL
      THEN CONCAT_WS(', ', CASE WHEN "phan-loai-dvhc-phuong.dien_tich" IS NULL THEN 'phan-loai-dvhc-phuong.dien_tich' END)
      ELSE ''
    END AS TEXT) AS "missing@uu_tien.dien_tich",
    CAST(CASE
      WHEN "unit.vi_tri" IS NULL OR "unit.du_lich" IS NULL
      THEN NULL
      WHEN "unit.vi_tri" = 1 OR "unit.du_lich" = 1
      THEN 1000
      ELSE 0
    END AS BIGINT) AS "points@uu_tien.vi_tri.chien_luoc", /* UT3.a Vị trí chiến lược đặc biệt quan trọng, trung tâm du lịch */
    CAST(CASE
      WHEN "unit.vi_tri" IS NULL OR "unit.du_lich" IS NULL
      THEN NULL
      WHEN "unit.vi_tri" = 1 OR "unit.du_lich" = 1
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@uu_tien.vi_tri.chien_luoc",
    CAST(CASE
      WHEN "unit.vi_tri" IS NULL OR "unit.du_lich" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN "unit.vi_tri" IS NULL THEN 'unit.vi_tri' END,
        CASE WHEN "unit.du_lich" IS NULL THEN 'unit.du_lich' END
      )
      ELSE ''
    END AS TEXT) AS "missing@uu_tien.vi_tri.chien_luoc",
    CAST(CASE
      WHEN "uu_tien.vi_tri.cum_xa.trung_tam_cum" IS NULL
      THEN NULL
      WHEN "uu_tien.vi_tri.cum_xa.trung_tam_cum" = 1
      THEN 300
      ELSE 0
    END AS BIGINT) AS "points@uu_tien.vi_tri.cum_xa", /* UT3.b Trung tâm của cụm liên xã, phường */
    CAST(CASE
      WHEN "uu_tien.vi_tri.cum_xa.trung_tam_cum" IS NULL
      THEN NULL
      WHEN "uu_tien.vi_tri.cum_xa.trung_tam_cum" = 1
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@uu_tien.vi_tri.cum_xa",
    CAST(CASE
      WHEN "uu_tien.vi_tri.cum_xa.trung_tam_cum" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN "uu_tien.vi_tri.cum_xa.trung_tam_cum" IS NULL THEN 'uu_tien.vi_tri.cum_xa.trung_tam_cum' END
      )
      ELSE ''
    END AS TEXT) AS "missing@uu_tien.vi_tri.cum_xa",
    CAST(CASE
      WHEN "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh" IS NULL
      THEN NULL
      WHEN "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh" = 1
      THEN 500
      ELSE 0
    END AS BIGINT) AS "points@uu_tien.vi_tri.chuyen_nganh", /* UT3.c Trung tâm chuyên ngành cấp tỉnh */
    CAST(CASE
      WHEN "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh" IS NULL
      THEN NULL
      WHEN "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh" = 1
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@uu_tien.vi_tri.chuyen_nganh",
    CAST(CASE
      WHEN "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh" IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE
          WHEN "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh" IS NULL
          THEN 'uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh'
        END
      )
      ELSE ''
    END AS TEXT) AS "missing@uu_tien.vi_tri.chuyen_nganh",
    CAST(CASE
      WHEN "unit.trung_tam_tong_hop" IS NULL
      THEN NULL
      WHEN "unit.trung_tam_tong_hop" = 1
      THEN 1000
      ELSE 0
    END AS BIGINT) AS "points@uu_tien.vi_tri.tong_hop", /* UT3.d Trung tâm tổng hợp cấp tỉnh */
    CAST(CASE
      WHEN "unit.trung_tam_tong_hop" IS NULL
      THEN NULL
      WHEN "unit.trung_tam_tong_hop" = 1
      THEN '1'
      ELSE '2'
    END AS TEXT) AS "case@uu_tien.vi_tri.tong_hop",
    CAST(CASE
      WHEN "unit.trung_tam_tong_hop" IS NULL
      THEN CONCAT_WS(', ', CASE WHEN "unit.trung_tam_tong_hop" IS NULL THEN 'unit.trung_tam_tong_hop' END)
      ELSE ''
    END AS TEXT) AS "missing@uu_tien.vi_tri.tong_hop"
  FROM "leaves@dac_thu"
), "parts" AS MATERIALIZED (
  SELECT
    *,
    CAST(CASE WHEN "points@dan_so" IS NULL THEN NULL ELSE "points@dan_so" END AS BIGINT) AS "part@dan_so", /* 1 Quy mô dân số */
    CAST(2500 AS BIGINT) AS "maximum@dan_so",
    CAST(CASE WHEN "points@dien_tich" IS NULL THEN NULL ELSE "points@dien_tich" END AS BIGINT) AS "part@dien_tich", /* 2 Diện tích tự nhiên */
    CAST(2500 AS BIGINT) AS "maximum@dien_tich",
    CAST(CASE
      WHEN "points@kt_xh.ngan_sach" IS NULL
      OR "points@kt_xh.ty_trong" IS NULL
      OR "points@kt_xh.lao_dong" IS NULL
      OR "points@kt_xh.cap_nuoc" IS NULL
      OR "points@kt_xh.ho_ngheo" IS NULL
      OR "points@kt_xh.dich_vu_cong" IS NULL
      OR "points@kt_xh.ky_so" IS NULL
      THEN NULL
      ELSE "points@kt_xh.ngan_sach" + "points@kt_xh.ty_trong" + "points@kt_xh.lao_dong" + "points@kt_xh.cap_nuoc" + "points@kt_xh.ho_ngheo" + "points@kt_xh.dich_vu_cong" + "points@kt_xh.ky_so"
    END AS BIGINT) AS "part@kt_xh", /* 3 Điều kiện phát triển kinh tế - xã hội */
    CAST(CAST(1000 AS BIGINT) + 500 + 500 + 500 + 500 + 500 + 500 AS BIGINT) AS "maximum@kt_xh",
    CAST(CASE WHEN "points@kt_xh.ngan_sach" IS NULL THEN NULL ELSE "points@kt_xh.ngan_sach" END AS BIGINT) AS "part@kt_xh.ngan_sach", /* 3.a Tự cân đối thu, chi ngân sách */
    CAST(1000 AS BIGINT) AS "maximum@kt_xh.ngan_sach",
    CAST(CASE WHEN "points@kt_xh.ty_trong" IS NULL THEN NULL ELSE "points@kt_xh.ty_trong" END AS BIGINT) AS "part@kt_xh.ty_trong", /* 3.b Tỷ trọng công nghiệp, xây dựng và dịch vụ */
    CAST(500 AS BIGINT) AS "maximum@kt_xh.ty_trong",
    CAST(CASE WHEN "points@kt_xh.lao_dong" IS NULL THEN NULL ELSE "points@kt_xh.lao_dong" END AS BIGINT) AS "part@kt_xh.lao_dong", /* 3.c Tỷ lệ lao động phi nông nghiệp */
    CAST(500 AS BIGINT) AS "maximum@kt_xh.lao_dong",
    CAST(CASE WHEN "points@kt_xh.cap_nuoc" IS NULL THEN NULL ELSE "points@kt_xh.cap_nuoc" END AS BIGINT) AS "part@kt_xh.cap_nuoc", /* 3.d Tỷ lệ dân số đô thị được cấp nước tập trung */
    CAST(500 AS BIGINT) AS "maximum@kt_xh.cap_nuoc",
    CAST(CASE WHEN "points@kt_xh.ho_ngheo" IS NULL THEN NULL ELSE "points@kt_xh.ho_ngheo" END AS BIGINT) AS "part@kt_xh.ho_ngheo", /* 3.đ Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều */
    CAST(500 AS BIGINT) AS "maximum@kt_xh.ho_ngheo",
    CAST(CASE WHEN "points@kt_xh.dich_vu_cong" IS NULL THEN NULL ELSE "points@kt_xh.dich_vu_cong" END AS BIGINT) AS "part@kt_xh.dich_vu_cong", /* 3.e Tỷ lệ hồ sơ xử lý qua dịch vụ công trực tuyến toàn trình */
    CAST(500 AS BIGINT) AS "maximum@kt_xh.dich_vu_cong",
    CAST(CASE WHEN "points@kt_xh.ky_so" IS NULL THEN NULL ELSE "points@kt_xh.ky_so" END AS BIGINT) AS "part@kt_xh.ky_so", /* 3.g Tỷ lệ văn bản đi ký số */
    CAST(500 AS BIGINT) AS "maximum@kt_xh.ky_so",
    CAST(CASE
      WHEN "points@dac_thu.tam_tru" IS NULL
      OR "points@dac_thu.mien_nui" IS NULL
      OR "points@dac_thu.di_san" IS NULL
      OR "points@dac_thu.an_toan_khu" IS NULL
      THEN NULL
      ELSE "points@dac_thu.tam_tru" + "points@dac_thu.mien_nui" + "points@dac_thu.di_san" + "points@dac_thu.an_toan_khu"
    END AS BIGINT) AS "part@dac_thu", /* 4 Yếu tố đặc thù */
    CAST(CAST(300 AS BIGINT) + 300 + 200 + 200 AS BIGINT) AS "maximum@dac_thu",
    CAST(CASE WHEN "points@dac_thu.tam_tru" IS NULL THEN NULL ELSE "points@dac_thu.tam_tru" END AS BIGINT) AS "part@dac_thu.tam_tru", /* 4.a Dân số tạm trú quy đổi so với dân số thường trú */
    CAST(300 AS BIGINT) AS "maximum@dac_thu.tam_tru",
    CAST(CASE WHEN "points@dac_thu.mien_nui" IS NULL THEN NULL ELSE "points@dac_thu.mien_nui" END AS BIGINT) AS "part@dac_thu.mien_nui", /* 4.b Phường thuộc khu vực miền núi */
    CAST(300 AS BIGINT) AS "maximum@dac_thu.mien_nui",
    CAST(CASE WHEN "points@dac_thu.di_san" IS NULL THEN NULL ELSE "points@dac_thu.di_san" END AS BIGINT) AS "part@dac_thu.di_san", /* 4.c Di tích quốc gia đặc biệt, di sản UNESCO */
    CAST(200 AS BIGINT) AS "maximum@dac_thu.di_san",
    CAST(CASE WHEN "points@dac_thu.an_toan_khu" IS NULL THEN NULL ELSE "points@dac_thu.an_toan_khu" END AS BIGINT) AS "part@dac_thu.an_toan_khu", /* 4.d Phường an toàn khu */
    CAST(200 AS BIGINT) AS "maximum@dac_thu.an_toan_khu",
    CAST(CASE
      WHEN "points@uu_tien.dan_so" IS NULL
      OR "points@uu_tien.dien_tich" IS NULL
      OR "points@uu_tien.vi_tri.chien_luoc" IS NULL
      OR "points@uu_tien.vi_tri.cum_xa" IS NULL
      OR "points@uu_tien.vi_tri.chuyen_nganh" IS NULL
      OR "points@uu_tien.vi_tri.tong_hop" IS NULL
      THEN NULL
      ELSE LEAST(
        GREATEST(
          "points@uu_tien.dan_so",
          "points@uu_tien.dien_tich",
          GREATEST(
            "points@uu_tien.vi_tri.chien_luoc",
            "points@uu_tien.vi_tri.cum_xa",
            "points@uu_tien.vi_tri.chuyen_nganh",
            "points@uu_tien.vi_tri.tong_hop"
          )
        ),
        1000
      )
    END AS BIGINT) AS "part@uu_tien", /* Điểm ưu tiên */
    CAST(1000 AS BIGINT) AS "maximum@uu_tien",
    CAST(CASE WHEN "points@uu_tien.dan_so" IS NULL THEN NULL ELSE "points@uu_tien.dan_so" END AS BIGINT) AS "part@uu_tien.dan_so", /* UT1 Ưu tiên về quy mô dân số */
    CAST(1000 AS BIGINT) AS "maximum@uu_tien.dan_so",
    CAST(CASE WHEN "points@uu_tien.dien_tich" IS NULL THEN NULL ELSE "points@uu_tien.dien_tich" END AS BIGINT) AS "part@uu_tien.dien_tich", /* UT2 Ưu tiên về diện tích tự nhiên */
    CAST(1000 AS BIGINT) AS "maximum@uu_tien.dien_tich",
    CAST(CASE
      WHEN "points@uu_tien.vi_tri.chien_luoc" IS NULL
      OR "points@uu_tien.vi_tri.cum_xa" IS NULL
      OR "points@uu_tien.vi_tri.chuyen_nganh" IS NULL
      OR "points@uu_tien.vi_tri.tong_hop" IS NULL
      THEN NULL
      ELSE GREATEST(
        "points@uu_tien.vi_tri.chien_luoc",
        "points@uu_tien.vi_tri.cum_xa",
        "points@uu_tien.vi_tri.chuyen_nganh",
        "points@uu_tien.vi_tri.tong_hop"
      )
    END AS BIGINT) AS "part@uu_tien.vi_tri", /* UT3 Ưu tiên về vị trí, vai trò */
    CAST(1000 AS BIGINT) AS "maximum@uu_tien.vi_tri",
    CAST(CASE
      WHEN "points@uu_tien.vi_tri.chien_luoc" IS NULL
      THEN NULL
      ELSE "points@uu_tien.vi_tri.chien_luoc"
    END AS BIGINT) AS "part@uu_tien.vi_tri.chien_luoc", /* UT3.a Vị trí chiến lược đặc biệt quan trọng, trung tâm du lịch */
    CAST(1000 AS BIGINT) AS "maximum@uu_tien.vi_tri.chien_luoc",
    CAST(CASE WHEN "points@uu_tien.vi_tri.cum_xa" IS NULL THEN NULL ELSE "points@uu_tien.vi_tri.cum_xa" END AS BIGINT) AS "part@uu_tien.vi_tri.cum_xa", /* UT3.b Trung tâm của cụm liên xã, phường */
    CAST(300 AS BIGINT) AS "maximum@uu_tien.vi_tri.cum_xa",
    CAST(CASE
      WHEN "points@uu_tien.vi_tri.chuyen_nganh" IS NULL
      THEN NULL
      ELSE "points@uu_tien.vi_tri.chuyen_nganh"
    END AS BIGINT) AS "part@uu_tien.vi_tri.chuyen_nganh", /* UT3.c Trung tâm chuyên ngành cấp tỉnh */
    CAST(500 AS BIGINT) AS "maximum@uu_tien.vi_tri.chuyen_nganh",
    CAST(CASE WHEN "points@uu_tien.vi_tri.tong_hop" IS NULL THEN NULL ELSE "points@uu_tien.vi_tri.tong_hop" END AS BIGINT) AS "part@uu_tien.vi_tri.tong_hop", /* UT3.d Trung tâm tổng hợp cấp tỉnh */
    CAST(1000 AS BIGINT) AS "maximum@uu_tien.vi_tri.tong_hop"
  FROM "leaves@uu_tien"
), "sums" AS MATERIALIZED (
  SELECT
    *,
    CAST(CASE
      WHEN "points@dan_so" IS NULL
      OR "points@dien_tich" IS NULL
      OR "points@kt_xh.ngan_sach" IS NULL
      OR "points@kt_xh.ty_trong" IS NULL
      OR "points@kt_xh.lao_dong" IS NULL
      OR "points@kt_xh.cap_nuoc" IS NULL
      OR "points@kt_xh.ho_ngheo" IS NULL
      OR "points@kt_xh.dich_vu_cong" IS NULL
      OR "points@kt_xh.ky_so" IS NULL
      OR "points@dac_thu.tam_tru" IS NULL
      OR "points@dac_thu.mien_nui" IS NULL
      OR "points@dac_thu.di_san" IS NULL
      OR "points@dac_thu.an_toan_khu" IS NULL
      THEN NULL
      ELSE "points@dan_so" + "points@dien_tich" + "points@kt_xh.ngan_sach" + "points@kt_xh.ty_trong" + "points@kt_xh.lao_dong" + "points@kt_xh.cap_nuoc" + "points@kt_xh.ho_ngheo" + "points@kt_xh.dich_vu_cong" + "points@kt_xh.ky_so" + "points@dac_thu.tam_tru" + "points@dac_thu.mien_nui" + "points@dac_thu.di_san" + "points@dac_thu.an_toan_khu"
    END AS BIGINT) AS "points",
    CAST("maximum@dan_so" + "maximum@dien_tich" + "maximum@kt_xh" + "maximum@dac_thu" AS BIGINT) AS "maximum",
    CAST(CASE
      WHEN "points@uu_tien.dan_so" IS NULL
      OR "points@uu_tien.dien_tich" IS NULL
      OR "points@uu_tien.vi_tri.chien_luoc" IS NULL
      OR "points@uu_tien.vi_tri.cum_xa" IS NULL
      OR "points@uu_tien.vi_tri.chuyen_nganh" IS NULL
      OR "points@uu_tien.vi_tri.tong_hop" IS NULL
      THEN NULL
      ELSE LEAST(
        GREATEST(
          "points@uu_tien.dan_so",
          "points@uu_tien.dien_tich",
          GREATEST(
            "points@uu_tien.vi_tri.chien_luoc",
            "points@uu_tien.vi_tri.cum_xa",
            "points@uu_tien.vi_tri.chuyen_nganh",
            "points@uu_tien.vi_tri.tong_hop"
          )
        ),
        1000
      )
    END AS BIGINT) AS "bonus",
    CAST(0 AS BIGINT) AS "penalty"
  FROM "parts"
), "total" AS MATERIALIZED (
  SELECT
    *,
    CAST(CASE
      WHEN "points" IS NULL OR "bonus" IS NULL OR "penalty" IS NULL
      THEN NULL
      ELSE "points" + "bonus" - "penalty"
    END AS BIGINT) AS "total"
  FROM "sums"
), "scores" AS MATERIALIZED (
  SELECT
    *,
    CAST(CASE WHEN "points" IS NULL THEN NULL ELSE "points" END AS BIGINT) AS "score.in_scale"
  FROM "total"
), "grade_cases" AS MATERIALIZED (
  SELECT
    *,
    CAST(CASE
      WHEN NOT "score.in_scale" IS NULL AND NOT "score.in_scale" >= 9000
      THEN 0
      WHEN NOT "unit.quy_mo_lon" IS NULL AND NOT "unit.quy_mo_lon" = 1
      THEN 0
      WHEN NOT "unit.vi_tri" IS NULL
      AND NOT "unit.du_lich" IS NULL
      AND NOT "unit.trung_tam_tong_hop" IS NULL
      AND NOT (
        "unit.vi_tri" = 1 OR "unit.du_lich" = 1 OR "unit.trung_tam_tong_hop" = 1
      )
      THEN 0
      WHEN "score.in_scale" IS NULL
      OR "unit.quy_mo_lon" IS NULL
      OR "unit.vi_tri" IS NULL
      OR "unit.du_lich" IS NULL
      OR "unit.trung_tam_tong_hop" IS NULL
      THEN NULL
      ELSE 1
    END AS BIGINT) AS "grade_case@1"
  FROM "scores"
), "grade" AS MATERIALIZED (
  SELECT
    *,
    CAST(CASE
      WHEN "total" IS NULL
      THEN NULL
      WHEN "grade_case@1" IS NULL
      THEN NULL
      WHEN "grade_case@1" = 1
      THEN 'loai_dac_biet'
      WHEN "total" >= 7500
      THEN 'loai_i'
      WHEN "total" >= 6000 AND "total" < 7500
      THEN 'loai_ii'
      WHEN "total" < 6000
      THEN 'loai_iii'
      ELSE NULL
    END AS TEXT) AS "grade"
  FROM "grade_cases"
), "measure" AS MATERIALIZED (
  SELECT
    *,
    CAST("total" AS BIGINT) AS "measure"
  FROM "grade"
), "rank" AS MATERIALIZED (
  SELECT
    *,
    CASE
      WHEN "ranked" AND NOT "total" IS NULL AND NOT "measure" IS NULL
      THEN RANK() OVER (
        PARTITION BY "given@period", "group", (
          "ranked" AND NOT "total" IS NULL AND NOT "measure" IS NULL
        )
        ORDER BY "measure" DESC NULLS LAST
      )
    END AS "rank"
  FROM "measure"
)
SELECT
  checked."unit" AS "unit",
  checked."given@period" AS "period",
  checked."group" AS "group",
  CASE
    WHEN checked."faults" <> ''
    THEN 'refused'
    WHEN scored."total" IS NULL
    THEN 'pending'
    ELSE 'scored'
  END AS "status",
  checked."faults" AS "faults",
  CAST(scored."total" * 0.01 AS DECIMAL(5, 2)) AS "total",
  CAST(scored."points" * 0.01 AS DECIMAL(5, 2)) AS "points",
  CAST(scored."maximum" * 0.01 AS DECIMAL(5, 2)) AS "maximum",
  CAST(scored."bonus" * 0.01 AS DECIMAL(4, 2)) AS "bonus",
  CAST(scored."penalty" * 0.01 AS DECIMAL(3, 2)) AS "penalty",
  scored."rank" AS "rank",
  scored."grade" AS "grade",
  CAST(scored."points@dan_so" * 0.01 AS DECIMAL(4, 2)) AS "points@dan_so",
  scored."case@dan_so" AS "case@dan_so",
  scored."missing@dan_so" AS "missing@dan_so",
  CAST(scored."points@dien_tich" * 0.01 AS DECIMAL(4, 2)) AS "points@dien_tich",
  scored."case@dien_tich" AS "case@dien_tich",
  scored."missing@dien_tich" AS "missing@dien_tich",
  CAST(scored."points@kt_xh.ngan_sach" * 0.01 AS DECIMAL(4, 2)) AS "points@kt_xh.ngan_sach",
  scored."case@kt_xh.ngan_sach" AS "case@kt_xh.ngan_sach",
  scored."missing@kt_xh.ngan_sach" AS "missing@kt_xh.ngan_sach",
  CAST(scored."points@kt_xh.ty_trong" * 0.01 AS DECIMAL(3, 2)) AS "points@kt_xh.ty_trong",
  scored."case@kt_xh.ty_trong" AS "case@kt_xh.ty_trong",
  scored."missing@kt_xh.ty_trong" AS "missing@kt_xh.ty_trong",
  CAST(scored."points@kt_xh.lao_dong" * 0.01 AS DECIMAL(3, 2)) AS "points@kt_xh.lao_dong",
  scored."case@kt_xh.lao_dong" AS "case@kt_xh.lao_dong",
  scored."missing@kt_xh.lao_dong" AS "missing@kt_xh.lao_dong",
  CAST(scored."points@kt_xh.cap_nuoc" * 0.01 AS DECIMAL(3, 2)) AS "points@kt_xh.cap_nuoc",
  scored."case@kt_xh.cap_nuoc" AS "case@kt_xh.cap_nuoc",
  scored."missing@kt_xh.cap_nuoc" AS "missing@kt_xh.cap_nuoc",
  CAST(scored."points@kt_xh.ho_ngheo" * 0.01 AS DECIMAL(3, 2)) AS "points@kt_xh.ho_ngheo",
  scored."case@kt_xh.ho_ngheo" AS "case@kt_xh.ho_ngheo",
  scored."missing@kt_xh.ho_ngheo" AS "missing@kt_xh.ho_ngheo",
  CAST(scored."points@kt_xh.dich_vu_cong" * 0.01 AS DECIMAL(3, 2)) AS "points@kt_xh.dich_vu_cong",
  scored."case@kt_xh.dich_vu_cong" AS "case@kt_xh.dich_vu_cong",
  scored."missing@kt_xh.dich_vu_cong" AS "missing@kt_xh.dich_vu_cong",
  CAST(scored."points@kt_xh.ky_so" * 0.01 AS DECIMAL(3, 2)) AS "points@kt_xh.ky_so",
  scored."case@kt_xh.ky_so" AS "case@kt_xh.ky_so",
  scored."missing@kt_xh.ky_so" AS "missing@kt_xh.ky_so",
  CAST(scored."points@dac_thu.tam_tru" * 0.01 AS DECIMAL(3, 2)) AS "points@dac_thu.tam_tru",
  scored."case@dac_thu.tam_tru" AS "case@dac_thu.tam_tru",
  scored."missing@dac_thu.tam_tru" AS "missing@dac_thu.tam_tru",
  CAST(scored."points@dac_thu.mien_nui" * 0.01 AS DECIMAL(3, 2)) AS "points@dac_thu.mien_nui",
  scored."case@dac_thu.mien_nui" AS "case@dac_thu.mien_nui",
  scored."missing@dac_thu.mien_nui" AS "missing@dac_thu.mien_nui",
  CAST(scored."points@dac_thu.di_san" * 0.01 AS DECIMAL(3, 2)) AS "points@dac_thu.di_san",
  scored."case@dac_thu.di_san" AS "case@dac_thu.di_san",
  scored."missing@dac_thu.di_san" AS "missing@dac_thu.di_san",
  CAST(scored."points@dac_thu.an_toan_khu" * 0.01 AS DECIMAL(3, 2)) AS "points@dac_thu.an_toan_khu",
  scored."case@dac_thu.an_toan_khu" AS "case@dac_thu.an_toan_khu",
  scored."missing@dac_thu.an_toan_khu" AS "missing@dac_thu.an_toan_khu",
  CAST(scored."points@uu_tien.dan_so" * 0.01 AS DECIMAL(4, 2)) AS "points@uu_tien.dan_so",
  scored."case@uu_tien.dan_so" AS "case@uu_tien.dan_so",
  scored."missing@uu_tien.dan_so" AS "missing@uu_tien.dan_so",
  CAST(scored."points@uu_tien.dien_tich" * 0.01 AS DECIMAL(4, 2)) AS "points@uu_tien.dien_tich",
  scored."case@uu_tien.dien_tich" AS "case@uu_tien.dien_tich",
  scored."missing@uu_tien.dien_tich" AS "missing@uu_tien.dien_tich",
  CAST(scored."points@uu_tien.vi_tri.chien_luoc" * 0.01 AS DECIMAL(4, 2)) AS "points@uu_tien.vi_tri.chien_luoc",
  scored."case@uu_tien.vi_tri.chien_luoc" AS "case@uu_tien.vi_tri.chien_luoc",
  scored."missing@uu_tien.vi_tri.chien_luoc" AS "missing@uu_tien.vi_tri.chien_luoc",
  CAST(scored."points@uu_tien.vi_tri.cum_xa" * 0.01 AS DECIMAL(3, 2)) AS "points@uu_tien.vi_tri.cum_xa",
  scored."case@uu_tien.vi_tri.cum_xa" AS "case@uu_tien.vi_tri.cum_xa",
  scored."missing@uu_tien.vi_tri.cum_xa" AS "missing@uu_tien.vi_tri.cum_xa",
  CAST(scored."points@uu_tien.vi_tri.chuyen_nganh" * 0.01 AS DECIMAL(3, 2)) AS "points@uu_tien.vi_tri.chuyen_nganh",
  scored."case@uu_tien.vi_tri.chuyen_nganh" AS "case@uu_tien.vi_tri.chuyen_nganh",
  scored."missing@uu_tien.vi_tri.chuyen_nganh" AS "missing@uu_tien.vi_tri.chuyen_nganh",
  CAST(scored."points@uu_tien.vi_tri.tong_hop" * 0.01 AS DECIMAL(4, 2)) AS "points@uu_tien.vi_tri.tong_hop",
  scored."case@uu_tien.vi_tri.tong_hop" AS "case@uu_tien.vi_tri.tong_hop",
  scored."missing@uu_tien.vi_tri.tong_hop" AS "missing@uu_tien.vi_tri.tong_hop",
  CAST(scored."part@dan_so" * 0.01 AS DECIMAL(4, 2)) AS "part@dan_so",
  CAST(scored."maximum@dan_so" * 0.01 AS DECIMAL(4, 2)) AS "maximum@dan_so",
  CAST(scored."part@dien_tich" * 0.01 AS DECIMAL(4, 2)) AS "part@dien_tich",
  CAST(scored."maximum@dien_tich" * 0.01 AS DECIMAL(4, 2)) AS "maximum@dien_tich",
  CAST(scored."part@kt_xh" * 0.01 AS DECIMAL(4, 2)) AS "part@kt_xh",
  CAST(scored."maximum@kt_xh" * 0.01 AS DECIMAL(4, 2)) AS "maximum@kt_xh",
  CAST(scored."part@kt_xh.ngan_sach" * 0.01 AS DECIMAL(4, 2)) AS "part@kt_xh.ngan_sach",
  CAST(scored."maximum@kt_xh.ngan_sach" * 0.01 AS DECIMAL(4, 2)) AS "maximum@kt_xh.ngan_sach",
  CAST(scored."part@kt_xh.ty_trong" * 0.01 AS DECIMAL(3, 2)) AS "part@kt_xh.ty_trong",
  CAST(scored."maximum@kt_xh.ty_trong" * 0.01 AS DECIMAL(3, 2)) AS "maximum@kt_xh.ty_trong",
  CAST(scored."part@kt_xh.lao_dong" * 0.01 AS DECIMAL(3, 2)) AS "part@kt_xh.lao_dong",
  CAST(scored."maximum@kt_xh.lao_dong" * 0.01 AS DECIMAL(3, 2)) AS "maximum@kt_xh.lao_dong",
  CAST(scored."part@kt_xh.cap_nuoc" * 0.01 AS DECIMAL(3, 2)) AS "part@kt_xh.cap_nuoc",
  CAST(scored."maximum@kt_xh.cap_nuoc" * 0.01 AS DECIMAL(3, 2)) AS "maximum@kt_xh.cap_nuoc",
  CAST(scored."part@kt_xh.ho_ngheo" * 0.01 AS DECIMAL(3, 2)) AS "part@kt_xh.ho_ngheo",
  CAST(scored."maximum@kt_xh.ho_ngheo" * 0.01 AS DECIMAL(3, 2)) AS "maximum@kt_xh.ho_ngheo",
  CAST(scored."part@kt_xh.dich_vu_cong" * 0.01 AS DECIMAL(3, 2)) AS "part@kt_xh.dich_vu_cong",
  CAST(scored."maximum@kt_xh.dich_vu_cong" * 0.01 AS DECIMAL(3, 2)) AS "maximum@kt_xh.dich_vu_cong",
  CAST(scored."part@kt_xh.ky_so" * 0.01 AS DECIMAL(3, 2)) AS "part@kt_xh.ky_so",
  CAST(scored."maximum@kt_xh.ky_so" * 0.01 AS DECIMAL(3, 2)) AS "maximum@kt_xh.ky_so",
  CAST(scored."part@dac_thu" * 0.01 AS DECIMAL(4, 2)) AS "part@dac_thu",
  CAST(scored."maximum@dac_thu" * 0.01 AS DECIMAL(4, 2)) AS "maximum@dac_thu",
  CAST(scored."part@dac_thu.tam_tru" * 0.01 AS DECIMAL(3, 2)) AS "part@dac_thu.tam_tru",
  CAST(scored."maximum@dac_thu.tam_tru" * 0.01 AS DECIMAL(3, 2)) AS "maximum@dac_thu.tam_tru",
  CAST(scored."part@dac_thu.mien_nui" * 0.01 AS DECIMAL(3, 2)) AS "part@dac_thu.mien_nui",
  CAST(scored."maximum@dac_thu.mien_nui" * 0.01 AS DECIMAL(3, 2)) AS "maximum@dac_thu.mien_nui",
  CAST(scored."part@dac_thu.di_san" * 0.01 AS DECIMAL(3, 2)) AS "part@dac_thu.di_san",
  CAST(scored."maximum@dac_thu.di_san" * 0.01 AS DECIMAL(3, 2)) AS "maximum@dac_thu.di_san",
  CAST(scored."part@dac_thu.an_toan_khu" * 0.01 AS DECIMAL(3, 2)) AS "part@dac_thu.an_toan_khu",
  CAST(scored."maximum@dac_thu.an_toan_khu" * 0.01 AS DECIMAL(3, 2)) AS "maximum@dac_thu.an_toan_khu",
  CAST(scored."part@uu_tien" * 0.01 AS DECIMAL(4, 2)) AS "part@uu_tien",
  CAST(scored."maximum@uu_tien" * 0.01 AS DECIMAL(4, 2)) AS "maximum@uu_tien",
  CAST(scored."part@uu_tien.dan_so" * 0.01 AS DECIMAL(4, 2)) AS "part@uu_tien.dan_so",
  CAST(scored."maximum@uu_tien.dan_so" * 0.01 AS DECIMAL(4, 2)) AS "maximum@uu_tien.dan_so",
  CAST(scored."part@uu_tien.dien_tich" * 0.01 AS DECIMAL(4, 2)) AS "part@uu_tien.dien_tich",
  CAST(scored."maximum@uu_tien.dien_tich" * 0.01 AS DECIMAL(4, 2)) AS "maximum@uu_tien.dien_tich",
  CAST(scored."part@uu_tien.vi_tri" * 0.01 AS DECIMAL(4, 2)) AS "part@uu_tien.vi_tri",
  CAST(scored."maximum@uu_tien.vi_tri" * 0.01 AS DECIMAL(4, 2)) AS "maximum@uu_tien.vi_tri",
  CAST(scored."part@uu_tien.vi_tri.chien_luoc" * 0.01 AS DECIMAL(4, 2)) AS "part@uu_tien.vi_tri.chien_luoc",
  CAST(scored."maximum@uu_tien.vi_tri.chien_luoc" * 0.01 AS DECIMAL(4, 2)) AS "maximum@uu_tien.vi_tri.chien_luoc",
  CAST(scored."part@uu_tien.vi_tri.cum_xa" * 0.01 AS DECIMAL(3, 2)) AS "part@uu_tien.vi_tri.cum_xa",
  CAST(scored."maximum@uu_tien.vi_tri.cum_xa" * 0.01 AS DECIMAL(3, 2)) AS "maximum@uu_tien.vi_tri.cum_xa",
  CAST(scored."part@uu_tien.vi_tri.chuyen_nganh" * 0.01 AS DECIMAL(3, 2)) AS "part@uu_tien.vi_tri.chuyen_nganh",
  CAST(scored."maximum@uu_tien.vi_tri.chuyen_nganh" * 0.01 AS DECIMAL(3, 2)) AS "maximum@uu_tien.vi_tri.chuyen_nganh",
  CAST(scored."part@uu_tien.vi_tri.tong_hop" * 0.01 AS DECIMAL(4, 2)) AS "part@uu_tien.vi_tri.tong_hop",
  CAST(scored."maximum@uu_tien.vi_tri.tong_hop" * 0.01 AS DECIMAL(4, 2)) AS "maximum@uu_tien.vi_tri.tong_hop"
FROM "checked"
LEFT JOIN "rank" AS scored
  ON scored."unit" = checked."unit" AND scored."given@period" IS NOT DISTINCT FROM checked."given@period";
