-- Phân loại đơn vị hành chính tỉnh: phan-loai-dvhc-tinh, revision nd-307-2025, for Spark
-- Instrument: Nghị định số 307/2025/NĐ-CP ngày 27/11/2025 của Chính phủ phân loại đơn vị hành chính
-- Provenance: verified against Nguyên văn Điều 4, Điều 5 và Điều 9 Nghị định số 307/2025/NĐ-CP
-- Source: cb7ebe92e79d20fbea6ef370d50d491048e779c1b65a24d608a08b17cfb6542e
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
    CAST(CASE WHEN figures.`unit.mien_nui` THEN 1 WHEN NOT figures.`unit.mien_nui` THEN 0 END AS BIGINT) AS `unit.mien_nui`,
    CAST(CASE
      WHEN figures.`phan-loai-dvhc-tinh.dan_so` BETWEEN 1 AND 100000000
      AND figures.`phan-loai-dvhc-tinh.dan_so` = ROUND(figures.`phan-loai-dvhc-tinh.dan_so`, 0)
      THEN figures.`phan-loai-dvhc-tinh.dan_so`
    END AS BIGINT) AS `phan-loai-dvhc-tinh.dan_so`,
    CAST(CASE
      WHEN figures.`phan-loai-dvhc-tinh.dien_tich` BETWEEN 0.01 AND 1000000
      AND figures.`phan-loai-dvhc-tinh.dien_tich` = ROUND(figures.`phan-loai-dvhc-tinh.dien_tich`, 2)
      THEN CAST(figures.`phan-loai-dvhc-tinh.dien_tich` AS DECIMAL(12, 2)) * 100
    END AS BIGINT) AS `phan-loai-dvhc-tinh.dien_tich`,
    CAST(CASE
      WHEN figures.`kt_xh.ngan_sach.co_dieu_tiet`
      THEN 1
      WHEN NOT figures.`kt_xh.ngan_sach.co_dieu_tiet`
      THEN 0
    END AS BIGINT) AS `kt_xh.ngan_sach.co_dieu_tiet`,
    CAST(CASE
      WHEN figures.`kt_xh.ngan_sach.ty_le_dieu_tiet` BETWEEN 0 AND 1
      AND figures.`kt_xh.ngan_sach.ty_le_dieu_tiet` = ROUND(figures.`kt_xh.ngan_sach.ty_le_dieu_tiet`, 4)
      THEN CAST(figures.`kt_xh.ngan_sach.ty_le_dieu_tiet` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `kt_xh.ngan_sach.ty_le_dieu_tiet`,
    CAST(CASE
      WHEN figures.`kt_xh.ngan_sach.thu_duoc_huong` BETWEEN 0 AND 10000000000
      AND figures.`kt_xh.ngan_sach.thu_duoc_huong` = ROUND(figures.`kt_xh.ngan_sach.thu_duoc_huong`, 0)
      THEN figures.`kt_xh.ngan_sach.thu_duoc_huong`
    END AS BIGINT) AS `kt_xh.ngan_sach.thu_duoc_huong`,
    CAST(CASE
      WHEN figures.`kt_xh.ngan_sach.chi_can_doi` BETWEEN 1 AND 10000000000
      AND figures.`kt_xh.ngan_sach.chi_can_doi` = ROUND(figures.`kt_xh.ngan_sach.chi_can_doi`, 0)
      THEN figures.`kt_xh.ngan_sach.chi_can_doi`
    END AS BIGINT) AS `kt_xh.ngan_sach.chi_can_doi`,
    CAST(CASE
      WHEN figures.`kt_xh.ty_trong.ty_trong` BETWEEN 0 AND 1
      AND figures.`kt_xh.ty_trong.ty_trong` = ROUND(figures.`kt_xh.ty_trong.ty_trong`, 4)
      THEN CAST(figures.`kt_xh.ty_trong.ty_trong` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `kt_xh.ty_trong.ty_trong`,
    CAST(CASE
      WHEN figures.`kt_xh.tang_truong.toc_do` BETWEEN -1 AND 1
      AND figures.`kt_xh.tang_truong.toc_do` = ROUND(figures.`kt_xh.tang_truong.toc_do`, 4)
      THEN CAST(figures.`kt_xh.tang_truong.toc_do` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `kt_xh.tang_truong.toc_do`,
    CAST(CASE
      WHEN figures.`kt_xh.lao_dong.ty_le` BETWEEN 0 AND 1
      AND figures.`kt_xh.lao_dong.ty_le` = ROUND(figures.`kt_xh.lao_dong.ty_le`, 4)
      THEN CAST(figures.`kt_xh.lao_dong.ty_le` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `kt_xh.lao_dong.ty_le`,
    CAST(CASE
      WHEN figures.`kt_xh.nang_suat.toc_do` BETWEEN -1 AND 1
      AND figures.`kt_xh.nang_suat.toc_do` = ROUND(figures.`kt_xh.nang_suat.toc_do`, 4)
      THEN CAST(figures.`kt_xh.nang_suat.toc_do` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `kt_xh.nang_suat.toc_do`,
    CAST(CASE
      WHEN figures.`parameters.thu_nhap_ca_nuoc` BETWEEN 1 AND 1000000000
      AND figures.`parameters.thu_nhap_ca_nuoc` = ROUND(figures.`parameters.thu_nhap_ca_nuoc`, 0)
      THEN figures.`parameters.thu_nhap_ca_nuoc`
    END AS BIGINT) AS `parameters.thu_nhap_ca_nuoc`,
    CAST(CASE
      WHEN figures.`kt_xh.thu_nhap.thu_nhap` BETWEEN 0 AND 1000000000
      AND figures.`kt_xh.thu_nhap.thu_nhap` = ROUND(figures.`kt_xh.thu_nhap.thu_nhap`, 0)
      THEN figures.`kt_xh.thu_nhap.thu_nhap`
    END AS BIGINT) AS `kt_xh.thu_nhap.thu_nhap`,
    CAST(CASE
      WHEN figures.`parameters.bhxh_ca_nuoc` BETWEEN 0 AND 1
      AND figures.`parameters.bhxh_ca_nuoc` = ROUND(figures.`parameters.bhxh_ca_nuoc`, 4)
      THEN CAST(figures.`parameters.bhxh_ca_nuoc` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `parameters.bhxh_ca_nuoc`,
    CAST(CASE
      WHEN figures.`kt_xh.bhxh.ty_le` BETWEEN 0 AND 1
      AND figures.`kt_xh.bhxh.ty_le` = ROUND(figures.`kt_xh.bhxh.ty_le`, 4)
      THEN CAST(figures.`kt_xh.bhxh.ty_le` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `kt_xh.bhxh.ty_le`,
    CAST(CASE
      WHEN figures.`parameters.ho_ngheo_ca_nuoc` BETWEEN 0 AND 1
      AND figures.`parameters.ho_ngheo_ca_nuoc` = ROUND(figures.`parameters.ho_ngheo_ca_nuoc`, 4)
      THEN CAST(figures.`parameters.ho_ngheo_ca_nuoc` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `parameters.ho_ngheo_ca_nuoc`,
    CAST(CASE
      WHEN figures.`kt_xh.ho_ngheo.ty_le` BETWEEN 0 AND 1
      AND figures.`kt_xh.ho_ngheo.ty_le` = ROUND(figures.`kt_xh.ho_ngheo.ty_le`, 4)
      THEN CAST(figures.`kt_xh.ho_ngheo.ty_le` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `kt_xh.ho_ngheo.ty_le`,
    CAST(CASE
      WHEN figures.`parameters.nuoc_sach_ca_nuoc` BETWEEN 0 AND 1
      AND figures.`parameters.nuoc_sach_ca_nuoc` = ROUND(figures.`parameters.nuoc_sach_ca_nuoc`, 4)
      THEN CAST(figures.`parameters.nuoc_sach_ca_nuoc` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `parameters.nuoc_sach_ca_nuoc`,
    CAST(CASE
      WHEN figures.`kt_xh.nuoc_sach.ty_le` BETWEEN 0 AND 1
      AND figures.`kt_xh.nuoc_sach.ty_le` = ROUND(figures.`kt_xh.nuoc_sach.ty_le`, 4)
      THEN CAST(figures.`kt_xh.nuoc_sach.ty_le` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `kt_xh.nuoc_sach.ty_le`,
    CAST(CASE
      WHEN figures.`kt_xh.hai_long.thu_hang` BETWEEN 1 AND 100
      AND figures.`kt_xh.hai_long.thu_hang` = ROUND(figures.`kt_xh.hai_long.thu_hang`, 0)
      THEN figures.`kt_xh.hai_long.thu_hang`
    END AS BIGINT) AS `kt_xh.hai_long.thu_hang`,
    CAST(CASE
      WHEN figures.`parameters.dich_vu_cong_ca_nuoc` BETWEEN 0 AND 1
      AND figures.`parameters.dich_vu_cong_ca_nuoc` = ROUND(figures.`parameters.dich_vu_cong_ca_nuoc`, 4)
      THEN CAST(figures.`parameters.dich_vu_cong_ca_nuoc` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `parameters.dich_vu_cong_ca_nuoc`,
    CAST(CASE
      WHEN figures.`kt_xh.dich_vu_cong.ty_le` BETWEEN 0 AND 1
      AND figures.`kt_xh.dich_vu_cong.ty_le` = ROUND(figures.`kt_xh.dich_vu_cong.ty_le`, 4)
      THEN CAST(figures.`kt_xh.dich_vu_cong.ty_le` AS DECIMAL(10, 4)) * 10000
    END AS BIGINT) AS `kt_xh.dich_vu_cong.ty_le`,
    CAST(CASE
      WHEN figures.`dac_thu.so_xa` BETWEEN 1 AND 10000
      AND figures.`dac_thu.so_xa` = ROUND(figures.`dac_thu.so_xa`, 0)
      THEN figures.`dac_thu.so_xa`
    END AS BIGINT) AS `dac_thu.so_xa`,
    CAST(CASE
      WHEN figures.`dac_thu.dan_toc.nguoi_dan_toc` BETWEEN 0 AND 1000000000
      AND figures.`dac_thu.dan_toc.nguoi_dan_toc` = ROUND(figures.`dac_thu.dan_toc.nguoi_dan_toc`, 0)
      THEN figures.`dac_thu.dan_toc.nguoi_dan_toc`
    END AS BIGINT) AS `dac_thu.dan_toc.nguoi_dan_toc`,
    CAST(CASE
      WHEN figures.`dac_thu.bien_gioi.xa_bien_gioi` BETWEEN 0 AND 1000000000
      AND figures.`dac_thu.bien_gioi.xa_bien_gioi` = ROUND(figures.`dac_thu.bien_gioi.xa_bien_gioi`, 0)
      THEN figures.`dac_thu.bien_gioi.xa_bien_gioi`
    END AS BIGINT) AS `dac_thu.bien_gioi.xa_bien_gioi`,
    CAST(CASE WHEN figures.`dac_thu.di_san.di_tich` THEN 1 WHEN NOT figures.`dac_thu.di_san.di_tich` THEN 0 END AS BIGINT) AS `dac_thu.di_san.di_tich`,
    CAST(CASE WHEN figures.`dac_thu.di_san.di_san` THEN 1 WHEN NOT figures.`dac_thu.di_san.di_san` THEN 0 END AS BIGINT) AS `dac_thu.di_san.di_san`,
    CAST(CASE
      WHEN figures.`parameters.tieu_chuan_dan_so` BETWEEN 1 AND 100000000
      AND figures.`parameters.tieu_chuan_dan_so` = ROUND(figures.`parameters.tieu_chuan_dan_so`, 0)
      THEN figures.`parameters.tieu_chuan_dan_so`
    END AS BIGINT) AS `parameters.tieu_chuan_dan_so`,
    CAST(CASE
      WHEN figures.`parameters.tieu_chuan_dan_so_mien_nui` BETWEEN 1 AND 100000000
      AND figures.`parameters.tieu_chuan_dan_so_mien_nui` = ROUND(figures.`parameters.tieu_chuan_dan_so_mien_nui`, 0)
      THEN figures.`parameters.tieu_chuan_dan_so_mien_nui`
    END AS BIGINT) AS `parameters.tieu_chuan_dan_so_mien_nui`,
    CAST(CASE
      WHEN figures.`parameters.tieu_chuan_dien_tich` BETWEEN 0.01 AND 1000000
      AND figures.`parameters.tieu_chuan_dien_tich` = ROUND(figures.`parameters.tieu_chuan_dien_tich`, 2)
      THEN CAST(figures.`parameters.tieu_chuan_dien_tich` AS DECIMAL(12, 2)) * 100
    END AS BIGINT) AS `parameters.tieu_chuan_dien_tich`,
    CAST(CASE
      WHEN figures.`parameters.tieu_chuan_dien_tich_mien_nui` BETWEEN 0.01 AND 1000000
      AND figures.`parameters.tieu_chuan_dien_tich_mien_nui` = ROUND(figures.`parameters.tieu_chuan_dien_tich_mien_nui`, 2)
      THEN CAST(figures.`parameters.tieu_chuan_dien_tich_mien_nui` AS DECIMAL(12, 2)) * 100
    END AS BIGINT) AS `parameters.tieu_chuan_dien_tich_mien_nui`,
    CAST(CASE WHEN figures.`uu_tien.vi_tri.vi_tri` THEN 1 WHEN NOT figures.`uu_tien.vi_tri.vi_tri` THEN 0 END AS BIGINT) AS `uu_tien.vi_tri.vi_tri`,
    CAST(CASE WHEN figures.`uu_tien.vi_tri.du_lich` THEN 1 WHEN NOT figures.`uu_tien.vi_tri.du_lich` THEN 0 END AS BIGINT) AS `uu_tien.vi_tri.du_lich`,
    CONCAT_WS(
      '; ',
      CASE
        WHEN figures.`period` <> ROUND(figures.`period`, 0)
        THEN 'period: grain'
        WHEN figures.`period` < 2
        THEN 'period: below'
        WHEN figures.`period` > 9998
        THEN 'period: above'
      END,
      CASE
        WHEN figures.`phan-loai-dvhc-tinh.dan_so` <> ROUND(figures.`phan-loai-dvhc-tinh.dan_so`, 0)
        THEN 'phan-loai-dvhc-tinh.dan_so: grain'
        WHEN figures.`phan-loai-dvhc-tinh.dan_so` < 1
        THEN 'phan-loai-dvhc-tinh.dan_so: below'
        WHEN figures.`phan-loai-dvhc-tinh.dan_so` > 100000000
        THEN 'phan-loai-dvhc-tinh.dan_so: above'
      END,
      CASE
        WHEN figures.`phan-loai-dvhc-tinh.dien_tich` <> ROUND(figures.`phan-loai-dvhc-tinh.dien_tich`, 2)
        THEN 'phan-loai-dvhc-tinh.dien_tich: grain'
        WHEN figures.`phan-loai-dvhc-tinh.dien_tich` < 0.01
        THEN 'phan-loai-dvhc-tinh.dien_tich: below'
        WHEN figures.`phan-loai-dvhc-tinh.dien_tich` > 1000000
        THEN 'phan-loai-dvhc-tinh.dien_tich: above'
      END,
      CASE
        WHEN figures.`kt_xh.ngan_sach.ty_le_dieu_tiet` <> ROUND(figures.`kt_xh.ngan_sach.ty_le_dieu_tiet`, 4)
        THEN 'kt_xh.ngan_sach.ty_le_dieu_tiet: grain'
        WHEN figures.`kt_xh.ngan_sach.ty_le_dieu_tiet` < 0
        THEN 'kt_xh.ngan_sach.ty_le_dieu_tiet: below'
        WHEN figures.`kt_xh.ngan_sach.ty_le_dieu_tiet` > 1
        THEN 'kt_xh.ngan_sach.ty_le_dieu_tiet: above'
      END,
      CASE
        WHEN figures.`kt_xh.ngan_sach.thu_duoc_huong` <> ROUND(figures.`kt_xh.ngan_sach.thu_duoc_huong`, 0)
        THEN 'kt_xh.ngan_sach.thu_duoc_huong: grain'
        WHEN figures.`kt_xh.ngan_sach.thu_duoc_huong` < 0
        THEN 'kt_xh.ngan_sach.thu_duoc_huong: below'
        WHEN figures.`kt_xh.ngan_sach.thu_duoc_huong` > 10000000000
        THEN 'kt_xh.ngan_sach.thu_duoc_huong: above'
      END,
      CASE
        WHEN figures.`kt_xh.ngan_sach.chi_can_doi` <> ROUND(figures.`kt_xh.ngan_sach.chi_can_doi`, 0)
        THEN 'kt_xh.ngan_sach.chi_can_doi: grain'
        WHEN figures.`kt_xh.ngan_sach.chi_can_doi` < 1
        THEN 'kt_xh.ngan_sach.chi_can_doi: below'
        WHEN figures.`kt_xh.ngan_sach.chi_can_doi` > 10000000000
        THEN 'kt_xh.ngan_sach.chi_can_doi: above'
      END,
      CASE
        WHEN figures.`kt_xh.ty_trong.ty_trong` <> ROUND(figures.`kt_xh.ty_trong.ty_trong`, 4)
        THEN 'kt_xh.ty_trong.ty_trong: grain'
        WHEN figures.`kt_xh.ty_trong.ty_trong` < 0
        THEN 'kt_xh.ty_trong.ty_trong: below'
        WHEN figures.`kt_xh.ty_trong.ty_trong` > 1
        THEN 'kt_xh.ty_trong.ty_trong: above'
      END,
      CASE
        WHEN figures.`kt_xh.tang_truong.toc_do` <> ROUND(figures.`kt_xh.tang_truong.toc_do`, 4)
        THEN 'kt_xh.tang_truong.toc_do: grain'
        WHEN figures.`kt_xh.tang_truong.toc_do` < -1
        THEN 'kt_xh.tang_truong.toc_do: below'
        WHEN figures.`kt_xh.tang_truong.toc_do` > 1
        THEN 'kt_xh.tang_truong.toc_do: above'
      END,
      CASE
        WHEN figures.`kt_xh.lao_dong.ty_le` <> ROUND(figures.`kt_xh.lao_dong.ty_le`, 4)
        THEN 'kt_xh.lao_dong.ty_le: grain'
        WHEN figures.`kt_xh.lao_dong.ty_le` < 0
        THEN 'kt_xh.lao_dong.ty_le: below'
        WHEN figures.`kt_xh.lao_dong.ty_le` > 1
        THEN 'kt_xh.lao_dong.ty_le: above'
      END,
      CASE
        WHEN figures.`kt_xh.nang_suat.toc_do` <> ROUND(figures.`kt_xh.nang_suat.toc_do`, 4)
        THEN 'kt_xh.nang_suat.toc_do: grain'
        WHEN figures.`kt_xh.nang_suat.toc_do` < -1
        THEN 'kt_xh.nang_suat.toc_do: below'
        WHEN figures.`kt_xh.nang_suat.toc_do` > 1
        THEN 'kt_xh.nang_suat.toc_do: above'
      END,
      CASE
        WHEN figures.`parameters.thu_nhap_ca_nuoc` <> ROUND(figures.`parameters.thu_nhap_ca_nuoc`, 0)
        THEN 'parameters.thu_nhap_ca_nuoc: grain'
        WHEN figures.`parameters.thu_nhap_ca_nuoc` < 1
        THEN 'parameters.thu_nhap_ca_nuoc: below'
        WHEN figures.`parameters.thu_nhap_ca_nuoc` > 1000000000
        THEN 'parameters.thu_nhap_ca_nuoc: above'
      END,
      CASE
        WHEN figures.`kt_xh.thu_nhap.thu_nhap` <> ROUND(figures.`kt_xh.thu_nhap.thu_nhap`, 0)
        THEN 'kt_xh.thu_nhap.thu_nhap: grain'
        WHEN figures.`kt_xh.thu_nhap.thu_nhap` < 0
        THEN 'kt_xh.thu_nhap.thu_nhap: below'
        WHEN figures.`kt_xh.thu_nhap.thu_nhap` > 1000000000
        THEN 'kt_xh.thu_nhap.thu_nhap: above'
      END,
      CASE
        WHEN figures.`parameters.bhxh_ca_nuoc` <> ROUND(figures.`parameters.bhxh_ca_nuoc`, 4)
        THEN 'parameters.bhxh_ca_nuoc: grain'
        WHEN figures.`parameters.bhxh_ca_nuoc` < 0
        THEN 'parameters.bhxh_ca_nuoc: below'
        WHEN figures.`parameters.bhxh_ca_nuoc` > 1
        THEN 'parameters.bhxh_ca_nuoc: above'
      END,
      CASE
        WHEN figures.`kt_xh.bhxh.ty_le` <> ROUND(figures.`kt_xh.bhxh.ty_le`, 4)
        THEN 'kt_xh.bhxh.ty_le: grain'
        WHEN figures.`kt_xh.bhxh.ty_le` < 0
        THEN 'kt_xh.bhxh.ty_le: below'
        WHEN figures.`kt_xh.bhxh.ty_le` > 1
        THEN 'kt_xh.bhxh.ty_le: above'
      END,
      CASE
        WHEN figures.`parameters.ho_ngheo_ca_nuoc` <> ROUND(figures.`parameters.ho_ngheo_ca_nuoc`, 4)
        THEN 'parameters.ho_ngheo_ca_nuoc: grain'
        WHEN figures.`parameters.ho_ngheo_ca_nuoc` < 0
        THEN 'parameters.ho_ngheo_ca_nuoc: below'
        WHEN figures.`parameters.ho_ngheo_ca_nuoc` > 1
        THEN 'parameters.ho_ngheo_ca_nuoc: above'
      END,
      CASE
        WHEN figures.`kt_xh.ho_ngheo.ty_le` <> ROUND(figures.`kt_xh.ho_ngheo.ty_le`, 4)
        THEN 'kt_xh.ho_ngheo.ty_le: grain'
        WHEN figures.`kt_xh.ho_ngheo.ty_le` < 0
        THEN 'kt_xh.ho_ngheo.ty_le: below'
        WHEN figures.`kt_xh.ho_ngheo.ty_le` > 1
        THEN 'kt_xh.ho_ngheo.ty_le: above'
      END,
      CASE
        WHEN figures.`parameters.nuoc_sach_ca_nuoc` <> ROUND(figures.`parameters.nuoc_sach_ca_nuoc`, 4)
        THEN 'parameters.nuoc_sach_ca_nuoc: grain'
        WHEN figures.`parameters.nuoc_sach_ca_nuoc` < 0
        THEN 'parameters.nuoc_sach_ca_nuoc: below'
        WHEN figures.`parameters.nuoc_sach_ca_nuoc` > 1
        THEN 'parameters.nuoc_sach_ca_nuoc: above'
      END,
      CASE
        WHEN figures.`kt_xh.nuoc_sach.ty_le` <> ROUND(figures.`kt_xh.nuoc_sach.ty_le`, 4)
        THEN 'kt_xh.nuoc_sach.ty_le: grain'
        WHEN figures.`kt_xh.nuoc_sach.ty_le` < 0
        THEN 'kt_xh.nuoc_sach.ty_le: below'
        WHEN figures.`kt_xh.nuoc_sach.ty_le` > 1
        THEN 'kt_xh.nuoc_sach.ty_le: above'
      END,
      CASE
        WHEN figures.`kt_xh.hai_long.thu_hang` <> ROUND(figures.`kt_xh.hai_long.thu_hang`, 0)
        THEN 'kt_xh.hai_long.thu_hang: grain'
        WHEN figures.`kt_xh.hai_long.thu_hang` < 1
        THEN 'kt_xh.hai_long.thu_hang: below'
        WHEN figures.`kt_xh.hai_long.thu_hang` > 100
        THEN 'kt_xh.hai_long.thu_hang: above'
      END,
      CASE
        WHEN figures.`parameters.dich_vu_cong_ca_nuoc` <> ROUND(figures.`parameters.dich_vu_cong_ca_nuoc`, 4)
        THEN 'parameters.dich_vu_cong_ca_nuoc: grain'
        WHEN figures.`parameters.dich_vu_cong_ca_nuoc` < 0
        THEN 'parameters.dich_vu_cong_ca_nuoc: below'
        WHEN figures.`parameters.dich_vu_cong_ca_nuoc` > 1
        THEN 'parameters.dich_vu_cong_ca_nuoc: above'
      END,
      CASE
        WHEN figures.`kt_xh.dich_vu_cong.ty_le` <> ROUND(figures.`kt_xh.dich_vu_cong.ty_le`, 4)
        THEN 'kt_xh.dich_vu_cong.ty_le: grain'
        WHEN figures.`kt_xh.dich_vu_cong.ty_le` < 0
        THEN 'kt_xh.dich_vu_cong.ty_le: below'
        WHEN figures.`kt_xh.dich_vu_cong.ty_le` > 1
        THEN 'kt_xh.dich_vu_cong.ty_le: above'
      END,
      CASE
        WHEN figures.`dac_thu.so_xa` <> ROUND(figures.`dac_thu.so_xa`, 0)
        THEN 'dac_thu.so_xa: grain'
        WHEN figures.`dac_thu.so_xa` < 1
        THEN 'dac_thu.so_xa: below'
        WHEN figures.`dac_thu.so_xa` > 10000
        THEN 'dac_thu.so_xa: above'
      END,
      CASE
        WHEN figures.`dac_thu.dan_toc.nguoi_dan_toc` <> ROUND(figures.`dac_thu.dan_toc.nguoi_dan_toc`, 0)
        THEN 'dac_thu.dan_toc.nguoi_dan_toc: grain'
        WHEN figures.`dac_thu.dan_toc.nguoi_dan_toc` < 0
        THEN 'dac_thu.dan_toc.nguoi_dan_toc: below'
        WHEN figures.`dac_thu.dan_toc.nguoi_dan_toc` > 1000000000
        THEN 'dac_thu.dan_toc.nguoi_dan_toc: above'
      END,
      CASE
        WHEN figures.`dac_thu.bien_gioi.xa_bien_gioi` <> ROUND(figures.`dac_thu.bien_gioi.xa_bien_gioi`, 0)
        THEN 'dac_thu.bien_gioi.xa_bien_gioi: grain'
        WHEN figures.`dac_thu.bien_gioi.xa_bien_gioi` < 0
        THEN 'dac_thu.bien_gioi.xa_bien_gioi: below'
        WHEN figures.`dac_thu.bien_gioi.xa_bien_gioi` > 1000000000
        THEN 'dac_thu.bien_gioi.xa_bien_gioi: above'
      END,
      CASE
        WHEN figures.`parameters.tieu_chuan_dan_so` <> ROUND(figures.`parameters.tieu_chuan_dan_so`, 0)
        THEN 'parameters.tieu_chuan_dan_so: grain'
        WHEN figures.`parameters.tieu_chuan_dan_so` < 1
        THEN 'parameters.tieu_chuan_dan_so: below'
        WHEN figures.`parameters.tieu_chuan_dan_so` > 100000000
        THEN 'parameters.tieu_chuan_dan_so: above'
      END,
      CASE
        WHEN figures.`parameters.tieu_chuan_dan_so_mien_nui` <> ROUND(figures.`parameters.tieu_chuan_dan_so_mien_nui`, 0)
        THEN 'parameters.tieu_chuan_dan_so_mien_nui: grain'
        WHEN figures.`parameters.tieu_chuan_dan_so_mien_nui` < 1
        THEN 'parameters.tieu_chuan_dan_so_mien_nui: below'
        WHEN figures.`parameters.tieu_chuan_dan_so_mien_nui` > 100000000
        THEN 'parameters.tieu_chuan_dan_so_mien_nui: above'
      END,
      CASE
        WHEN figures.`parameters.tieu_chuan_dien_tich` <> ROUND(figures.`parameters.tieu_chuan_dien_tich`, 2)
        THEN 'parameters.tieu_chuan_dien_tich: grain'
        WHEN figures.`parameters.tieu_chuan_dien_tich` < 0.01
        THEN 'parameters.tieu_chuan_dien_tich: below'
        WHEN figures.`parameters.tieu_chuan_dien_tich` > 1000000
        THEN 'parameters.tieu_chuan_dien_tich: above'
      END,
      CASE
        WHEN figures.`parameters.tieu_chuan_dien_tich_mien_nui` <> ROUND(figures.`parameters.tieu_chuan_dien_tich_mien_nui`, 2)
        THEN 'parameters.tieu_chuan_dien_tich_mien_nui: grain'
        WHEN figures.`parameters.tieu_chuan_dien_tich_mien_nui` < 0.01
        THEN 'parameters.tieu_chuan_dien_tich_mien_nui: below'
        WHEN figures.`parameters.tieu_chuan_dien_tich_mien_nui` > 1000000
        THEN 'parameters.tieu_chuan_dien_tich_mien_nui: above'
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
      CASE WHEN `times` > 1 THEN 'unit: twice' END,
      CASE
        WHEN NOT `dac_thu.dan_toc.nguoi_dan_toc` IS NULL
        AND NOT `phan-loai-dvhc-tinh.dan_so` IS NULL
        AND NOT `dac_thu.dan_toc.nguoi_dan_toc` <= `phan-loai-dvhc-tinh.dan_so`
        THEN 'dac_thu.dan_toc.nguoi_dan_toc: người_dân_tộc không quá dân_số'
      END,
      CASE
        WHEN NOT `dac_thu.bien_gioi.xa_bien_gioi` IS NULL
        AND NOT `dac_thu.so_xa` IS NULL
        AND NOT `dac_thu.bien_gioi.xa_bien_gioi` <= `dac_thu.so_xa`
        THEN 'dac_thu.bien_gioi.xa_bien_gioi: xã_biên_giới không quá số_xã'
      END
    ) AS `faults`
  FROM `read`
), `sound` AS (
  SELECT
    *
  FROM `checked`
  WHERE
    `faults` = ''
), `leaves@dan_so` AS (
  /* 1 Quy mô dân số */
  SELECT
    *,
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dan_so` IS NULL OR `unit.mien_nui` IS NULL
      THEN NULL
      WHEN `phan-loai-dvhc-tinh.dan_so` <= CAST(500000 AS BIGINT) * CASE WHEN `unit.mien_nui` = 1 THEN 3 ELSE 4 END
      THEN 1000
      ELSE LEAST(
        CASE
          WHEN `phan-loai-dvhc-tinh.dan_so` - CAST(500000 AS BIGINT) * CASE WHEN `unit.mien_nui` = 1 THEN 3 ELSE 4 END + 1200600 < 0
          THEN -(
            (
              1200 - 1 - (
                `phan-loai-dvhc-tinh.dan_so` - CAST(500000 AS BIGINT) * CASE WHEN `unit.mien_nui` = 1 THEN 3 ELSE 4 END + 1200600
              )
            ) DIV 1200
          )
          ELSE (
            `phan-loai-dvhc-tinh.dan_so` - CAST(500000 AS BIGINT) * CASE WHEN `unit.mien_nui` = 1 THEN 3 ELSE 4 END + 1200600
          ) DIV 1200
        END,
        2500
      )
    END AS BIGINT) AS `points@dan_so`, /* 1 Quy mô dân số */
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dan_so` IS NULL OR `unit.mien_nui` IS NULL
      THEN NULL
      WHEN `phan-loai-dvhc-tinh.dan_so` <= CAST(500000 AS BIGINT) * CASE WHEN `unit.mien_nui` = 1 THEN 3 ELSE 4 END
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@dan_so`,
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dan_so` IS NULL OR `unit.mien_nui` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `phan-loai-dvhc-tinh.dan_so` IS NULL THEN 'phan-loai-dvhc-tinh.dan_so' END,
        CASE WHEN `unit.mien_nui` IS NULL THEN 'unit.mien_nui' END
      )
      WHEN `phan-loai-dvhc-tinh.dan_so` <= CAST(500000 AS BIGINT) * CASE WHEN `unit.mien_nui` = 1 THEN 3 ELSE 4 END
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@dan_so`
  FROM `sound`
), `leaves@dien_tich` AS (
  /* 2 Diện tích tự nhiên */
  SELECT
    *,
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dien_tich` IS NULL
      THEN NULL
      WHEN `phan-loai-dvhc-tinh.dien_tich` <= 800000
      THEN 1000
      ELSE LEAST(
        CASE
          WHEN `phan-loai-dvhc-tinh.dien_tich` - 399800 < 0
          THEN -(
            (
              400 - 1 - (
                `phan-loai-dvhc-tinh.dien_tich` - 399800
              )
            ) DIV 400
          )
          ELSE (
            `phan-loai-dvhc-tinh.dien_tich` - 399800
          ) DIV 400
        END,
        2500
      )
    END AS BIGINT) AS `points@dien_tich`, /* 2 Diện tích tự nhiên */
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dien_tich` IS NULL
      THEN NULL
      WHEN `phan-loai-dvhc-tinh.dien_tich` <= 800000
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@dien_tich`,
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dien_tich` IS NULL
      THEN CONCAT_WS(', ', CASE WHEN `phan-loai-dvhc-tinh.dien_tich` IS NULL THEN 'phan-loai-dvhc-tinh.dien_tich' END)
      WHEN `phan-loai-dvhc-tinh.dien_tich` <= 800000
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@dien_tich`
  FROM `leaves@dan_so`
), `leaves@kt_xh` AS (
  /* 3 Điều kiện phát triển kinh tế - xã hội */
  SELECT
    *,
    CAST(CASE
      WHEN `kt_xh.ngan_sach.co_dieu_tiet` IS NULL
      THEN NULL
      WHEN `kt_xh.ngan_sach.co_dieu_tiet` = 1
      THEN CASE
        WHEN `kt_xh.ngan_sach.ty_le_dieu_tiet` IS NULL
        THEN NULL
        WHEN `kt_xh.ngan_sach.ty_le_dieu_tiet` <= 1000
        THEN 800
        ELSE LEAST((
          `kt_xh.ngan_sach.ty_le_dieu_tiet` + 2202
        ) DIV 4, 1000)
      END
      WHEN `kt_xh.ngan_sach.thu_duoc_huong` IS NULL OR `kt_xh.ngan_sach.chi_can_doi` IS NULL
      THEN NULL
      WHEN 2 * `kt_xh.ngan_sach.thu_duoc_huong` <= `kt_xh.ngan_sach.chi_can_doi`
      THEN 300
      ELSE LEAST(
        CASE
          WHEN (
            -399
          ) * `kt_xh.ngan_sach.chi_can_doi` + 2000 * `kt_xh.ngan_sach.thu_duoc_huong` < 0
          THEN -(
            (
              (
                2 * `kt_xh.ngan_sach.chi_can_doi`
              ) - 1 - (
                (
                  -399
                ) * `kt_xh.ngan_sach.chi_can_doi` + 2000 * `kt_xh.ngan_sach.thu_duoc_huong`
              )
            ) DIV (
              2 * `kt_xh.ngan_sach.chi_can_doi`
            )
          )
          ELSE (
            (
              -399
            ) * `kt_xh.ngan_sach.chi_can_doi` + 2000 * `kt_xh.ngan_sach.thu_duoc_huong`
          ) DIV (
            2 * `kt_xh.ngan_sach.chi_can_doi`
          )
        END,
        800
      )
    END AS BIGINT) AS `points@kt_xh.ngan_sach`, /* 3.a Điều tiết ngân sách, tự cân đối thu chi */
    CAST(CASE
      WHEN `kt_xh.ngan_sach.co_dieu_tiet` IS NULL
      THEN NULL
      WHEN `kt_xh.ngan_sach.co_dieu_tiet` = 1
      THEN CASE
        WHEN `kt_xh.ngan_sach.ty_le_dieu_tiet` IS NULL
        THEN NULL
        WHEN `kt_xh.ngan_sach.ty_le_dieu_tiet` <= 1000
        THEN '1.1'
        ELSE '1.2'
      END
      WHEN `kt_xh.ngan_sach.thu_duoc_huong` IS NULL OR `kt_xh.ngan_sach.chi_can_doi` IS NULL
      THEN NULL
      WHEN 2 * `kt_xh.ngan_sach.thu_duoc_huong` <= `kt_xh.ngan_sach.chi_can_doi`
      THEN '2.1'
      ELSE '2.2'
    END AS STRING) AS `case@kt_xh.ngan_sach`,
    CAST(CASE
      WHEN `kt_xh.ngan_sach.co_dieu_tiet` IS NULL
      THEN CONCAT_WS(', ', CASE WHEN `kt_xh.ngan_sach.co_dieu_tiet` IS NULL THEN 'kt_xh.ngan_sach.co_dieu_tiet' END)
      WHEN `kt_xh.ngan_sach.co_dieu_tiet` = 1
      THEN CASE
        WHEN `kt_xh.ngan_sach.ty_le_dieu_tiet` IS NULL
        THEN CONCAT_WS(', ', CASE WHEN `kt_xh.ngan_sach.ty_le_dieu_tiet` IS NULL THEN 'kt_xh.ngan_sach.ty_le_dieu_tiet' END)
        WHEN `kt_xh.ngan_sach.ty_le_dieu_tiet` <= 1000
        THEN ''
        ELSE ''
      END
      WHEN `kt_xh.ngan_sach.thu_duoc_huong` IS NULL OR `kt_xh.ngan_sach.chi_can_doi` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `kt_xh.ngan_sach.thu_duoc_huong` IS NULL THEN 'kt_xh.ngan_sach.thu_duoc_huong' END,
        CASE WHEN `kt_xh.ngan_sach.chi_can_doi` IS NULL THEN 'kt_xh.ngan_sach.chi_can_doi' END
      )
      WHEN 2 * `kt_xh.ngan_sach.thu_duoc_huong` <= `kt_xh.ngan_sach.chi_can_doi`
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.ngan_sach`,
    CAST(CASE
      WHEN `kt_xh.ty_trong.ty_trong` IS NULL
      THEN NULL
      WHEN `kt_xh.ty_trong.ty_trong` <= 7000
      THEN 100
      ELSE LEAST(
        CASE
          WHEN `kt_xh.ty_trong.ty_trong` - 5995 < 0
          THEN -(
            (
              10 - 1 - (
                `kt_xh.ty_trong.ty_trong` - 5995
              )
            ) DIV 10
          )
          ELSE (
            `kt_xh.ty_trong.ty_trong` - 5995
          ) DIV 10
        END,
        300
      )
    END AS BIGINT) AS `points@kt_xh.ty_trong`, /* 3.b Tỷ trọng công nghiệp, xây dựng và dịch vụ */
    CAST(CASE
      WHEN `kt_xh.ty_trong.ty_trong` IS NULL
      THEN NULL
      WHEN `kt_xh.ty_trong.ty_trong` <= 7000
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@kt_xh.ty_trong`,
    CAST(CASE
      WHEN `kt_xh.ty_trong.ty_trong` IS NULL
      THEN CONCAT_WS(', ', CASE WHEN `kt_xh.ty_trong.ty_trong` IS NULL THEN 'kt_xh.ty_trong.ty_trong' END)
      WHEN `kt_xh.ty_trong.ty_trong` <= 7000
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.ty_trong`,
    CAST(CASE
      WHEN `kt_xh.tang_truong.toc_do` IS NULL
      THEN NULL
      WHEN `kt_xh.tang_truong.toc_do` <= 700
      THEN 100
      ELSE LEAST(
        CASE
          WHEN `kt_xh.tang_truong.toc_do` - 499 < 0
          THEN -(
            (
              2 - 1 - (
                `kt_xh.tang_truong.toc_do` - 499
              )
            ) DIV 2
          )
          ELSE (
            `kt_xh.tang_truong.toc_do` - 499
          ) DIV 2
        END,
        300
      )
    END AS BIGINT) AS `points@kt_xh.tang_truong`, /* 3.c Tốc độ tăng trưởng kinh tế */
    CAST(CASE
      WHEN `kt_xh.tang_truong.toc_do` IS NULL
      THEN NULL
      WHEN `kt_xh.tang_truong.toc_do` <= 700
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@kt_xh.tang_truong`,
    CAST(CASE
      WHEN `kt_xh.tang_truong.toc_do` IS NULL
      THEN CONCAT_WS(', ', CASE WHEN `kt_xh.tang_truong.toc_do` IS NULL THEN 'kt_xh.tang_truong.toc_do' END)
      WHEN `kt_xh.tang_truong.toc_do` <= 700
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.tang_truong`,
    CAST(CASE
      WHEN `kt_xh.lao_dong.ty_le` IS NULL
      THEN NULL
      WHEN `kt_xh.lao_dong.ty_le` <= 6000
      THEN 100
      ELSE LEAST(
        CASE
          WHEN `kt_xh.lao_dong.ty_le` - 4995 < 0
          THEN -(
            (
              10 - 1 - (
                `kt_xh.lao_dong.ty_le` - 4995
              )
            ) DIV 10
          )
          ELSE (
            `kt_xh.lao_dong.ty_le` - 4995
          ) DIV 10
        END,
        300
      )
    END AS BIGINT) AS `points@kt_xh.lao_dong`, /* 3.d Tỷ lệ lao động phi nông nghiệp */
    CAST(CASE
      WHEN `kt_xh.lao_dong.ty_le` IS NULL
      THEN NULL
      WHEN `kt_xh.lao_dong.ty_le` <= 6000
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@kt_xh.lao_dong`,
    CAST(CASE
      WHEN `kt_xh.lao_dong.ty_le` IS NULL
      THEN CONCAT_WS(', ', CASE WHEN `kt_xh.lao_dong.ty_le` IS NULL THEN 'kt_xh.lao_dong.ty_le' END)
      WHEN `kt_xh.lao_dong.ty_le` <= 6000
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.lao_dong`,
    CAST(CASE
      WHEN `kt_xh.nang_suat.toc_do` IS NULL
      THEN NULL
      WHEN `kt_xh.nang_suat.toc_do` <= 500
      THEN 100
      ELSE LEAST(`kt_xh.nang_suat.toc_do` - 400, 300)
    END AS BIGINT) AS `points@kt_xh.nang_suat`, /* 3.đ Tốc độ tăng năng suất lao động bình quân */
    CAST(CASE
      WHEN `kt_xh.nang_suat.toc_do` IS NULL
      THEN NULL
      WHEN `kt_xh.nang_suat.toc_do` <= 500
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@kt_xh.nang_suat`,
    CAST(CASE
      WHEN `kt_xh.nang_suat.toc_do` IS NULL
      THEN CONCAT_WS(', ', CASE WHEN `kt_xh.nang_suat.toc_do` IS NULL THEN 'kt_xh.nang_suat.toc_do' END)
      WHEN `kt_xh.nang_suat.toc_do` <= 500
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.nang_suat`,
    CAST(CASE
      WHEN `kt_xh.thu_nhap.thu_nhap` IS NULL OR `parameters.thu_nhap_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.thu_nhap.thu_nhap` <= `parameters.thu_nhap_ca_nuoc`
      THEN 200
      ELSE LEAST(
        CASE
          WHEN (
            -599
          ) * `parameters.thu_nhap_ca_nuoc` + 1000 * `kt_xh.thu_nhap.thu_nhap` < 0
          THEN -(
            (
              (
                2 * `parameters.thu_nhap_ca_nuoc`
              ) - 1 - (
                (
                  -599
                ) * `parameters.thu_nhap_ca_nuoc` + 1000 * `kt_xh.thu_nhap.thu_nhap`
              )
            ) DIV (
              2 * `parameters.thu_nhap_ca_nuoc`
            )
          )
          ELSE (
            (
              -599
            ) * `parameters.thu_nhap_ca_nuoc` + 1000 * `kt_xh.thu_nhap.thu_nhap`
          ) DIV (
            2 * `parameters.thu_nhap_ca_nuoc`
          )
        END,
        300
      )
    END AS BIGINT) AS `points@kt_xh.thu_nhap`, /* 3.e Thu nhập bình quân đầu người */
    CAST(CASE
      WHEN `kt_xh.thu_nhap.thu_nhap` IS NULL OR `parameters.thu_nhap_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.thu_nhap.thu_nhap` <= `parameters.thu_nhap_ca_nuoc`
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@kt_xh.thu_nhap`,
    CAST(CASE
      WHEN `kt_xh.thu_nhap.thu_nhap` IS NULL OR `parameters.thu_nhap_ca_nuoc` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `kt_xh.thu_nhap.thu_nhap` IS NULL THEN 'kt_xh.thu_nhap.thu_nhap' END,
        CASE WHEN `parameters.thu_nhap_ca_nuoc` IS NULL THEN 'parameters.thu_nhap_ca_nuoc' END
      )
      WHEN `kt_xh.thu_nhap.thu_nhap` <= `parameters.thu_nhap_ca_nuoc`
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.thu_nhap`,
    CAST(CASE
      WHEN `kt_xh.bhxh.ty_le` IS NULL OR `parameters.bhxh_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.bhxh.ty_le` <= `parameters.bhxh_ca_nuoc`
      THEN 200
      ELSE LEAST(
        CASE
          WHEN `kt_xh.bhxh.ty_le` - `parameters.bhxh_ca_nuoc` + 2005 < 0
          THEN -(
            (
              10 - 1 - (
                `kt_xh.bhxh.ty_le` - `parameters.bhxh_ca_nuoc` + 2005
              )
            ) DIV 10
          )
          ELSE (
            `kt_xh.bhxh.ty_le` - `parameters.bhxh_ca_nuoc` + 2005
          ) DIV 10
        END,
        300
      )
    END AS BIGINT) AS `points@kt_xh.bhxh`, /* 3.g Tỷ lệ tham gia bảo hiểm xã hội */
    CAST(CASE
      WHEN `kt_xh.bhxh.ty_le` IS NULL OR `parameters.bhxh_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.bhxh.ty_le` <= `parameters.bhxh_ca_nuoc`
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@kt_xh.bhxh`,
    CAST(CASE
      WHEN `kt_xh.bhxh.ty_le` IS NULL OR `parameters.bhxh_ca_nuoc` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `kt_xh.bhxh.ty_le` IS NULL THEN 'kt_xh.bhxh.ty_le' END,
        CASE WHEN `parameters.bhxh_ca_nuoc` IS NULL THEN 'parameters.bhxh_ca_nuoc' END
      )
      WHEN `kt_xh.bhxh.ty_le` <= `parameters.bhxh_ca_nuoc`
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.bhxh`,
    CAST(CASE
      WHEN `kt_xh.ho_ngheo.ty_le` IS NULL OR `parameters.ho_ngheo_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.ho_ngheo.ty_le` >= `parameters.ho_ngheo_ca_nuoc`
      THEN 200
      ELSE LEAST(
        CASE
          WHEN (
            -1
          ) * `kt_xh.ho_ngheo.ty_le` + `parameters.ho_ngheo_ca_nuoc` + 401 < 0
          THEN -(
            (
              2 - 1 - (
                (
                  -1
                ) * `kt_xh.ho_ngheo.ty_le` + `parameters.ho_ngheo_ca_nuoc` + 401
              )
            ) DIV 2
          )
          ELSE (
            (
              -1
            ) * `kt_xh.ho_ngheo.ty_le` + `parameters.ho_ngheo_ca_nuoc` + 401
          ) DIV 2
        END,
        300
      )
    END AS BIGINT) AS `points@kt_xh.ho_ngheo`, /* 3.h Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều */
    CAST(CASE
      WHEN `kt_xh.ho_ngheo.ty_le` IS NULL OR `parameters.ho_ngheo_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.ho_ngheo.ty_le` >= `parameters.ho_ngheo_ca_nuoc`
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@kt_xh.ho_ngheo`,
    CAST(CASE
      WHEN `kt_xh.ho_ngheo.ty_le` IS NULL OR `parameters.ho_ngheo_ca_nuoc` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `kt_xh.ho_ngheo.ty_le` IS NULL THEN 'kt_xh.ho_ngheo.ty_le' END,
        CASE WHEN `parameters.ho_ngheo_ca_nuoc` IS NULL THEN 'parameters.ho_ngheo_ca_nuoc' END
      )
      WHEN `kt_xh.ho_ngheo.ty_le` >= `parameters.ho_ngheo_ca_nuoc`
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.ho_ngheo`,
    CAST(CASE
      WHEN `kt_xh.nuoc_sach.ty_le` IS NULL OR `parameters.nuoc_sach_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.nuoc_sach.ty_le` <= `parameters.nuoc_sach_ca_nuoc`
      THEN 200
      ELSE LEAST(
        CASE
          WHEN `kt_xh.nuoc_sach.ty_le` - `parameters.nuoc_sach_ca_nuoc` + 401 < 0
          THEN -(
            (
              2 - 1 - (
                `kt_xh.nuoc_sach.ty_le` - `parameters.nuoc_sach_ca_nuoc` + 401
              )
            ) DIV 2
          )
          ELSE (
            `kt_xh.nuoc_sach.ty_le` - `parameters.nuoc_sach_ca_nuoc` + 401
          ) DIV 2
        END,
        300
      )
    END AS BIGINT) AS `points@kt_xh.nuoc_sach`, /* 3.i Tỷ lệ dân số sử dụng nước sạch */
    CAST(CASE
      WHEN `kt_xh.nuoc_sach.ty_le` IS NULL OR `parameters.nuoc_sach_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.nuoc_sach.ty_le` <= `parameters.nuoc_sach_ca_nuoc`
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@kt_xh.nuoc_sach`,
    CAST(CASE
      WHEN `kt_xh.nuoc_sach.ty_le` IS NULL OR `parameters.nuoc_sach_ca_nuoc` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `kt_xh.nuoc_sach.ty_le` IS NULL THEN 'kt_xh.nuoc_sach.ty_le' END,
        CASE WHEN `parameters.nuoc_sach_ca_nuoc` IS NULL THEN 'parameters.nuoc_sach_ca_nuoc' END
      )
      WHEN `kt_xh.nuoc_sach.ty_le` <= `parameters.nuoc_sach_ca_nuoc`
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.nuoc_sach`,
    CAST(CASE
      WHEN `kt_xh.hai_long.thu_hang` IS NULL
      THEN NULL
      WHEN `kt_xh.hai_long.thu_hang` <= 10
      THEN 300
      WHEN `kt_xh.hai_long.thu_hang` <= 20
      THEN 200
      ELSE 100
    END AS BIGINT) AS `points@kt_xh.hai_long`, /* 3.k Chỉ số hài lòng của người dân */
    CAST(CASE
      WHEN `kt_xh.hai_long.thu_hang` IS NULL
      THEN NULL
      WHEN `kt_xh.hai_long.thu_hang` <= 10
      THEN '1'
      WHEN `kt_xh.hai_long.thu_hang` <= 20
      THEN '2'
      ELSE '3'
    END AS STRING) AS `case@kt_xh.hai_long`,
    CAST(CASE
      WHEN `kt_xh.hai_long.thu_hang` IS NULL
      THEN CONCAT_WS(', ', CASE WHEN `kt_xh.hai_long.thu_hang` IS NULL THEN 'kt_xh.hai_long.thu_hang' END)
      ELSE ''
    END AS STRING) AS `missing@kt_xh.hai_long`,
    CAST(CASE
      WHEN `kt_xh.dich_vu_cong.ty_le` IS NULL OR `parameters.dich_vu_cong_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.dich_vu_cong.ty_le` <= `parameters.dich_vu_cong_ca_nuoc`
      THEN 200
      ELSE LEAST(
        CASE
          WHEN `kt_xh.dich_vu_cong.ty_le` - `parameters.dich_vu_cong_ca_nuoc` + 1604 < 0
          THEN -(
            (
              8 - 1 - (
                `kt_xh.dich_vu_cong.ty_le` - `parameters.dich_vu_cong_ca_nuoc` + 1604
              )
            ) DIV 8
          )
          ELSE (
            `kt_xh.dich_vu_cong.ty_le` - `parameters.dich_vu_cong_ca_nuoc` + 1604
          ) DIV 8
        END,
        300
      )
    END AS BIGINT) AS `points@kt_xh.dich_vu_cong`, /* 3.l Tỷ lệ hồ sơ xử lý qua dịch vụ công trực tuyến toàn trình */
    CAST(CASE
      WHEN `kt_xh.dich_vu_cong.ty_le` IS NULL OR `parameters.dich_vu_cong_ca_nuoc` IS NULL
      THEN NULL
      WHEN `kt_xh.dich_vu_cong.ty_le` <= `parameters.dich_vu_cong_ca_nuoc`
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@kt_xh.dich_vu_cong`,
    CAST(CASE
      WHEN `kt_xh.dich_vu_cong.ty_le` IS NULL OR `parameters.dich_vu_cong_ca_nuoc` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `kt_xh.dich_vu_cong.ty_le` IS NULL THEN 'kt_xh.dich_vu_cong.ty_le' END,
        CASE WHEN `parameters.dich_vu_cong_ca_nuoc` IS NULL THEN 'parameters.dich_vu_cong_ca_nuoc' END
      )
      WHEN `kt_xh.dich_vu_cong.ty_le` <= `parameters.dich_vu_cong_ca_nuoc`
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@kt_xh.dich_vu_cong`
  FROM `leaves@dien_tich`
), `leaves@dac_thu` AS (
  /* 4 Các yếu tố đặc thù */
  SELECT
    *,
    CAST(CASE
      WHEN `dac_thu.dan_toc.nguoi_dan_toc` IS NULL OR `phan-loai-dvhc-tinh.dan_so` IS NULL
      THEN NULL
      WHEN 5 * `dac_thu.dan_toc.nguoi_dan_toc` < `phan-loai-dvhc-tinh.dan_so`
      THEN 0
      WHEN 10 * `dac_thu.dan_toc.nguoi_dan_toc` <= 3 * `phan-loai-dvhc-tinh.dan_so`
      THEN 100
      ELSE LEAST(
        CASE
          WHEN (
            -99
          ) * `phan-loai-dvhc-tinh.dan_so` + 1000 * `dac_thu.dan_toc.nguoi_dan_toc` < 0
          THEN -(
            (
              (
                2 * `phan-loai-dvhc-tinh.dan_so`
              ) - 1 - (
                (
                  -99
                ) * `phan-loai-dvhc-tinh.dan_so` + 1000 * `dac_thu.dan_toc.nguoi_dan_toc`
              )
            ) DIV (
              2 * `phan-loai-dvhc-tinh.dan_so`
            )
          )
          ELSE (
            (
              -99
            ) * `phan-loai-dvhc-tinh.dan_so` + 1000 * `dac_thu.dan_toc.nguoi_dan_toc`
          ) DIV (
            2 * `phan-loai-dvhc-tinh.dan_so`
          )
        END,
        200
      )
    END AS BIGINT) AS `points@dac_thu.dan_toc`, /* 4.a Dân số là người dân tộc thiểu số */
    CAST(CASE
      WHEN `dac_thu.dan_toc.nguoi_dan_toc` IS NULL OR `phan-loai-dvhc-tinh.dan_so` IS NULL
      THEN NULL
      WHEN 5 * `dac_thu.dan_toc.nguoi_dan_toc` < `phan-loai-dvhc-tinh.dan_so`
      THEN '1'
      WHEN 10 * `dac_thu.dan_toc.nguoi_dan_toc` <= 3 * `phan-loai-dvhc-tinh.dan_so`
      THEN '2'
      ELSE '3'
    END AS STRING) AS `case@dac_thu.dan_toc`,
    CAST(CASE
      WHEN `dac_thu.dan_toc.nguoi_dan_toc` IS NULL OR `phan-loai-dvhc-tinh.dan_so` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `dac_thu.dan_toc.nguoi_dan_toc` IS NULL THEN 'dac_thu.dan_toc.nguoi_dan_toc' END,
        CASE WHEN `phan-loai-dvhc-tinh.dan_so` IS NULL THEN 'phan-loai-dvhc-tinh.dan_so' END
      )
      WHEN 5 * `dac_thu.dan_toc.nguoi_dan_toc` < `phan-loai-dvhc-tinh.dan_so`
      THEN ''
      WHEN 10 * `dac_thu.dan_toc.nguoi_dan_toc` <= 3 * `phan-loai-dvhc-tinh.dan_so`
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@dac_thu.dan_toc`,
    CAST(CASE
      WHEN `dac_thu.bien_gioi.xa_bien_gioi` IS NULL OR `dac_thu.so_xa` IS NULL
      THEN NULL
      WHEN 10 * `dac_thu.bien_gioi.xa_bien_gioi` < `dac_thu.so_xa`
      THEN 0
      WHEN 5 * `dac_thu.bien_gioi.xa_bien_gioi` <= `dac_thu.so_xa`
      THEN 100
      ELSE LEAST((
        1000 * `dac_thu.bien_gioi.xa_bien_gioi` + `dac_thu.so_xa`
      ) DIV (
        2 * `dac_thu.so_xa`
      ), 200)
    END AS BIGINT) AS `points@dac_thu.bien_gioi`, /* 4.b Đơn vị hành chính cấp xã có đường biên giới quốc gia trên đất liền */
    CAST(CASE
      WHEN `dac_thu.bien_gioi.xa_bien_gioi` IS NULL OR `dac_thu.so_xa` IS NULL
      THEN NULL
      WHEN 10 * `dac_thu.bien_gioi.xa_bien_gioi` < `dac_thu.so_xa`
      THEN '1'
      WHEN 5 * `dac_thu.bien_gioi.xa_bien_gioi` <= `dac_thu.so_xa`
      THEN '2'
      ELSE '3'
    END AS STRING) AS `case@dac_thu.bien_gioi`,
    CAST(CASE
      WHEN `dac_thu.bien_gioi.xa_bien_gioi` IS NULL OR `dac_thu.so_xa` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `dac_thu.bien_gioi.xa_bien_gioi` IS NULL THEN 'dac_thu.bien_gioi.xa_bien_gioi' END,
        CASE WHEN `dac_thu.so_xa` IS NULL THEN 'dac_thu.so_xa' END
      )
      WHEN 10 * `dac_thu.bien_gioi.xa_bien_gioi` < `dac_thu.so_xa`
      THEN ''
      WHEN 5 * `dac_thu.bien_gioi.xa_bien_gioi` <= `dac_thu.so_xa`
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@dac_thu.bien_gioi`,
    CAST(CASE
      WHEN `dac_thu.di_san.di_tich` IS NULL OR `dac_thu.di_san.di_san` IS NULL
      THEN NULL
      WHEN `dac_thu.di_san.di_tich` = 1 OR `dac_thu.di_san.di_san` = 1
      THEN 100
      ELSE 0
    END AS BIGINT) AS `points@dac_thu.di_san`, /* 4.c Di tích quốc gia đặc biệt, di sản được UNESCO công nhận, ghi danh */
    CAST(CASE
      WHEN `dac_thu.di_san.di_tich` IS NULL OR `dac_thu.di_san.di_san` IS NULL
      THEN NULL
      WHEN `dac_thu.di_san.di_tich` = 1 OR `dac_thu.di_san.di_san` = 1
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@dac_thu.di_san`,
    CAST(CASE
      WHEN `dac_thu.di_san.di_tich` IS NULL OR `dac_thu.di_san.di_san` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `dac_thu.di_san.di_tich` IS NULL THEN 'dac_thu.di_san.di_tich' END,
        CASE WHEN `dac_thu.di_san.di_san` IS NULL THEN 'dac_thu.di_san.di_san' END
      )
      ELSE ''
    END AS STRING) AS `missing@dac_thu.di_san`,
    CAST(CASE
      WHEN `dac_thu.so_xa` IS NULL
      THEN NULL
      WHEN `dac_thu.so_xa` <= 80
      THEN 200
      ELSE 5 * LEAST(`dac_thu.so_xa` - 40, 100)
    END AS BIGINT) AS `points@dac_thu.cap_xa`, /* 4.d Số đơn vị hành chính cấp xã */
    CAST(CASE WHEN `dac_thu.so_xa` IS NULL THEN NULL WHEN `dac_thu.so_xa` <= 80 THEN '1' ELSE '2' END AS STRING) AS `case@dac_thu.cap_xa`,
    CAST(CASE
      WHEN `dac_thu.so_xa` IS NULL
      THEN CONCAT_WS(', ', CASE WHEN `dac_thu.so_xa` IS NULL THEN 'dac_thu.so_xa' END)
      WHEN `dac_thu.so_xa` <= 80
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@dac_thu.cap_xa`
  FROM `leaves@kt_xh`
), `leaves@uu_tien` AS (
  /* Điểm ưu tiên */
  SELECT
    *,
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dan_so` IS NULL
      OR `unit.mien_nui` IS NULL
      OR `parameters.tieu_chuan_dan_so_mien_nui` IS NULL
      OR `parameters.tieu_chuan_dan_so` IS NULL
      THEN NULL
      WHEN `phan-loai-dvhc-tinh.dan_so` < 3 * CASE
        WHEN `unit.mien_nui` = 1
        THEN `parameters.tieu_chuan_dan_so_mien_nui`
        ELSE `parameters.tieu_chuan_dan_so`
      END
      THEN 0
      WHEN `phan-loai-dvhc-tinh.dan_so` = 3 * CASE
        WHEN `unit.mien_nui` = 1
        THEN `parameters.tieu_chuan_dan_so_mien_nui`
        ELSE `parameters.tieu_chuan_dan_so`
      END
      THEN 500
      ELSE LEAST(
        (
          401 * CASE
            WHEN `unit.mien_nui` = 1
            THEN `parameters.tieu_chuan_dan_so_mien_nui`
            ELSE `parameters.tieu_chuan_dan_so`
          END + 200 * `phan-loai-dvhc-tinh.dan_so`
        ) DIV (
          2 * CASE
            WHEN `unit.mien_nui` = 1
            THEN `parameters.tieu_chuan_dan_so_mien_nui`
            ELSE `parameters.tieu_chuan_dan_so`
          END
        ),
        1000
      )
    END AS BIGINT) AS `points@uu_tien.dan_so`, /* UT1 Ưu tiên về quy mô dân số */
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dan_so` IS NULL
      OR `unit.mien_nui` IS NULL
      OR `parameters.tieu_chuan_dan_so_mien_nui` IS NULL
      OR `parameters.tieu_chuan_dan_so` IS NULL
      THEN NULL
      WHEN `phan-loai-dvhc-tinh.dan_so` < 3 * CASE
        WHEN `unit.mien_nui` = 1
        THEN `parameters.tieu_chuan_dan_so_mien_nui`
        ELSE `parameters.tieu_chuan_dan_so`
      END
      THEN '1'
      WHEN `phan-loai-dvhc-tinh.dan_so` = 3 * CASE
        WHEN `unit.mien_nui` = 1
        THEN `parameters.tieu_chuan_dan_so_mien_nui`
        ELSE `parameters.tieu_chuan_dan_so`
      END
      THEN '2'
      ELSE '3'
    END AS STRING) AS `case@uu_tien.dan_so`,
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dan_so` IS NULL
      OR `unit.mien_nui` IS NULL
      OR `parameters.tieu_chuan_dan_so_mien_nui` IS NULL
      OR `parameters.tieu_chuan_dan_so` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `phan-loai-dvhc-tinh.dan_so` IS NULL THEN 'phan-loai-dvhc-tinh.dan_so' END,
        CASE WHEN `unit.mien_nui` IS NULL THEN 'unit.mien_nui' END,
        CASE
          WHEN `parameters.tieu_chuan_dan_so_mien_nui` IS NULL
          THEN 'parameters.tieu_chuan_dan_so_mien_nui'
        END,
        CASE WHEN `parameters.tieu_chuan_dan_so` IS NULL THEN 'parameters.tieu_chuan_dan_so' END
      )
      WHEN `phan-loai-dvhc-tinh.dan_so` < 3 * CASE
        WHEN `unit.mien_nui` = 1
        THEN `parameters.tieu_chuan_dan_so_mien_nui`
        ELSE `parameters.tieu_chuan_dan_so`
      END
      THEN ''
      WHEN `phan-loai-dvhc-tinh.dan_so` = 3 * CASE
        WHEN `unit.mien_nui` = 1
        THEN `parameters.tieu_chuan_dan_so_mien_nui`
        ELSE `parameters.tieu_chuan_dan_so`
      END
      THEN ''
      ELSE ''
    END AS STRING) AS `missing@uu_tien.dan_so`,
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dien_tich` IS NULL
      OR `unit.mien_nui` IS NULL
      OR `parameters.tieu_chuan_dien_tich_mien_nui` IS NULL
      OR `parameters.tieu_chuan_dien_tich` IS NULL
      THEN NULL
      WHEN `phan-loai-dvhc-tinh.dien_tich` < 3 * CASE
        WHEN `unit.mien_nui` = 1
        THEN `parameters.tieu_chuan_dien_tich_mien_nui`
        ELSE `parameters.tieu_chuan_dien_tich`
      END
      THEN 0
      ELSE 1000
    END AS BIGINT) AS `points@uu_tien.dien_tich`, /* UT2 Ưu tiên về diện tích tự nhiên */
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dien_tich` IS NULL
      OR `unit.mien_nui` IS NULL
      OR `parameters.tieu_chuan_dien_tich_mien_nui` IS NULL
      OR `parameters.tieu_chuan_dien_tich` IS NULL
      THEN NULL
      WHEN `phan-loai-dvhc-tinh.dien_tich` < 3 * CASE
        WHEN `unit.mien_nui` = 1
        THEN `parameters.tieu_chuan_dien_tich_mien_nui`
        ELSE `parameters.tieu_chuan_dien_tich`
      END
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@uu_tien.dien_tich`,
    CAST(CASE
      WHEN `phan-loai-dvhc-tinh.dien_tich` IS NULL
      OR `unit.mien_nui` IS NULL
      OR `parameters.tieu_chuan_dien_tich_mien_nui` IS NULL
      OR `parameters.tieu_chuan_dien_tich` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `phan-loai-dvhc-tinh.dien_tich` IS NULL THEN 'phan-loai-dvhc-tinh.dien_tich' END,
        CASE WHEN `unit.mien_nui` IS NULL THEN 'unit.mien_nui' END,
        CASE
          WHEN `parameters.tieu_chuan_dien_tich_mien_nui` IS NULL
          THEN 'parameters.tieu_chuan_dien_tich_mien_nui'
        END,
        CASE WHEN `parameters.tieu_chuan_dien_tich` IS NULL THEN 'parameters.tieu_chuan_dien_tich' END
      )
      ELSE ''
    END AS STRING) AS `missing@uu_tien.dien_tich`,
    CAST(CASE
      WHEN `uu_tien.vi_tri.vi_tri` IS NULL OR `uu_tien.vi_tri.du_lich` IS NULL
      THEN NULL
      WHEN `uu_tien.vi_tri.vi_tri` = 1 OR `uu_tien.vi_tri.du_lich` = 1
      THEN 1000
      ELSE 0
    END AS BIGINT) AS `points@uu_tien.vi_tri`, /* UT3 Ưu tiên về vị trí, vai trò */
    CAST(CASE
      WHEN `uu_tien.vi_tri.vi_tri` IS NULL OR `uu_tien.vi_tri.du_lich` IS NULL
      THEN NULL
      WHEN `uu_tien.vi_tri.vi_tri` = 1 OR `uu_tien.vi_tri.du_lich` = 1
      THEN '1'
      ELSE '2'
    END AS STRING) AS `case@uu_tien.vi_tri`,
    CAST(CASE
      WHEN `uu_tien.vi_tri.vi_tri` IS NULL OR `uu_tien.vi_tri.du_lich` IS NULL
      THEN CONCAT_WS(
        ', ',
        CASE WHEN `uu_tien.vi_tri.vi_tri` IS NULL THEN 'uu_tien.vi_tri.vi_tri' END,
        CASE WHEN `uu_tien.vi_tri.du_lich` IS NULL THEN 'uu_tien.vi_tri.du_lich' END
      )
      ELSE ''
    END AS STRING) AS `missing@uu_tien.vi_tri`
  FROM `leaves@dac_thu`
), `parts` AS (
  SELECT
    *,
    CAST(CASE WHEN `points@dan_so` IS NULL THEN NULL ELSE `points@dan_so` END AS BIGINT) AS `part@dan_so`, /* 1 Quy mô dân số */
    CAST(2500 AS BIGINT) AS `maximum@dan_so`,
    CAST(CASE WHEN `points@dien_tich` IS NULL THEN NULL ELSE `points@dien_tich` END AS BIGINT) AS `part@dien_tich`, /* 2 Diện tích tự nhiên */
    CAST(2500 AS BIGINT) AS `maximum@dien_tich`,
    CAST(CASE
      WHEN `points@kt_xh.ngan_sach` IS NULL
      OR `points@kt_xh.ty_trong` IS NULL
      OR `points@kt_xh.tang_truong` IS NULL
      OR `points@kt_xh.lao_dong` IS NULL
      OR `points@kt_xh.nang_suat` IS NULL
      OR `points@kt_xh.thu_nhap` IS NULL
      OR `points@kt_xh.bhxh` IS NULL
      OR `points@kt_xh.ho_ngheo` IS NULL
      OR `points@kt_xh.nuoc_sach` IS NULL
      OR `points@kt_xh.hai_long` IS NULL
      OR `points@kt_xh.dich_vu_cong` IS NULL
      THEN NULL
      ELSE `points@kt_xh.ngan_sach` + `points@kt_xh.ty_trong` + `points@kt_xh.tang_truong` + `points@kt_xh.lao_dong` + `points@kt_xh.nang_suat` + `points@kt_xh.thu_nhap` + `points@kt_xh.bhxh` + `points@kt_xh.ho_ngheo` + `points@kt_xh.nuoc_sach` + `points@kt_xh.hai_long` + `points@kt_xh.dich_vu_cong`
    END AS BIGINT) AS `part@kt_xh`, /* 3 Điều kiện phát triển kinh tế - xã hội */
    CAST(CAST(1000 AS BIGINT) + 300 + 300 + 300 + 300 + 300 + 300 + 300 + 300 + 300 + 300 AS BIGINT) AS `maximum@kt_xh`,
    CAST(CASE WHEN `points@kt_xh.ngan_sach` IS NULL THEN NULL ELSE `points@kt_xh.ngan_sach` END AS BIGINT) AS `part@kt_xh.ngan_sach`, /* 3.a Điều tiết ngân sách, tự cân đối thu chi */
    CAST(1000 AS BIGINT) AS `maximum@kt_xh.ngan_sach`,
    CAST(CASE WHEN `points@kt_xh.ty_trong` IS NULL THEN NULL ELSE `points@kt_xh.ty_trong` END AS BIGINT) AS `part@kt_xh.ty_trong`, /* 3.b Tỷ trọng công nghiệp, xây dựng và dịch vụ */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.ty_trong`,
    CAST(CASE WHEN `points@kt_xh.tang_truong` IS NULL THEN NULL ELSE `points@kt_xh.tang_truong` END AS BIGINT) AS `part@kt_xh.tang_truong`, /* 3.c Tốc độ tăng trưởng kinh tế */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.tang_truong`,
    CAST(CASE WHEN `points@kt_xh.lao_dong` IS NULL THEN NULL ELSE `points@kt_xh.lao_dong` END AS BIGINT) AS `part@kt_xh.lao_dong`, /* 3.d Tỷ lệ lao động phi nông nghiệp */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.lao_dong`,
    CAST(CASE WHEN `points@kt_xh.nang_suat` IS NULL THEN NULL ELSE `points@kt_xh.nang_suat` END AS BIGINT) AS `part@kt_xh.nang_suat`, /* 3.đ Tốc độ tăng năng suất lao động bình quân */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.nang_suat`,
    CAST(CASE WHEN `points@kt_xh.thu_nhap` IS NULL THEN NULL ELSE `points@kt_xh.thu_nhap` END AS BIGINT) AS `part@kt_xh.thu_nhap`, /* 3.e Thu nhập bình quân đầu người */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.thu_nhap`,
    CAST(CASE WHEN `points@kt_xh.bhxh` IS NULL THEN NULL ELSE `points@kt_xh.bhxh` END AS BIGINT) AS `part@kt_xh.bhxh`, /* 3.g Tỷ lệ tham gia bảo hiểm xã hội */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.bhxh`,
    CAST(CASE WHEN `points@kt_xh.ho_ngheo` IS NULL THEN NULL ELSE `points@kt_xh.ho_ngheo` END AS BIGINT) AS `part@kt_xh.ho_ngheo`, /* 3.h Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.ho_ngheo`,
    CAST(CASE WHEN `points@kt_xh.nuoc_sach` IS NULL THEN NULL ELSE `points@kt_xh.nuoc_sach` END AS BIGINT) AS `part@kt_xh.nuoc_sach`, /* 3.i Tỷ lệ dân số sử dụng nước sạch */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.nuoc_sach`,
    CAST(CASE WHEN `points@kt_xh.hai_long` IS NULL THEN NULL ELSE `points@kt_xh.hai_long` END AS BIGINT) AS `part@kt_xh.hai_long`, /* 3.k Chỉ số hài lòng của người dân */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.hai_long`,
    CAST(CASE WHEN `points@kt_xh.dich_vu_cong` IS NULL THEN NULL ELSE `points@kt_xh.dich_vu_cong` END AS BIGINT) AS `part@kt_xh.dich_vu_cong`, /* 3.l Tỷ lệ hồ sơ xử lý qua dịch vụ công trực tuyến toàn trình */
    CAST(300 AS BIGINT) AS `maximum@kt_xh.dich_vu_cong`,
    CAST(CASE
      WHEN `points@dac_thu.dan_toc` IS NULL
      OR `points@dac_thu.bien_gioi` IS NULL
      OR `points@dac_thu.di_san` IS NULL
      OR `points@dac_thu.cap_xa` IS NULL
      THEN NULL
      ELSE `points@dac_thu.dan_toc` + `points@dac_thu.bien_gioi` + `points@dac_thu.di_san` + `points@dac_thu.cap_xa`
    END AS BIGINT) AS `part@dac_thu`, /* 4 Các yếu tố đặc thù */
    CAST(CAST(200 AS BIGINT) + 200 + 100 + 500 AS BIGINT) AS `maximum@dac_thu`,
    CAST(CASE WHEN `points@dac_thu.dan_toc` IS NULL THEN NULL ELSE `points@dac_thu.dan_toc` END AS BIGINT) AS `part@dac_thu.dan_toc`, /* 4.a Dân số là người dân tộc thiểu số */
    CAST(200 AS BIGINT) AS `maximum@dac_thu.dan_toc`,
    CAST(CASE WHEN `points@dac_thu.bien_gioi` IS NULL THEN NULL ELSE `points@dac_thu.bien_gioi` END AS BIGINT) AS `part@dac_thu.bien_gioi`, /* 4.b Đơn vị hành chính cấp xã có đường biên giới quốc gia trên đất liền */
    CAST(200 AS BIGINT) AS `maximum@dac_thu.bien_gioi`,
    CAST(CASE WHEN `points@dac_thu.di_san` IS NULL THEN NULL ELSE `points@dac_thu.di_san` END AS BIGINT) AS `part@dac_thu.di_san`, /* 4.c Di tích quốc gia đặc biệt, di sản được UNESCO công nhận, ghi danh */
    CAST(100 AS BIGINT) AS `maximum@dac_thu.di_san`,
    CAST(CASE WHEN `points@dac_thu.cap_xa` IS NULL THEN NULL ELSE `points@dac_thu.cap_xa` END AS BIGINT) AS `part@dac_thu.cap_xa`, /* 4.d Số đơn vị hành chính cấp xã */
    CAST(500 AS BIGINT) AS `maximum@dac_thu.cap_xa`,
    CAST(CASE
      WHEN `points@uu_tien.dan_so` IS NULL
      OR `points@uu_tien.dien_tich` IS NULL
      OR `points@uu_tien.vi_tri` IS NULL
      THEN NULL
      ELSE LEAST(GREATEST(`points@uu_tien.dan_so`, `points@uu_tien.dien_tich`, `points@uu_tien.vi_tri`), 1000)
    END AS BIGINT) AS `part@uu_tien`, /* Điểm ưu tiên */
    CAST(1000 AS BIGINT) AS `maximum@uu_tien`,
    CAST(CASE WHEN `points@uu_tien.dan_so` IS NULL THEN NULL ELSE `points@uu_tien.dan_so` END AS BIGINT) AS `part@uu_tien.dan_so`, /* UT1 Ưu tiên về quy mô dân số */
    CAST(1000 AS BIGINT) AS `maximum@uu_tien.dan_so`,
    CAST(CASE WHEN `points@uu_tien.dien_tich` IS NULL THEN NULL ELSE `points@uu_tien.dien_tich` END AS BIGINT) AS `part@uu_tien.dien_tich`, /* UT2 Ưu tiên về diện tích tự nhiên */
    CAST(1000 AS BIGINT) AS `maximum@uu_tien.dien_tich`,
    CAST(CASE WHEN `points@uu_tien.vi_tri` IS NULL THEN NULL ELSE `points@uu_tien.vi_tri` END AS BIGINT) AS `part@uu_tien.vi_tri`, /* UT3 Ưu tiên về vị trí, vai trò */
    CAST(1000 AS BIGINT) AS `maximum@uu_tien.vi_tri`
  FROM `leaves@uu_tien`
), `sums` AS (
  SELECT
    *,
    CAST(CASE
      WHEN `points@dan_so` IS NULL
      OR `points@dien_tich` IS NULL
      OR `points@kt_xh.ngan_sach` IS NULL
      OR `points@kt_xh.ty_trong` IS NULL
      OR `points@kt_xh.tang_truong` IS NULL
      OR `points@kt_xh.lao_dong` IS NULL
      OR `points@kt_xh.nang_suat` IS NULL
      OR `points@kt_xh.thu_nhap` IS NULL
      OR `points@kt_xh.bhxh` IS NULL
      OR `points@kt_xh.ho_ngheo` IS NULL
      OR `points@kt_xh.nuoc_sach` IS NULL
      OR `points@kt_xh.hai_long` IS NULL
      OR `points@kt_xh.dich_vu_cong` IS NULL
      OR `points@dac_thu.dan_toc` IS NULL
      OR `points@dac_thu.bien_gioi` IS NULL
      OR `points@dac_thu.di_san` IS NULL
      OR `points@dac_thu.cap_xa` IS NULL
      THEN NULL
      ELSE `points@dan_so` + `points@dien_tich` + `points@kt_xh.ngan_sach` + `points@kt_xh.ty_trong` + `points@kt_xh.tang_truong` + `points@kt_xh.lao_dong` + `points@kt_xh.nang_suat` + `points@kt_xh.thu_nhap` + `points@kt_xh.bhxh` + `points@kt_xh.ho_ngheo` + `points@kt_xh.nuoc_sach` + `points@kt_xh.hai_long` + `points@kt_xh.dich_vu_cong` + `points@dac_thu.dan_toc` + `points@dac_thu.bien_gioi` + `points@dac_thu.di_san` + `points@dac_thu.cap_xa`
    END AS BIGINT) AS `points`,
    CAST(`maximum@dan_so` + `maximum@dien_tich` + `maximum@kt_xh` + `maximum@dac_thu` AS BIGINT) AS `maximum`,
    CAST(CASE
      WHEN `points@uu_tien.dan_so` IS NULL
      OR `points@uu_tien.dien_tich` IS NULL
      OR `points@uu_tien.vi_tri` IS NULL
      THEN NULL
      ELSE LEAST(GREATEST(`points@uu_tien.dan_so`, `points@uu_tien.dien_tich`, `points@uu_tien.vi_tri`), 1000)
    END AS BIGINT) AS `bonus`,
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
), `grade` AS (
  SELECT
    *,
    CAST(CASE
      WHEN `total` IS NULL
      THEN NULL
      WHEN `total` >= 7500
      THEN 'loai_i'
      WHEN `total` >= 6000 AND `total` < 7500
      THEN 'loai_ii'
      WHEN `total` < 6000
      THEN 'loai_iii'
      ELSE NULL
    END AS STRING) AS `grade`
  FROM `total`
), `measure` AS (
  SELECT
    *,
    CAST(`total` AS BIGINT) AS `measure`
  FROM `grade`
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
  CAST(scored.`total` * 0.01 AS DECIMAL(5, 2)) AS `total`,
  CAST(scored.`points` * 0.01 AS DECIMAL(5, 2)) AS `points`,
  CAST(scored.`maximum` * 0.01 AS DECIMAL(5, 2)) AS `maximum`,
  CAST(scored.`bonus` * 0.01 AS DECIMAL(4, 2)) AS `bonus`,
  CAST(scored.`penalty` * 0.01 AS DECIMAL(3, 2)) AS `penalty`,
  scored.`rank` AS `rank`,
  scored.`grade` AS `grade`,
  CAST(scored.`points@dan_so` * 0.01 AS DECIMAL(4, 2)) AS `points@dan_so`,
  scored.`case@dan_so` AS `case@dan_so`,
  scored.`missing@dan_so` AS `missing@dan_so`,
  CAST(scored.`points@dien_tich` * 0.01 AS DECIMAL(4, 2)) AS `points@dien_tich`,
  scored.`case@dien_tich` AS `case@dien_tich`,
  scored.`missing@dien_tich` AS `missing@dien_tich`,
  CAST(scored.`points@kt_xh.ngan_sach` * 0.01 AS DECIMAL(4, 2)) AS `points@kt_xh.ngan_sach`,
  scored.`case@kt_xh.ngan_sach` AS `case@kt_xh.ngan_sach`,
  scored.`missing@kt_xh.ngan_sach` AS `missing@kt_xh.ngan_sach`,
  CAST(scored.`points@kt_xh.ty_trong` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.ty_trong`,
  scored.`case@kt_xh.ty_trong` AS `case@kt_xh.ty_trong`,
  scored.`missing@kt_xh.ty_trong` AS `missing@kt_xh.ty_trong`,
  CAST(scored.`points@kt_xh.tang_truong` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.tang_truong`,
  scored.`case@kt_xh.tang_truong` AS `case@kt_xh.tang_truong`,
  scored.`missing@kt_xh.tang_truong` AS `missing@kt_xh.tang_truong`,
  CAST(scored.`points@kt_xh.lao_dong` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.lao_dong`,
  scored.`case@kt_xh.lao_dong` AS `case@kt_xh.lao_dong`,
  scored.`missing@kt_xh.lao_dong` AS `missing@kt_xh.lao_dong`,
  CAST(scored.`points@kt_xh.nang_suat` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.nang_suat`,
  scored.`case@kt_xh.nang_suat` AS `case@kt_xh.nang_suat`,
  scored.`missing@kt_xh.nang_suat` AS `missing@kt_xh.nang_suat`,
  CAST(scored.`points@kt_xh.thu_nhap` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.thu_nhap`,
  scored.`case@kt_xh.thu_nhap` AS `case@kt_xh.thu_nhap`,
  scored.`missing@kt_xh.thu_nhap` AS `missing@kt_xh.thu_nhap`,
  CAST(scored.`points@kt_xh.bhxh` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.bhxh`,
  scored.`case@kt_xh.bhxh` AS `case@kt_xh.bhxh`,
  scored.`missing@kt_xh.bhxh` AS `missing@kt_xh.bhxh`,
  CAST(scored.`points@kt_xh.ho_ngheo` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.ho_ngheo`,
  scored.`case@kt_xh.ho_ngheo` AS `case@kt_xh.ho_ngheo`,
  scored.`missing@kt_xh.ho_ngheo` AS `missing@kt_xh.ho_ngheo`,
  CAST(scored.`points@kt_xh.nuoc_sach` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.nuoc_sach`,
  scored.`case@kt_xh.nuoc_sach` AS `case@kt_xh.nuoc_sach`,
  scored.`missing@kt_xh.nuoc_sach` AS `missing@kt_xh.nuoc_sach`,
  CAST(scored.`points@kt_xh.hai_long` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.hai_long`,
  scored.`case@kt_xh.hai_long` AS `case@kt_xh.hai_long`,
  scored.`missing@kt_xh.hai_long` AS `missing@kt_xh.hai_long`,
  CAST(scored.`points@kt_xh.dich_vu_cong` * 0.01 AS DECIMAL(3, 2)) AS `points@kt_xh.dich_vu_cong`,
  scored.`case@kt_xh.dich_vu_cong` AS `case@kt_xh.dich_vu_cong`,
  scored.`missing@kt_xh.dich_vu_cong` AS `missing@kt_xh.dich_vu_cong`,
  CAST(scored.`points@dac_thu.dan_toc` * 0.01 AS DECIMAL(3, 2)) AS `points@dac_thu.dan_toc`,
  scored.`case@dac_thu.dan_toc` AS `case@dac_thu.dan_toc`,
  scored.`missing@dac_thu.dan_toc` AS `missing@dac_thu.dan_toc`,
  CAST(scored.`points@dac_thu.bien_gioi` * 0.01 AS DECIMAL(3, 2)) AS `points@dac_thu.bien_gioi`,
  scored.`case@dac_thu.bien_gioi` AS `case@dac_thu.bien_gioi`,
  scored.`missing@dac_thu.bien_gioi` AS `missing@dac_thu.bien_gioi`,
  CAST(scored.`points@dac_thu.di_san` * 0.01 AS DECIMAL(3, 2)) AS `points@dac_thu.di_san`,
  scored.`case@dac_thu.di_san` AS `case@dac_thu.di_san`,
  scored.`missing@dac_thu.di_san` AS `missing@dac_thu.di_san`,
  CAST(scored.`points@dac_thu.cap_xa` * 0.01 AS DECIMAL(3, 2)) AS `points@dac_thu.cap_xa`,
  scored.`case@dac_thu.cap_xa` AS `case@dac_thu.cap_xa`,
  scored.`missing@dac_thu.cap_xa` AS `missing@dac_thu.cap_xa`,
  CAST(scored.`points@uu_tien.dan_so` * 0.01 AS DECIMAL(4, 2)) AS `points@uu_tien.dan_so`,
  scored.`case@uu_tien.dan_so` AS `case@uu_tien.dan_so`,
  scored.`missing@uu_tien.dan_so` AS `missing@uu_tien.dan_so`,
  CAST(scored.`points@uu_tien.dien_tich` * 0.01 AS DECIMAL(4, 2)) AS `points@uu_tien.dien_tich`,
  scored.`case@uu_tien.dien_tich` AS `case@uu_tien.dien_tich`,
  scored.`missing@uu_tien.dien_tich` AS `missing@uu_tien.dien_tich`,
  CAST(scored.`points@uu_tien.vi_tri` * 0.01 AS DECIMAL(4, 2)) AS `points@uu_tien.vi_tri`,
  scored.`case@uu_tien.vi_tri` AS `case@uu_tien.vi_tri`,
  scored.`missing@uu_tien.vi_tri` AS `missing@uu_tien.vi_tri`,
  CAST(scored.`part@dan_so` * 0.01 AS DECIMAL(4, 2)) AS `part@dan_so`,
  CAST(scored.`maximum@dan_so` * 0.01 AS DECIMAL(4, 2)) AS `maximum@dan_so`,
  CAST(scored.`part@dien_tich` * 0.01 AS DECIMAL(4, 2)) AS `part@dien_tich`,
  CAST(scored.`maximum@dien_tich` * 0.01 AS DECIMAL(4, 2)) AS `maximum@dien_tich`,
  CAST(scored.`part@kt_xh` * 0.01 AS DECIMAL(4, 2)) AS `part@kt_xh`,
  CAST(scored.`maximum@kt_xh` * 0.01 AS DECIMAL(4, 2)) AS `maximum@kt_xh`,
  CAST(scored.`part@kt_xh.ngan_sach` * 0.01 AS DECIMAL(4, 2)) AS `part@kt_xh.ngan_sach`,
  CAST(scored.`maximum@kt_xh.ngan_sach` * 0.01 AS DECIMAL(4, 2)) AS `maximum@kt_xh.ngan_sach`,
  CAST(scored.`part@kt_xh.ty_trong` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.ty_trong`,
  CAST(scored.`maximum@kt_xh.ty_trong` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.ty_trong`,
  CAST(scored.`part@kt_xh.tang_truong` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.tang_truong`,
  CAST(scored.`maximum@kt_xh.tang_truong` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.tang_truong`,
  CAST(scored.`part@kt_xh.lao_dong` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.lao_dong`,
  CAST(scored.`maximum@kt_xh.lao_dong` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.lao_dong`,
  CAST(scored.`part@kt_xh.nang_suat` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.nang_suat`,
  CAST(scored.`maximum@kt_xh.nang_suat` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.nang_suat`,
  CAST(scored.`part@kt_xh.thu_nhap` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.thu_nhap`,
  CAST(scored.`maximum@kt_xh.thu_nhap` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.thu_nhap`,
  CAST(scored.`part@kt_xh.bhxh` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.bhxh`,
  CAST(scored.`maximum@kt_xh.bhxh` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.bhxh`,
  CAST(scored.`part@kt_xh.ho_ngheo` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.ho_ngheo`,
  CAST(scored.`maximum@kt_xh.ho_ngheo` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.ho_ngheo`,
  CAST(scored.`part@kt_xh.nuoc_sach` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.nuoc_sach`,
  CAST(scored.`maximum@kt_xh.nuoc_sach` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.nuoc_sach`,
  CAST(scored.`part@kt_xh.hai_long` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.hai_long`,
  CAST(scored.`maximum@kt_xh.hai_long` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.hai_long`,
  CAST(scored.`part@kt_xh.dich_vu_cong` * 0.01 AS DECIMAL(3, 2)) AS `part@kt_xh.dich_vu_cong`,
  CAST(scored.`maximum@kt_xh.dich_vu_cong` * 0.01 AS DECIMAL(3, 2)) AS `maximum@kt_xh.dich_vu_cong`,
  CAST(scored.`part@dac_thu` * 0.01 AS DECIMAL(4, 2)) AS `part@dac_thu`,
  CAST(scored.`maximum@dac_thu` * 0.01 AS DECIMAL(4, 2)) AS `maximum@dac_thu`,
  CAST(scored.`part@dac_thu.dan_toc` * 0.01 AS DECIMAL(3, 2)) AS `part@dac_thu.dan_toc`,
  CAST(scored.`maximum@dac_thu.dan_toc` * 0.01 AS DECIMAL(3, 2)) AS `maximum@dac_thu.dan_toc`,
  CAST(scored.`part@dac_thu.bien_gioi` * 0.01 AS DECIMAL(3, 2)) AS `part@dac_thu.bien_gioi`,
  CAST(scored.`maximum@dac_thu.bien_gioi` * 0.01 AS DECIMAL(3, 2)) AS `maximum@dac_thu.bien_gioi`,
  CAST(scored.`part@dac_thu.di_san` * 0.01 AS DECIMAL(3, 2)) AS `part@dac_thu.di_san`,
  CAST(scored.`maximum@dac_thu.di_san` * 0.01 AS DECIMAL(3, 2)) AS `maximum@dac_thu.di_san`,
  CAST(scored.`part@dac_thu.cap_xa` * 0.01 AS DECIMAL(3, 2)) AS `part@dac_thu.cap_xa`,
  CAST(scored.`maximum@dac_thu.cap_xa` * 0.01 AS DECIMAL(3, 2)) AS `maximum@dac_thu.cap_xa`,
  CAST(scored.`part@uu_tien` * 0.01 AS DECIMAL(4, 2)) AS `part@uu_tien`,
  CAST(scored.`maximum@uu_tien` * 0.01 AS DECIMAL(4, 2)) AS `maximum@uu_tien`,
  CAST(scored.`part@uu_tien.dan_so` * 0.01 AS DECIMAL(4, 2)) AS `part@uu_tien.dan_so`,
  CAST(scored.`maximum@uu_tien.dan_so` * 0.01 AS DECIMAL(4, 2)) AS `maximum@uu_tien.dan_so`,
  CAST(scored.`part@uu_tien.dien_tich` * 0.01 AS DECIMAL(4, 2)) AS `part@uu_tien.dien_tich`,
  CAST(scored.`maximum@uu_tien.dien_tich` * 0.01 AS DECIMAL(4, 2)) AS `maximum@uu_tien.dien_tich`,
  CAST(scored.`part@uu_tien.vi_tri` * 0.01 AS DECIMAL(4, 2)) AS `part@uu_tien.vi_tri`,
  CAST(scored.`maximum@uu_tien.vi_tri` * 0.01 AS DECIMAL(4, 2)) AS `maximum@uu_tien.vi_tri`
FROM `checked`
LEFT JOIN `rank` AS scored
  ON scored.`unit` = checked.`unit` AND scored.`given@period` IS NOT DISTINCT FROM checked.`given@period`;
