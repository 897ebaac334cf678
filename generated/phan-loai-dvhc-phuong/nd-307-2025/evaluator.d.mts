/**
 * phan-loai-dvhc-phuong, revision nd-307-2025, source
 *   559bc4fea521ee521db09b30ffcf0d38954adcdd9243b155b9486a4f7d134b25, format 1.
 */

export type FigureKey =
  | "unit.truc_thuoc"
  | "unit.tieu_chuan_dan_so"
  | "unit.quy_mo_lon"
  | "unit.vi_tri"
  | "unit.du_lich"
  | "unit.trung_tam_tong_hop"
  | "phan-loai-dvhc-phuong.dan_so"
  | "phan-loai-dvhc-phuong.dien_tich"
  | "kt_xh.ngan_sach.tu_can_doi"
  | "kt_xh.ngan_sach.thu_duoc_huong"
  | "kt_xh.ngan_sach.chi_can_doi"
  | "kt_xh.ty_trong.ty_trong"
  | "kt_xh.lao_dong.ty_le_phi_nong_nghiep"
  | "kt_xh.cap_nuoc.ty_le_cap_nuoc"
  | "kt_xh.ho_ngheo.ty_le_ho_ngheo"
  | "parameters.dich_vu_cong_cua_tinh"
  | "kt_xh.dich_vu_cong.ty_le_truc_tuyen"
  | "kt_xh.ky_so.ty_le_ky_so"
  | "dac_thu.tam_tru.thuong_tru"
  | "dac_thu.tam_tru.luot_khach"
  | "dac_thu.tam_tru.so_ngay_tam_tru"
  | "dac_thu.mien_nui.khu_vuc_mien_nui"
  | "dac_thu.di_san.di_tich"
  | "dac_thu.di_san.di_san"
  | "dac_thu.an_toan_khu.phuong_an_toan_khu"
  | "uu_tien.vi_tri.cum_xa.trung_tam_cum"
  | "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh";
export type LeafPath =
  | "dan_so"
  | "dien_tich"
  | "kt_xh.ngan_sach"
  | "kt_xh.ty_trong"
  | "kt_xh.lao_dong"
  | "kt_xh.cap_nuoc"
  | "kt_xh.ho_ngheo"
  | "kt_xh.dich_vu_cong"
  | "kt_xh.ky_so"
  | "dac_thu.tam_tru"
  | "dac_thu.mien_nui"
  | "dac_thu.di_san"
  | "dac_thu.an_toan_khu"
  | "uu_tien.dan_so"
  | "uu_tien.dien_tich"
  | "uu_tien.vi_tri.chien_luoc"
  | "uu_tien.vi_tri.cum_xa"
  | "uu_tien.vi_tri.chuyen_nganh"
  | "uu_tien.vi_tri.tong_hop";
export type GradeKey =
  | "loai_dac_biet"
  | "loai_i"
  | "loai_ii"
  | "loai_iii";

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
  unit__truc_thuoc: number, unit__tieu_chuan_dan_so: number, unit__vi_tri: boolean, unit__du_lich: boolean,
  unit__trung_tam_tong_hop: boolean, phan_loai_dvhc_phuong__dan_so: number,
  phan_loai_dvhc_phuong__dien_tich: number, kt_xh__ngan_sach__tu_can_doi: boolean,
  kt_xh__ngan_sach__thu_duoc_huong: number, kt_xh__ngan_sach__chi_can_doi: number,
  kt_xh__ty_trong__ty_trong: number, kt_xh__lao_dong__ty_le_phi_nong_nghiep: number,
  kt_xh__cap_nuoc__ty_le_cap_nuoc: number, kt_xh__ho_ngheo__ty_le_ho_ngheo: number,
  parameters__dich_vu_cong_cua_tinh: number, kt_xh__dich_vu_cong__ty_le_truc_tuyen: number,
  kt_xh__ky_so__ty_le_ky_so: number, dac_thu__tam_tru__thuong_tru: number,
  dac_thu__tam_tru__luot_khach: number, dac_thu__tam_tru__so_ngay_tam_tru: number,
  dac_thu__mien_nui__khu_vuc_mien_nui: boolean, dac_thu__di_san__di_tich: boolean,
  dac_thu__di_san__di_san: boolean, dac_thu__an_toan_khu__phuong_an_toan_khu: boolean,
  uu_tien__vi_tri__cum_xa__trung_tam_cum: boolean,
  uu_tien__vi_tri__chuyen_nganh__trung_tam_chuyen_nganh: boolean, period?: number,
): Points[];
