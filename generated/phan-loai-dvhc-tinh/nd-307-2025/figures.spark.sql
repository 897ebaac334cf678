-- Phân loại đơn vị hành chính tỉnh: phan-loai-dvhc-tinh, revision nd-307-2025, for Spark
-- Instrument: Nghị định số 307/2025/NĐ-CP ngày 27/11/2025 của Chính phủ phân loại đơn vị hành chính
-- Provenance: verified against Nguyên văn Điều 4, Điều 5 và Điều 9 Nghị định số 307/2025/NĐ-CP
-- Source: cb7ebe92e79d20fbea6ef370d50d491048e779c1b65a24d608a08b17cfb6542e
-- Format: 1
-- Made by parlang, not to be edited.
--
-- The table that score.*.sql reads. A view of the same name and columns serves as well.

CREATE TABLE IF NOT EXISTS figures (
  `unit` STRING NOT NULL /* name of the unit, one row for each unit and year */,
  `period` INT /* evaluation year */,
  `group` STRING /* units that are ranked together */,
  `ranked` BOOLEAN /* whether the unit is ranked, none is yes */,
  `unit.mien_nui` BOOLEAN /* Tỉnh miền núi */,
  `phan-loai-dvhc-tinh.dan_so` BIGINT /* Quy mô dân số của tỉnh, người */,
  `phan-loai-dvhc-tinh.dien_tich` DECIMAL(18, 2) /* Diện tích tự nhiên của tỉnh, km2 */,
  `kt_xh.ngan_sach.co_dieu_tiet` BOOLEAN /* Có tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương */,
  `kt_xh.ngan_sach.ty_le_dieu_tiet` DECIMAL(18, 4) /* Tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương, 1 is 100% */,
  `kt_xh.ngan_sach.thu_duoc_huong` BIGINT /* Số thu ngân sách địa phương được hưởng theo phân cấp, triệu đồng */,
  `kt_xh.ngan_sach.chi_can_doi` BIGINT /* Tổng chi cân đối ngân sách địa phương, triệu đồng */,
  `kt_xh.ty_trong.ty_trong` DECIMAL(18, 4) /* Tỷ trọng công nghiệp, xây dựng và dịch vụ trong cơ cấu kinh tế, 1 is 100% */,
  `kt_xh.tang_truong.toc_do` DECIMAL(18, 4) /* Tốc độ tăng trưởng kinh tế, 1 is 100% */,
  `kt_xh.lao_dong.ty_le` DECIMAL(18, 4) /* Tỷ lệ lao động phi nông nghiệp, 1 is 100% */,
  `kt_xh.nang_suat.toc_do` DECIMAL(18, 4) /* Tốc độ tăng năng suất lao động bình quân của tỉnh, 1 is 100% */,
  `parameters.thu_nhap_ca_nuoc` BIGINT /* Thu nhập bình quân đầu người chung cả nước, đồng */,
  `kt_xh.thu_nhap.thu_nhap` BIGINT /* Thu nhập bình quân đầu người của tỉnh, đồng */,
  `parameters.bhxh_ca_nuoc` DECIMAL(18, 4) /* Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội chung cả nước, 1 is 100% */,
  `kt_xh.bhxh.ty_le` DECIMAL(18, 4) /* Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội, 1 is 100% */,
  `parameters.ho_ngheo_ca_nuoc` DECIMAL(18, 4) /* Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều bình quân chung cả nước, 1 is 100% */,
  `kt_xh.ho_ngheo.ty_le` DECIMAL(18, 4) /* Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều, 1 is 100% */,
  `parameters.nuoc_sach_ca_nuoc` DECIMAL(18, 4) /* Tỷ lệ dân số sử dụng nước sạch đáp ứng quy chuẩn bình quân chung cả nước, 1 is 100% */,
  `kt_xh.nuoc_sach.ty_le` DECIMAL(18, 4) /* Tỷ lệ dân số sử dụng nước sạch đáp ứng quy chuẩn trên địa bàn tỉnh, 1 is 100% */,
  `kt_xh.hai_long.thu_hang` BIGINT /* Thứ hạng Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan nhà nước cấp tỉnh, tỉnh, thành phố trực thuộc trung ương */,
  `parameters.dich_vu_cong_ca_nuoc` DECIMAL(18, 4) /* Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình bình quân chung cả nước, 1 is 100% */,
  `kt_xh.dich_vu_cong.ty_le` DECIMAL(18, 4) /* Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình, 1 is 100% */,
  `dac_thu.so_xa` BIGINT /* Số đơn vị hành chính cấp xã trực thuộc, đơn vị hành chính cấp xã */,
  `dac_thu.dan_toc.nguoi_dan_toc` BIGINT /* Số người dân tộc thiểu số, người */,
  `dac_thu.bien_gioi.xa_bien_gioi` BIGINT /* Số đơn vị hành chính cấp xã trực thuộc có đường biên giới quốc gia trên đất liền, đơn vị hành chính cấp xã */,
  `dac_thu.di_san.di_tich` BOOLEAN /* Có di tích quốc gia đặc biệt */,
  `dac_thu.di_san.di_san` BOOLEAN /* Có di sản được UNESCO công nhận, ghi danh */,
  `parameters.tieu_chuan_dan_so` BIGINT /* Tiêu chuẩn quy mô dân số của tỉnh, người */,
  `parameters.tieu_chuan_dan_so_mien_nui` BIGINT /* Tiêu chuẩn quy mô dân số của tỉnh miền núi, người */,
  `parameters.tieu_chuan_dien_tich` DECIMAL(18, 2) /* Tiêu chuẩn diện tích tự nhiên của tỉnh, km2 */,
  `parameters.tieu_chuan_dien_tich_mien_nui` DECIMAL(18, 2) /* Tiêu chuẩn diện tích tự nhiên của tỉnh miền núi, km2 */,
  `uu_tien.vi_tri.vi_tri` BOOLEAN /* Có vị trí chiến lược đặc biệt quan trọng về kinh tế - xã hội, quốc phòng, an ninh, bảo vệ chủ quyền quốc gia về biển, đảo của Tổ quốc */,
  `uu_tien.vi_tri.du_lich` BOOLEAN /* Có trung tâm du lịch có thương hiệu quốc tế */
)
USING PARQUET;
