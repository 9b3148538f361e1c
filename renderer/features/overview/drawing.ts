/** A line of a chart: which figure it shows, what it is called, and its stroke; empty for a solid one. */
export type ChartLine = { figure: string; label: string; dashes: string };

/** A figure of each point, and what it is called. */
export type Figure = { figure: string; label: string };

type Point = { name: string } & Record<string, string | number>;
/** A point of which a figure may be missing: nothing is drawn for it, and it is not taken for 0. */
type GappyPoint = { name: string } & Record<string, string | number | null>;

/** What is drawn: lines over time, a bar for each name, standing or lying where names are long, or bars against a line. */
export type Drawing =
  | { kind: 'lines'; points: readonly Point[]; lines: readonly ChartLine[] }
  | { kind: 'bars'; points: readonly Point[]; figure: string; label: string; isLying: boolean }
  | { kind: 'against'; points: readonly GappyPoint[]; bar: Figure; line: Figure };
