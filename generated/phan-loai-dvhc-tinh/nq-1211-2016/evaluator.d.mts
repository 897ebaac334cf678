/**
 * phan-loai-dvhc-tinh, revision nq-1211-2016, source
 *   811d29cae01fdc51ee0aec573e1965f849055aaafc7a644833155f310d8fc200, format 1.
 */

export type FigureKey =
  | "unit.mien_nui"
  | "phan-loai-dvhc-tinh.dan_so"
  | "phan-loai-dvhc-tinh.dien_tich"
  | "phan-loai-dvhc-tinh.so_cap_huyen"
  | "truc_thuoc.do_thi.so_do_thi"
  | "kt_xh.ngan_sach.co_dieu_tiet"
  | "kt_xh.ngan_sach.ty_le_dieu_tiet"
  | "kt_xh.ngan_sach.thu_duoc_huong"
  | "kt_xh.ngan_sach.chi_can_doi"
  | "kt_xh.ty_trong.ty_trong"
  | "parameters.thu_nhap_ca_nuoc"
  | "kt_xh.thu_nhap.thu_nhap"
  | "parameters.tang_truong_ca_nuoc"
  | "kt_xh.tang_truong.toc_do"
  | "kt_xh.nong_thon_moi.so_huyen"
  | "kt_xh.nong_thon_moi.huyen_dat"
  | "parameters.dao_tao_ca_nuoc"
  | "kt_xh.dao_tao.ty_le"
  | "parameters.giuong_benh_ca_nuoc"
  | "kt_xh.giuong_benh.giuong_benh"
  | "parameters.bac_sy_ca_nuoc"
  | "kt_xh.bac_sy.bac_sy"
  | "parameters.ho_ngheo_ca_nuoc"
  | "kt_xh.ho_ngheo.ty_le"
  | "dac_thu.dan_toc.nguoi_dan_toc"
  | "dac_thu.bien_gioi.huyen_bien_gioi";
export type LeafPath =
  | "dan_so"
  | "dien_tich"
  | "truc_thuoc.cap_huyen"
  | "truc_thuoc.do_thi"
  | "kt_xh.ngan_sach"
  | "kt_xh.ty_trong"
  | "kt_xh.thu_nhap"
  | "kt_xh.tang_truong"
  | "kt_xh.nong_thon_moi"
  | "kt_xh.dao_tao"
  | "kt_xh.giuong_benh"
  | "kt_xh.bac_sy"
  | "kt_xh.ho_ngheo"
  | "dac_thu.dan_toc"
  | "dac_thu.bien_gioi";
export type GradeKey =
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
  unit__mien_nui: boolean, phan_loai_dvhc_tinh__dan_so: number, phan_loai_dvhc_tinh__dien_tich: number,
  phan_loai_dvhc_tinh__so_cap_huyen: number, truc_thuoc__do_thi__so_do_thi: number,
  kt_xh__ngan_sach__co_dieu_tiet: boolean, kt_xh__ngan_sach__ty_le_dieu_tiet: number,
  kt_xh__ngan_sach__thu_duoc_huong: number, kt_xh__ngan_sach__chi_can_doi: number,
  kt_xh__ty_trong__ty_trong: number, parameters__thu_nhap_ca_nuoc: number, kt_xh__thu_nhap__thu_nhap: number,
  parameters__tang_truong_ca_nuoc: number, kt_xh__tang_truong__toc_do: number,
  kt_xh__nong_thon_moi__so_huyen: number, kt_xh__nong_thon_moi__huyen_dat: number,
  parameters__dao_tao_ca_nuoc: number, kt_xh__dao_tao__ty_le: number, parameters__giuong_benh_ca_nuoc: number,
  kt_xh__giuong_benh__giuong_benh: number, parameters__bac_sy_ca_nuoc: number, kt_xh__bac_sy__bac_sy: number,
  parameters__ho_ngheo_ca_nuoc: number, kt_xh__ho_ngheo__ty_le: number,
  dac_thu__dan_toc__nguoi_dan_toc: number, dac_thu__bien_gioi__huyen_bien_gioi: number, period?: number,
): Points[];
