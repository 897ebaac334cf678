/**
 * par-index-tinh, revision qd-2948-2017, source
 *   fb38644a6a779b072a020999a1913795ffeb73202255e66cf5f3608500f201a7, format 1.
 */

export type FigureKey = never;
export type LeafPath =
  | "chi_dao"
  | "the_che"
  | "thu_tuc"
  | "bo_may"
  | "cong_vu"
  | "tai_chinh"
  | "so_hoa"
  | "tac_dong";
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
export declare function points(period?: number): Points[];
