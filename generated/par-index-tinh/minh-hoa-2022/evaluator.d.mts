/**
 * par-index-tinh, revision minh-hoa-2022, source
 *   c0e292805018c84f09fc11ecddd9671e3f5345b495142c0fd3a0fc88e9d08c19, format 1.
 */

export type FigureKey =
  | "unit.loai_don_vi"
  | "unit.mien_nui"
  | "unit.co_cap_huyen"
  | "chi_dao.ke_hoach.ban_hanh.da_ban_hanh"
  | "chi_dao.ke_hoach.ban_hanh.ngay_ban_hanh"
  | "chi_dao.ke_hoach.hoan_thanh.giao"
  | "chi_dao.ke_hoach.hoan_thanh.hoan_thanh"
  | "chi_dao.bao_cao.bao_cao_cham"
  | "chi_dao.bao_cao.bao_cao_thieu"
  | "chi_dao.kiem_tra.ty_le.co_quan"
  | "chi_dao.kiem_tra.ty_le.kiem_tra"
  | "chi_dao.kiem_tra.xu_ly.phat_hien"
  | "chi_dao.kiem_tra.xu_ly.xu_ly"
  | "chi_dao.tuyen_truyen.hoan_thanh_ke_hoach"
  | "chi_dao.tuyen_truyen.so_hinh_thuc"
  | "chi_dao.sang_kien.sang_kien"
  | "chi_dao.nhiem_vu_giao.dung_han.giao"
  | "chi_dao.nhiem_vu_giao.dung_han.dung_han"
  | "chi_dao.nhiem_vu_giao.dung_han.qua_han"
  | "chi_dao.nhiem_vu_giao.khong_ton_dong.het_ton_dong"
  | "chi_dao.danh_gia.kip_thoi.tot"
  | "chi_dao.danh_gia.kip_thoi.kha"
  | "chi_dao.danh_gia.kip_thoi.trung_binh"
  | "chi_dao.danh_gia.kip_thoi.kem"
  | "chi_dao.danh_gia.quyet_liet.tot"
  | "chi_dao.danh_gia.quyet_liet.kha"
  | "chi_dao.danh_gia.quyet_liet.trung_binh"
  | "chi_dao.danh_gia.quyet_liet.kem"
  | "chi_dao.danh_gia.hieu_qua.tot"
  | "chi_dao.danh_gia.hieu_qua.kha"
  | "chi_dao.danh_gia.hieu_qua.trung_binh"
  | "chi_dao.danh_gia.hieu_qua.kem"
  | "the_che.thi_hanh.hoat_dong.thu_thap"
  | "the_che.thi_hanh.hoat_dong.kiem_tra"
  | "the_che.thi_hanh.hoat_dong.khao_sat"
  | "the_che.thi_hanh.xu_ly.phai_xu_ly"
  | "the_che.thi_hanh.xu_ly.da_xu_ly"
  | "the_che.ra_soat.ke_hoach.ke_hoach"
  | "the_che.ra_soat.ke_hoach.ra_soat"
  | "the_che.ra_soat.xu_ly.phai_xu_ly"
  | "the_che.ra_soat.xu_ly.da_xu_ly"
  | "the_che.kiem_tra.ke_hoach.ke_hoach"
  | "the_che.kiem_tra.ke_hoach.kiem_tra"
  | "the_che.kiem_tra.xu_ly.trai_phap_luat"
  | "the_che.kiem_tra.xu_ly.da_xu_ly"
  | "the_che.dung_tien_do.chuong_trinh"
  | "the_che.dung_tien_do.dung_tien_do"
  | "the_che.tac_dong.dong_bo.tot"
  | "the_che.tac_dong.dong_bo.kha"
  | "the_che.tac_dong.dong_bo.trung_binh"
  | "the_che.tac_dong.dong_bo.kem"
  | "the_che.tac_dong.hop_ly.tot"
  | "the_che.tac_dong.hop_ly.kha"
  | "the_che.tac_dong.hop_ly.trung_binh"
  | "the_che.tac_dong.hop_ly.kem"
  | "the_che.tac_dong.kha_thi.tot"
  | "the_che.tac_dong.kha_thi.kha"
  | "the_che.tac_dong.kha_thi.trung_binh"
  | "the_che.tac_dong.kha_thi.kem"
  | "the_che.tac_dong.kip_thoi.tot"
  | "the_che.tac_dong.kip_thoi.kha"
  | "the_che.tac_dong.kip_thoi.trung_binh"
  | "the_che.tac_dong.kip_thoi.kem"
  | "thu_tuc.ra_soat.ke_hoach.ke_hoach"
  | "thu_tuc.ra_soat.ke_hoach.ra_soat"
  | "thu_tuc.ra_soat.don_gian.ra_soat"
  | "thu_tuc.ra_soat.don_gian.don_gian_hoa"
  | "thu_tuc.cong_khai.cong_bo.cong_bo"
  | "thu_tuc.cong_khai.csdl.phai_cong_khai"
  | "thu_tuc.cong_khai.csdl.dung_han"
  | "thu_tuc.cong_khai.mot_cua.cap_tinh"
  | "thu_tuc.cong_khai.mot_cua.tinh_dat"
  | "thu_tuc.cong_khai.mot_cua.cap_huyen"
  | "thu_tuc.cong_khai.mot_cua.huyen_dat"
  | "thu_tuc.cong_khai.mot_cua.cap_xa"
  | "thu_tuc.cong_khai.mot_cua.xa_dat"
  | "thu_tuc.mot_cua.trung_tam.thu_tuc"
  | "thu_tuc.mot_cua.trung_tam.tiep_nhan"
  | "thu_tuc.mot_cua.cung_cap.lien_thong"
  | "thu_tuc.mot_cua.cac_cap.lien_thong"
  | "thu_tuc.mot_cua.phi_dia_gioi.trien_khai"
  | "thu_tuc.giai_quyet.tinh.ho_so"
  | "thu_tuc.giai_quyet.tinh.dung_han"
  | "thu_tuc.giai_quyet.huyen.ho_so"
  | "thu_tuc.giai_quyet.huyen.dung_han"
  | "thu_tuc.giai_quyet.xa.ho_so"
  | "thu_tuc.giai_quyet.xa.dung_han"
  | "thu_tuc.giai_quyet.xin_loi.qua_han"
  | "thu_tuc.giai_quyet.xin_loi.xin_loi"
  | "thu_tuc.phan_anh.tiep_nhan"
  | "thu_tuc.phan_anh.da_xu_ly"
  | "thu_tuc.phan_anh.cong_khai.cong_khai"
  | "thu_tuc.tac_dong.don_gian.tot"
  | "thu_tuc.tac_dong.don_gian.kha"
  | "thu_tuc.tac_dong.don_gian.trung_binh"
  | "thu_tuc.tac_dong.don_gian.kem"
  | "thu_tuc.tac_dong.thai_do.tot"
  | "thu_tuc.tac_dong.thai_do.kha"
  | "thu_tuc.tac_dong.thai_do.trung_binh"
  | "thu_tuc.tac_dong.thai_do.kem"
  | "thu_tuc.tac_dong.thoi_gian.tot"
  | "thu_tuc.tac_dong.thoi_gian.kha"
  | "thu_tuc.tac_dong.thoi_gian.trung_binh"
  | "thu_tuc.tac_dong.thoi_gian.kem"
  | "bo_may.to_chuc.sap_xep.phai_sap_xep"
  | "bo_may.to_chuc.sap_xep.da_sap_xep"
  | "bo_may.to_chuc.cap_pho.co_quan_vuot"
  | "bo_may.to_chuc.giam_dvsn.nam_2021"
  | "bo_may.to_chuc.giam_dvsn.nam_nay"
  | "bo_may.bien_che.hanh_chinh.giao"
  | "bo_may.bien_che.hanh_chinh.su_dung"
  | "bo_may.bien_che.su_nghiep.giao"
  | "bo_may.bien_che.su_nghiep.su_dung"
  | "bo_may.phan_cap.thuc_hien.ket_qua"
  | "bo_may.phan_cap.kiem_tra.phan_cap"
  | "bo_may.phan_cap.kiem_tra.kiem_tra"
  | "bo_may.phan_cap.xu_ly.phat_hien"
  | "bo_may.phan_cap.xu_ly.xu_ly"
  | "bo_may.tac_dong.phan_dinh.tot"
  | "bo_may.tac_dong.phan_dinh.kha"
  | "bo_may.tac_dong.phan_dinh.trung_binh"
  | "bo_may.tac_dong.phan_dinh.kem"
  | "bo_may.tac_dong.quy_che.tot"
  | "bo_may.tac_dong.quy_che.kha"
  | "bo_may.tac_dong.quy_che.trung_binh"
  | "bo_may.tac_dong.quy_che.kem"
  | "bo_may.tac_dong.phan_cap.tot"
  | "bo_may.tac_dong.phan_cap.kha"
  | "bo_may.tac_dong.phan_cap.trung_binh"
  | "bo_may.tac_dong.phan_cap.kem"
  | "cong_vu.vi_tri.co_quan.co_quan"
  | "cong_vu.vi_tri.co_quan.bo_tri"
  | "cong_vu.vi_tri.don_vi.don_vi"
  | "cong_vu.vi_tri.don_vi.bo_tri"
  | "cong_vu.tuyen_dung.cong_chuc.co_tuyen_dung"
  | "cong_vu.tuyen_dung.cong_chuc.dung_quy_dinh"
  | "cong_vu.tuyen_dung.cap_xa.co_tuyen_dung"
  | "cong_vu.tuyen_dung.cap_xa.dung_quy_dinh"
  | "cong_vu.tuyen_dung.vien_chuc.co_tuyen_dung"
  | "cong_vu.tuyen_dung.vien_chuc.dung_quy_dinh"
  | "cong_vu.bo_nhiem.vi_pham"
  | "cong_vu.danh_gia.trinh_tu.dung_trinh_tu"
  | "cong_vu.danh_gia.ky_luat.lanh_dao_tinh"
  | "cong_vu.danh_gia.ky_luat.nguoi_dung_dau"
  | "cong_vu.danh_gia.ky_luat.cong_chuc_khac"
  | "cong_vu.dao_tao.ke_hoach"
  | "cong_vu.dao_tao.hoan_thanh"
  | "cong_vu.cap_xa.tong"
  | "cong_vu.cap_xa.dat_chuan.dat_chuan"
  | "cong_vu.cap_xa.boi_duong.boi_duong"
  | "cong_vu.tac_dong.chuyen_mon.tot"
  | "cong_vu.tac_dong.chuyen_mon.kha"
  | "cong_vu.tac_dong.chuyen_mon.trung_binh"
  | "cong_vu.tac_dong.chuyen_mon.kem"
  | "cong_vu.tac_dong.trach_nhiem.tot"
  | "cong_vu.tac_dong.trach_nhiem.kha"
  | "cong_vu.tac_dong.trach_nhiem.trung_binh"
  | "cong_vu.tac_dong.trach_nhiem.kem"
  | "cong_vu.tac_dong.loi_dung.tot"
  | "cong_vu.tac_dong.loi_dung.kha"
  | "cong_vu.tac_dong.loi_dung.trung_binh"
  | "cong_vu.tac_dong.loi_dung.kem"
  | "cong_vu.tac_dong.cong_khai.tot"
  | "cong_vu.tac_dong.cong_khai.kha"
  | "cong_vu.tac_dong.cong_khai.trung_binh"
  | "cong_vu.tac_dong.cong_khai.kem"
  | "tai_chinh.ngan_sach.giai_ngan.von_giao"
  | "tai_chinh.ngan_sach.giai_ngan.giai_ngan"
  | "tai_chinh.ngan_sach.kien_nghi.phai_nop"
  | "tai_chinh.ngan_sach.kien_nghi.da_nop"
  | "tai_chinh.ngan_sach.sai_pham.dung_quy_dinh"
  | "tai_chinh.ngan_sach.tai_san.co_quan"
  | "tai_chinh.ngan_sach.tai_san.ban_hanh"
  | "tai_chinh.tu_chu.don_vi"
  | "tai_chinh.tu_chu.tu_bao_dam"
  | "tai_chinh.tu_chu.mot_phan"
  | "tai_chinh.tu_chu.giam_chi.chi_nam_2021"
  | "tai_chinh.tu_chu.giam_chi.chi_nam_danh_gia"
  | "tai_chinh.tac_dong.chat_luong.tot"
  | "tai_chinh.tac_dong.chat_luong.kha"
  | "tai_chinh.tac_dong.chat_luong.trung_binh"
  | "tai_chinh.tac_dong.chat_luong.kem"
  | "tai_chinh.tac_dong.minh_bach.tot"
  | "tai_chinh.tac_dong.minh_bach.kha"
  | "tai_chinh.tac_dong.minh_bach.trung_binh"
  | "tai_chinh.tac_dong.minh_bach.kem"
  | "tai_chinh.tac_dong.hieu_qua.tot"
  | "tai_chinh.tac_dong.hieu_qua.kha"
  | "tai_chinh.tac_dong.hieu_qua.trung_binh"
  | "tai_chinh.tac_dong.hieu_qua.kem"
  | "so_hoa.nen_tang.ke_hoach.giao"
  | "so_hoa.nen_tang.ke_hoach.hoan_thanh"
  | "so_hoa.nen_tang.lgsp.he_thong"
  | "so_hoa.nen_tang.csdl.danh_muc"
  | "so_hoa.nen_tang.csdl.khai_thac"
  | "so_hoa.nen_tang.ky_so.van_ban_tinh"
  | "so_hoa.nen_tang.ky_so.ky_so_tinh"
  | "so_hoa.nen_tang.ky_so.van_ban_huyen"
  | "so_hoa.nen_tang.ky_so.ky_so_huyen"
  | "so_hoa.nen_tang.ky_so.van_ban_xa"
  | "so_hoa.nen_tang.ky_so.ky_so_xa"
  | "so_hoa.dich_vu.phat_sinh.cung_cap"
  | "so_hoa.dich_vu.phat_sinh.phat_sinh"
  | "parameters.truc_tuyen_ca_nuoc"
  | "so_hoa.dich_vu.ho_so.tiep_nhan"
  | "so_hoa.dich_vu.ho_so.truc_tuyen"
  | "so_hoa.dich_vu.thanh_toan_tthc.co_phi"
  | "so_hoa.dich_vu.thanh_toan_tthc.giao_dich"
  | "so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi"
  | "so_hoa.dich_vu.thanh_toan_hs.thanh_toan"
  | "so_hoa.dich_vu.so_hoa.ho_so_tinh"
  | "so_hoa.dich_vu.so_hoa.so_hoa_tinh"
  | "so_hoa.dich_vu.so_hoa.ho_so_huyen"
  | "so_hoa.dich_vu.so_hoa.so_hoa_huyen"
  | "so_hoa.dich_vu.so_hoa.ho_so_xa"
  | "so_hoa.dich_vu.so_hoa.so_hoa_xa"
  | "so_hoa.dich_vu.xep_hang.xep_hang"
  | "so_hoa.tac_dong.tin_cay.tot"
  | "so_hoa.tac_dong.tin_cay.kha"
  | "so_hoa.tac_dong.tin_cay.trung_binh"
  | "so_hoa.tac_dong.tin_cay.kem"
  | "so_hoa.tac_dong.day_du.tot"
  | "so_hoa.tac_dong.day_du.kha"
  | "so_hoa.tac_dong.day_du.trung_binh"
  | "so_hoa.tac_dong.day_du.kem"
  | "so_hoa.tac_dong.thuan_tien.tot"
  | "so_hoa.tac_dong.thuan_tien.kha"
  | "so_hoa.tac_dong.thuan_tien.trung_binh"
  | "so_hoa.tac_dong.thuan_tien.kem"
  | "so_hoa.tac_dong.chat_luong.tot"
  | "so_hoa.tac_dong.chat_luong.kha"
  | "so_hoa.tac_dong.chat_luong.trung_binh"
  | "so_hoa.tac_dong.chat_luong.kem"
  | "tac_dong.sipas.chi_so"
  | "tac_dong.kinh_te.thu_ngan_sach.du_toan"
  | "tac_dong.kinh_te.thu_ngan_sach.thuc_thu"
  | "tac_dong.kinh_te.doanh_nghiep.nam_truoc"
  | "tac_dong.kinh_te.doanh_nghiep.nam_nay"
  | "tac_dong.kinh_te.chi_tieu.giao"
  | "tac_dong.kinh_te.chi_tieu.hoan_thanh";
export type LeafPath =
  | "chi_dao.ke_hoach.ban_hanh"
  | "chi_dao.ke_hoach.hoan_thanh"
  | "chi_dao.bao_cao"
  | "chi_dao.kiem_tra.ty_le"
  | "chi_dao.kiem_tra.xu_ly"
  | "chi_dao.tuyen_truyen"
  | "chi_dao.sang_kien"
  | "chi_dao.nhiem_vu_giao.dung_han"
  | "chi_dao.nhiem_vu_giao.khong_ton_dong"
  | "chi_dao.danh_gia.kip_thoi"
  | "chi_dao.danh_gia.quyet_liet"
  | "chi_dao.danh_gia.hieu_qua"
  | "the_che.thi_hanh.hoat_dong"
  | "the_che.thi_hanh.xu_ly"
  | "the_che.ra_soat.ke_hoach"
  | "the_che.ra_soat.xu_ly"
  | "the_che.kiem_tra.ke_hoach"
  | "the_che.kiem_tra.xu_ly"
  | "the_che.dung_tien_do"
  | "the_che.tac_dong.dong_bo"
  | "the_che.tac_dong.hop_ly"
  | "the_che.tac_dong.kha_thi"
  | "the_che.tac_dong.kip_thoi"
  | "thu_tuc.ra_soat.ke_hoach"
  | "thu_tuc.ra_soat.don_gian"
  | "thu_tuc.cong_khai.cong_bo"
  | "thu_tuc.cong_khai.csdl"
  | "thu_tuc.cong_khai.mot_cua"
  | "thu_tuc.mot_cua.trung_tam"
  | "thu_tuc.mot_cua.cung_cap"
  | "thu_tuc.mot_cua.cac_cap"
  | "thu_tuc.mot_cua.phi_dia_gioi"
  | "thu_tuc.giai_quyet.tinh"
  | "thu_tuc.giai_quyet.huyen"
  | "thu_tuc.giai_quyet.xa"
  | "thu_tuc.giai_quyet.xin_loi"
  | "thu_tuc.phan_anh.xu_ly"
  | "thu_tuc.phan_anh.cong_khai"
  | "thu_tuc.tac_dong.don_gian"
  | "thu_tuc.tac_dong.thai_do"
  | "thu_tuc.tac_dong.thoi_gian"
  | "bo_may.to_chuc.sap_xep"
  | "bo_may.to_chuc.cap_pho"
  | "bo_may.to_chuc.giam_dvsn"
  | "bo_may.bien_che.hanh_chinh"
  | "bo_may.bien_che.su_nghiep"
  | "bo_may.phan_cap.thuc_hien"
  | "bo_may.phan_cap.kiem_tra"
  | "bo_may.phan_cap.xu_ly"
  | "bo_may.tac_dong.phan_dinh"
  | "bo_may.tac_dong.quy_che"
  | "bo_may.tac_dong.phan_cap"
  | "cong_vu.vi_tri.co_quan"
  | "cong_vu.vi_tri.don_vi"
  | "cong_vu.tuyen_dung.cong_chuc"
  | "cong_vu.tuyen_dung.cap_xa"
  | "cong_vu.tuyen_dung.vien_chuc"
  | "cong_vu.bo_nhiem"
  | "cong_vu.danh_gia.trinh_tu"
  | "cong_vu.danh_gia.ky_luat"
  | "cong_vu.dao_tao"
  | "cong_vu.cap_xa.dat_chuan"
  | "cong_vu.cap_xa.boi_duong"
  | "cong_vu.tac_dong.chuyen_mon"
  | "cong_vu.tac_dong.trach_nhiem"
  | "cong_vu.tac_dong.loi_dung"
  | "cong_vu.tac_dong.cong_khai"
  | "tai_chinh.ngan_sach.giai_ngan"
  | "tai_chinh.ngan_sach.kien_nghi"
  | "tai_chinh.ngan_sach.sai_pham"
  | "tai_chinh.ngan_sach.tai_san"
  | "tai_chinh.tu_chu.chi_thuong_xuyen"
  | "tai_chinh.tu_chu.mot_phan"
  | "tai_chinh.tu_chu.giam_chi"
  | "tai_chinh.tac_dong.chat_luong"
  | "tai_chinh.tac_dong.minh_bach"
  | "tai_chinh.tac_dong.hieu_qua"
  | "so_hoa.nen_tang.ke_hoach"
  | "so_hoa.nen_tang.lgsp"
  | "so_hoa.nen_tang.csdl"
  | "so_hoa.nen_tang.ky_so"
  | "so_hoa.dich_vu.phat_sinh"
  | "so_hoa.dich_vu.ho_so"
  | "so_hoa.dich_vu.thanh_toan_tthc"
  | "so_hoa.dich_vu.thanh_toan_hs"
  | "so_hoa.dich_vu.so_hoa"
  | "so_hoa.dich_vu.xep_hang"
  | "so_hoa.tac_dong.tin_cay"
  | "so_hoa.tac_dong.day_du"
  | "so_hoa.tac_dong.thuan_tien"
  | "so_hoa.tac_dong.chat_luong"
  | "tac_dong.sipas"
  | "tac_dong.kinh_te.thu_ngan_sach"
  | "tac_dong.kinh_te.doanh_nghiep"
  | "tac_dong.kinh_te.chi_tieu";
export type GradeKey = never;

export declare const INDEX: string;
export declare const REVISION: string;
export declare const NAME: string;
export declare const INSTRUMENT: string;
/** What the text was held against, or that it is an illustration. */
export declare const PROVENANCE: string;
export declare const SOURCE_HASH: string;
export declare const FORMAT: number;
/** The first evaluation year that the revision serves; null where it names none. */
export declare const FIRST_YEAR: number | null;
/** Points of leaves are whole numbers of 1/UNIT; null where points are not rounded. */
export declare const UNIT: number | null;
/** The total of `points` is a whole number of 1/TOTAL_UNIT. */
export declare const TOTAL_UNIT: number | null;

export type Kind = "count" | "ratio" | "number" | "money" | "rank" | "date" | "yes_no" | "level" | "points";

export interface FigureShape {
  /** The path of the part that declares it, or `unit`, or `parameters`. */
  readonly owner: string;
  readonly short: string;
  readonly label: string;
  readonly kind: Kind;
  readonly unit: string | null;
  readonly decimals: number;
  /** A whole number stands for the value times the grain. */
  readonly grain: number;
  /** The least whole number. */
  readonly low: number | bigint;
  /** The greatest whole number. */
  readonly high: number | bigint;
  /** Worked out of the reports of the whole group (a rank, a mean): given like any other figure. */
  readonly ofGroup?: true;
  readonly levels?: readonly { readonly key: string; readonly label: string; readonly name: string }[];
}

export interface Leaf {
  readonly path: LeafPath;
  readonly number: string;
  readonly name: string;
  /** An exact decimal text. */
  readonly maximum: string;
  /** The figures that it may ask for; `period` is the evaluation year. */
  readonly inputs: readonly (FigureKey | "period")[];
  readonly mayNotArise: boolean;
  readonly cases: readonly { readonly case: string; readonly label: string }[];
}

export declare const FIGURES: { readonly [key in FigureKey]: FigureShape };
export declare const LEAVES: readonly Leaf[];
/** The figures that `points` takes, in order. */
export declare const POINTS_FIGURES: readonly FigureKey[];

/** A figure as it was written; a number must be whole, all others are texts. */
export type Raw = string | number | bigint | boolean | null | undefined;
export type Figures = { readonly [short: string]: Raw };
export type Status = "scored" | "pending" | "left_out";
/** An exact number: `8.4`, or `1/3` where the decimals do not end. */
export type Exact = string;

export interface LeafScore {
  readonly path: LeafPath;
  readonly status: Status;
  readonly points: Exact | null;
  readonly case: string | null;
  readonly missing: (FigureKey | "period")[];
}

export interface PartScore {
  readonly path: string;
  readonly status: Status;
  readonly points: Exact | null;
  readonly maximum: Exact;
}

export interface Score {
  readonly index: string;
  readonly revision: string;
  readonly period: number | null;
  readonly status: "scored" | "pending";
  readonly points: Exact | null;
  readonly maximum: Exact;
  readonly bonus: Exact | null;
  readonly penalty: Exact | null;
  readonly total: Exact | null;
  readonly percent: Exact | null;
  readonly grade: GradeKey | null;
  readonly parts: PartScore[];
  readonly leaves: LeafScore[];
}

export interface Options {
  /** The evaluation year; what needs it is pending without it. */
  period?: number | null;
  /** Figures of the unit itself. */
  unit?: Figures | null;
  /** Figures of the year, the same for every unit. */
  parameters?: Figures | null;
  /** Paths of the leaves that the unit declares not to arise. */
  notArising?: Iterable<string>;
}

/** A figure that cannot be read, or that its declaration does not allow. */
export declare class FigureError extends Error {
  constructor(key: string, label: string, problem: string);
  readonly key: string;
  readonly label: string;
  readonly problem: string;
}

export declare function score(figures: { readonly [owner: string]: Figures }, options?: Options): Score;
export declare function readFigure(key: FigureKey, raw: Raw): number | bigint | boolean | null;

export declare function formatNumber(value: Exact | number | bigint, decimals?: number): string;
export declare function formatPoints(points: Exact | Points, unit?: number | null, decimals?: number): string;
export declare function formatDate(day: string | number): string;
export declare function formatFigure(key: FigureKey, whole: number | bigint | boolean): string;

/** A whole number of points, or a pair of numerator and denominator where points are not rounded. */
export type Points = number | bigint | [bigint, bigint] | null | undefined;

/**
 * The points of every leaf, in the order of LEAVES, and the total, for complete figures already validated.
 * null is left out, undefined has no rule yet. Nothing is checked.
 */
export declare function points(
  unit__loai_don_vi: number, unit__mien_nui: boolean, unit__co_cap_huyen: boolean,
  chi_dao__ke_hoach__ban_hanh__da_ban_hanh: boolean, chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh: number,
  chi_dao__ke_hoach__hoan_thanh__giao: number, chi_dao__ke_hoach__hoan_thanh__hoan_thanh: number,
  chi_dao__bao_cao__bao_cao_cham: number, chi_dao__bao_cao__bao_cao_thieu: number,
  chi_dao__kiem_tra__ty_le__co_quan: number, chi_dao__kiem_tra__ty_le__kiem_tra: number,
  chi_dao__kiem_tra__xu_ly__phat_hien: number, chi_dao__kiem_tra__xu_ly__xu_ly: number,
  chi_dao__tuyen_truyen__hoan_thanh_ke_hoach: boolean, chi_dao__tuyen_truyen__so_hinh_thuc: number,
  chi_dao__sang_kien__sang_kien: number, chi_dao__nhiem_vu_giao__dung_han__giao: number,
  chi_dao__nhiem_vu_giao__dung_han__dung_han: number, chi_dao__nhiem_vu_giao__dung_han__qua_han: number,
  chi_dao__nhiem_vu_giao__khong_ton_dong__het_ton_dong: boolean, chi_dao__danh_gia__kip_thoi__tot: number,
  chi_dao__danh_gia__kip_thoi__kha: number, chi_dao__danh_gia__kip_thoi__trung_binh: number,
  chi_dao__danh_gia__kip_thoi__kem: number, chi_dao__danh_gia__quyet_liet__tot: number,
  chi_dao__danh_gia__quyet_liet__kha: number, chi_dao__danh_gia__quyet_liet__trung_binh: number,
  chi_dao__danh_gia__quyet_liet__kem: number, chi_dao__danh_gia__hieu_qua__tot: number,
  chi_dao__danh_gia__hieu_qua__kha: number, chi_dao__danh_gia__hieu_qua__trung_binh: number,
  chi_dao__danh_gia__hieu_qua__kem: number, the_che__thi_hanh__hoat_dong__thu_thap: boolean,
  the_che__thi_hanh__hoat_dong__kiem_tra: boolean, the_che__thi_hanh__hoat_dong__khao_sat: boolean,
  the_che__thi_hanh__xu_ly__phai_xu_ly: number, the_che__thi_hanh__xu_ly__da_xu_ly: number,
  the_che__ra_soat__ke_hoach__ke_hoach: number, the_che__ra_soat__ke_hoach__ra_soat: number,
  the_che__ra_soat__xu_ly__phai_xu_ly: number, the_che__ra_soat__xu_ly__da_xu_ly: number,
  the_che__kiem_tra__ke_hoach__ke_hoach: number, the_che__kiem_tra__ke_hoach__kiem_tra: number,
  the_che__kiem_tra__xu_ly__trai_phap_luat: number, the_che__kiem_tra__xu_ly__da_xu_ly: number,
  the_che__dung_tien_do__chuong_trinh: number, the_che__dung_tien_do__dung_tien_do: number,
  the_che__tac_dong__dong_bo__tot: number, the_che__tac_dong__dong_bo__kha: number,
  the_che__tac_dong__dong_bo__trung_binh: number, the_che__tac_dong__dong_bo__kem: number,
  the_che__tac_dong__hop_ly__tot: number, the_che__tac_dong__hop_ly__kha: number,
  the_che__tac_dong__hop_ly__trung_binh: number, the_che__tac_dong__hop_ly__kem: number,
  the_che__tac_dong__kha_thi__tot: number, the_che__tac_dong__kha_thi__kha: number,
  the_che__tac_dong__kha_thi__trung_binh: number, the_che__tac_dong__kha_thi__kem: number,
  the_che__tac_dong__kip_thoi__tot: number, the_che__tac_dong__kip_thoi__kha: number,
  the_che__tac_dong__kip_thoi__trung_binh: number, the_che__tac_dong__kip_thoi__kem: number,
  thu_tuc__ra_soat__ke_hoach__ke_hoach: number, thu_tuc__ra_soat__ke_hoach__ra_soat: number,
  thu_tuc__ra_soat__don_gian__ra_soat: number, thu_tuc__ra_soat__don_gian__don_gian_hoa: number,
  thu_tuc__cong_khai__cong_bo__cong_bo: number, thu_tuc__cong_khai__csdl__phai_cong_khai: number,
  thu_tuc__cong_khai__csdl__dung_han: number, thu_tuc__cong_khai__mot_cua__cap_tinh: number,
  thu_tuc__cong_khai__mot_cua__tinh_dat: number, thu_tuc__cong_khai__mot_cua__cap_huyen: number,
  thu_tuc__cong_khai__mot_cua__huyen_dat: number, thu_tuc__cong_khai__mot_cua__cap_xa: number,
  thu_tuc__cong_khai__mot_cua__xa_dat: number, thu_tuc__mot_cua__trung_tam__thu_tuc: number,
  thu_tuc__mot_cua__trung_tam__tiep_nhan: number, thu_tuc__mot_cua__cung_cap__lien_thong: number,
  thu_tuc__mot_cua__cac_cap__lien_thong: number, thu_tuc__mot_cua__phi_dia_gioi__trien_khai: boolean,
  thu_tuc__giai_quyet__tinh__ho_so: number, thu_tuc__giai_quyet__tinh__dung_han: number,
  thu_tuc__giai_quyet__huyen__ho_so: number, thu_tuc__giai_quyet__huyen__dung_han: number,
  thu_tuc__giai_quyet__xa__ho_so: number, thu_tuc__giai_quyet__xa__dung_han: number,
  thu_tuc__giai_quyet__xin_loi__qua_han: number, thu_tuc__giai_quyet__xin_loi__xin_loi: number,
  thu_tuc__phan_anh__tiep_nhan: number, thu_tuc__phan_anh__da_xu_ly: number,
  thu_tuc__phan_anh__cong_khai__cong_khai: number, thu_tuc__tac_dong__don_gian__tot: number,
  thu_tuc__tac_dong__don_gian__kha: number, thu_tuc__tac_dong__don_gian__trung_binh: number,
  thu_tuc__tac_dong__don_gian__kem: number, thu_tuc__tac_dong__thai_do__tot: number,
  thu_tuc__tac_dong__thai_do__kha: number, thu_tuc__tac_dong__thai_do__trung_binh: number,
  thu_tuc__tac_dong__thai_do__kem: number, thu_tuc__tac_dong__thoi_gian__tot: number,
  thu_tuc__tac_dong__thoi_gian__kha: number, thu_tuc__tac_dong__thoi_gian__trung_binh: number,
  thu_tuc__tac_dong__thoi_gian__kem: number, bo_may__to_chuc__sap_xep__phai_sap_xep: number,
  bo_may__to_chuc__sap_xep__da_sap_xep: number, bo_may__to_chuc__cap_pho__co_quan_vuot: number,
  bo_may__to_chuc__giam_dvsn__nam_2021: number, bo_may__to_chuc__giam_dvsn__nam_nay: number,
  bo_may__bien_che__hanh_chinh__giao: number, bo_may__bien_che__hanh_chinh__su_dung: number,
  bo_may__bien_che__su_nghiep__giao: number, bo_may__bien_che__su_nghiep__su_dung: number,
  bo_may__phan_cap__thuc_hien__ket_qua: number, bo_may__phan_cap__kiem_tra__phan_cap: number,
  bo_may__phan_cap__kiem_tra__kiem_tra: number, bo_may__phan_cap__xu_ly__phat_hien: number,
  bo_may__phan_cap__xu_ly__xu_ly: number, bo_may__tac_dong__phan_dinh__tot: number,
  bo_may__tac_dong__phan_dinh__kha: number, bo_may__tac_dong__phan_dinh__trung_binh: number,
  bo_may__tac_dong__phan_dinh__kem: number, bo_may__tac_dong__quy_che__tot: number,
  bo_may__tac_dong__quy_che__kha: number, bo_may__tac_dong__quy_che__trung_binh: number,
  bo_may__tac_dong__quy_che__kem: number, bo_may__tac_dong__phan_cap__tot: number,
  bo_may__tac_dong__phan_cap__kha: number, bo_may__tac_dong__phan_cap__trung_binh: number,
  bo_may__tac_dong__phan_cap__kem: number, cong_vu__vi_tri__co_quan__co_quan: number,
  cong_vu__vi_tri__co_quan__bo_tri: number, cong_vu__vi_tri__don_vi__don_vi: number,
  cong_vu__vi_tri__don_vi__bo_tri: number, cong_vu__tuyen_dung__cong_chuc__co_tuyen_dung: boolean,
  cong_vu__tuyen_dung__cong_chuc__dung_quy_dinh: boolean, cong_vu__tuyen_dung__cap_xa__co_tuyen_dung: boolean,
  cong_vu__tuyen_dung__cap_xa__dung_quy_dinh: boolean, cong_vu__tuyen_dung__vien_chuc__co_tuyen_dung: boolean,
  cong_vu__tuyen_dung__vien_chuc__dung_quy_dinh: boolean, cong_vu__bo_nhiem__vi_pham: number,
  cong_vu__danh_gia__trinh_tu__dung_trinh_tu: boolean, cong_vu__danh_gia__ky_luat__lanh_dao_tinh: number,
  cong_vu__danh_gia__ky_luat__nguoi_dung_dau: number, cong_vu__danh_gia__ky_luat__cong_chuc_khac: number,
  cong_vu__dao_tao__ke_hoach: number, cong_vu__dao_tao__hoan_thanh: number, cong_vu__cap_xa__tong: number,
  cong_vu__cap_xa__dat_chuan__dat_chuan: number, cong_vu__cap_xa__boi_duong__boi_duong: number,
  cong_vu__tac_dong__chuyen_mon__tot: number, cong_vu__tac_dong__chuyen_mon__kha: number,
  cong_vu__tac_dong__chuyen_mon__trung_binh: number, cong_vu__tac_dong__chuyen_mon__kem: number,
  cong_vu__tac_dong__trach_nhiem__tot: number, cong_vu__tac_dong__trach_nhiem__kha: number,
  cong_vu__tac_dong__trach_nhiem__trung_binh: number, cong_vu__tac_dong__trach_nhiem__kem: number,
  cong_vu__tac_dong__loi_dung__tot: number, cong_vu__tac_dong__loi_dung__kha: number,
  cong_vu__tac_dong__loi_dung__trung_binh: number, cong_vu__tac_dong__loi_dung__kem: number,
  cong_vu__tac_dong__cong_khai__tot: number, cong_vu__tac_dong__cong_khai__kha: number,
  cong_vu__tac_dong__cong_khai__trung_binh: number, cong_vu__tac_dong__cong_khai__kem: number,
  tai_chinh__ngan_sach__giai_ngan__von_giao: number, tai_chinh__ngan_sach__giai_ngan__giai_ngan: number,
  tai_chinh__ngan_sach__kien_nghi__phai_nop: number, tai_chinh__ngan_sach__kien_nghi__da_nop: number,
  tai_chinh__ngan_sach__sai_pham__dung_quy_dinh: boolean, tai_chinh__ngan_sach__tai_san__co_quan: number,
  tai_chinh__ngan_sach__tai_san__ban_hanh: number, tai_chinh__tu_chu__don_vi: number,
  tai_chinh__tu_chu__tu_bao_dam: number, tai_chinh__tu_chu__mot_phan: number,
  tai_chinh__tu_chu__giam_chi__chi_nam_2021: number, tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia: number,
  tai_chinh__tac_dong__chat_luong__tot: number, tai_chinh__tac_dong__chat_luong__kha: number,
  tai_chinh__tac_dong__chat_luong__trung_binh: number, tai_chinh__tac_dong__chat_luong__kem: number,
  tai_chinh__tac_dong__minh_bach__tot: number, tai_chinh__tac_dong__minh_bach__kha: number,
  tai_chinh__tac_dong__minh_bach__trung_binh: number, tai_chinh__tac_dong__minh_bach__kem: number,
  tai_chinh__tac_dong__hieu_qua__tot: number, tai_chinh__tac_dong__hieu_qua__kha: number,
  tai_chinh__tac_dong__hieu_qua__trung_binh: number, tai_chinh__tac_dong__hieu_qua__kem: number,
  so_hoa__nen_tang__ke_hoach__giao: number, so_hoa__nen_tang__ke_hoach__hoan_thanh: number,
  so_hoa__nen_tang__lgsp__he_thong: number, so_hoa__nen_tang__csdl__danh_muc: number,
  so_hoa__nen_tang__csdl__khai_thac: number, so_hoa__nen_tang__ky_so__van_ban_tinh: number,
  so_hoa__nen_tang__ky_so__ky_so_tinh: number, so_hoa__nen_tang__ky_so__van_ban_huyen: number,
  so_hoa__nen_tang__ky_so__ky_so_huyen: number, so_hoa__nen_tang__ky_so__van_ban_xa: number,
  so_hoa__nen_tang__ky_so__ky_so_xa: number, so_hoa__dich_vu__phat_sinh__cung_cap: number,
  so_hoa__dich_vu__phat_sinh__phat_sinh: number, parameters__truc_tuyen_ca_nuoc: number,
  so_hoa__dich_vu__ho_so__tiep_nhan: number, so_hoa__dich_vu__ho_so__truc_tuyen: number,
  so_hoa__dich_vu__thanh_toan_tthc__co_phi: number, so_hoa__dich_vu__thanh_toan_tthc__giao_dich: number,
  so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi: number, so_hoa__dich_vu__thanh_toan_hs__thanh_toan: number,
  so_hoa__dich_vu__so_hoa__ho_so_tinh: number, so_hoa__dich_vu__so_hoa__so_hoa_tinh: number,
  so_hoa__dich_vu__so_hoa__ho_so_huyen: number, so_hoa__dich_vu__so_hoa__so_hoa_huyen: number,
  so_hoa__dich_vu__so_hoa__ho_so_xa: number, so_hoa__dich_vu__so_hoa__so_hoa_xa: number,
  so_hoa__dich_vu__xep_hang__xep_hang: number, so_hoa__tac_dong__tin_cay__tot: number,
  so_hoa__tac_dong__tin_cay__kha: number, so_hoa__tac_dong__tin_cay__trung_binh: number,
  so_hoa__tac_dong__tin_cay__kem: number, so_hoa__tac_dong__day_du__tot: number,
  so_hoa__tac_dong__day_du__kha: number, so_hoa__tac_dong__day_du__trung_binh: number,
  so_hoa__tac_dong__day_du__kem: number, so_hoa__tac_dong__thuan_tien__tot: number,
  so_hoa__tac_dong__thuan_tien__kha: number, so_hoa__tac_dong__thuan_tien__trung_binh: number,
  so_hoa__tac_dong__thuan_tien__kem: number, so_hoa__tac_dong__chat_luong__tot: number,
  so_hoa__tac_dong__chat_luong__kha: number, so_hoa__tac_dong__chat_luong__trung_binh: number,
  so_hoa__tac_dong__chat_luong__kem: number, tac_dong__sipas__chi_so: number,
  tac_dong__kinh_te__thu_ngan_sach__du_toan: number, tac_dong__kinh_te__thu_ngan_sach__thuc_thu: number,
  tac_dong__kinh_te__doanh_nghiep__nam_truoc: number, tac_dong__kinh_te__doanh_nghiep__nam_nay: number,
  tac_dong__kinh_te__chi_tieu__giao: number, tac_dong__kinh_te__chi_tieu__hoan_thanh: number, period?: number,
): Points[];
