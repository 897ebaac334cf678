-- Phân loại đơn vị hành chính phường: phan-loai-dvhc-phuong, revision nd-307-2025, for PostgreSQL
-- Instrument: Nghị định số 307/2025/NĐ-CP ngày 27/11/2025 của Chính phủ phân loại đơn vị hành chính
-- Provenance: verified against nguyên văn Điều 4 và Điều 9 Nghị định số 307/2025/NĐ-CP, riêng Điều 7 (các tiêu chí 1, 2, 3 và 4) đối chiếu theo bảng trích dữ kiện từ toàn văn Nghị định
-- Source: 559bc4fea521ee521db09b30ffcf0d38954adcdd9243b155b9486a4f7d134b25
-- Format: 1
-- Made by parlang, not to be edited.
--
-- The table that score.*.sql reads. A view of the same name and columns serves as well.

CREATE TABLE IF NOT EXISTS figures (
  "unit" TEXT NOT NULL /* name of the unit, one row for each unit and year */,
  "period" INT /* evaluation year */,
  "group" TEXT /* units that are ranked together */,
  "ranked" BOOLEAN /* whether the unit is ranked, none is yes */,
  "unit.truc_thuoc" TEXT /* Thuộc thành phố trực thuộc trung ương hay thuộc tỉnh: thanh_pho (Đơn vị thuộc thành phố trực thuộc trung ương), tinh (Đơn vị thuộc tỉnh) */,
  "unit.tieu_chuan_dan_so" BIGINT /* Tiêu chuẩn quy mô dân số áp dụng cho đơn vị, người */,
  "unit.quy_mo_lon" BOOLEAN /* Có quy mô dân số và diện tích tự nhiên lớn */,
  "unit.vi_tri" BOOLEAN /* Có vị trí chiến lược đặc biệt quan trọng về kinh tế - xã hội, quốc phòng, an ninh, bảo vệ chủ quyền quốc gia về biển, đảo của Tổ quốc */,
  "unit.du_lich" BOOLEAN /* Có trung tâm du lịch có thương hiệu quốc tế */,
  "unit.trung_tam_tong_hop" BOOLEAN /* Được xác định là trung tâm tổng hợp cấp tỉnh về kinh tế, tài chính, văn hóa, giáo dục, đào tạo, y tế, du lịch, khoa học và công nghệ, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của tỉnh, thành phố */,
  "phan-loai-dvhc-phuong.dan_so" BIGINT /* Quy mô dân số, người */,
  "phan-loai-dvhc-phuong.dien_tich" DECIMAL(18, 2) /* Diện tích tự nhiên, km2 */,
  "kt_xh.ngan_sach.tu_can_doi" BOOLEAN /* Đã tự cân đối được thu, chi ngân sách */,
  "kt_xh.ngan_sach.thu_duoc_huong" BIGINT /* Số thu ngân sách địa phương được hưởng theo phân cấp, triệu đồng */,
  "kt_xh.ngan_sach.chi_can_doi" BIGINT /* Tổng chi cân đối ngân sách địa phương, triệu đồng */,
  "kt_xh.ty_trong.ty_trong" DECIMAL(18, 4) /* Tỷ trọng công nghiệp, xây dựng và dịch vụ, 1 is 100% */,
  "kt_xh.lao_dong.ty_le_phi_nong_nghiep" DECIMAL(18, 4) /* Tỷ lệ lao động phi nông nghiệp, 1 is 100% */,
  "kt_xh.cap_nuoc.ty_le_cap_nuoc" DECIMAL(18, 4) /* Tỷ lệ dân số đô thị được cấp nước tập trung, 1 is 100% */,
  "kt_xh.ho_ngheo.ty_le_ho_ngheo" DECIMAL(18, 4) /* Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều, 1 is 100% */,
  "parameters.dich_vu_cong_cua_tinh" DECIMAL(18, 4) /* Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình bình quân chung của tỉnh, thành phố, 1 is 100% */,
  "kt_xh.dich_vu_cong.ty_le_truc_tuyen" DECIMAL(18, 4) /* Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình, 1 is 100% */,
  "kt_xh.ky_so.ty_le_ky_so" DECIMAL(18, 4) /* Tỷ lệ văn bản đi ký số, 1 is 100% */,
  "dac_thu.tam_tru.thuong_tru" BIGINT /* Dân số thường trú, người */,
  "dac_thu.tam_tru.luot_khach" BIGINT /* Số lượt khách tạm trú dưới 6 tháng, người */,
  "dac_thu.tam_tru.so_ngay_tam_tru" DECIMAL(18, 2) /* Số ngày tạm trú trung bình của khách tạm trú dưới 6 tháng */,
  "dac_thu.mien_nui.khu_vuc_mien_nui" BOOLEAN /* Thuộc khu vực miền núi */,
  "dac_thu.di_san.di_tich" BOOLEAN /* Có di tích quốc gia đặc biệt */,
  "dac_thu.di_san.di_san" BOOLEAN /* Có di sản UNESCO */,
  "dac_thu.an_toan_khu.phuong_an_toan_khu" BOOLEAN /* Là phường an toàn khu */,
  "uu_tien.vi_tri.cum_xa.trung_tam_cum" BOOLEAN /* Được xác định là trung tâm về kinh tế, văn hóa, giáo dục, đào tạo, y tế, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của một cụm liên xã, phường */,
  "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh" BOOLEAN /* Được xác định là trung tâm chuyên ngành cấp tỉnh về kinh tế, tài chính, văn hóa, giáo dục, đào tạo, y tế, du lịch, khoa học và công nghệ cấp tỉnh, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của tỉnh, thành phố */
);
