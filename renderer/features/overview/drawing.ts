/** A line of a chart: which figure it shows, what it is called, and its stroke; empty for a solid one. */
export type ChartLine = { figure: string; label: string; dashes: string };

type Point = { name: string } & Record<string, string | number>;

/** What is drawn: lines over time, or a bar for each name, standing or lying where names are long. */
export type Drawing =
  | { kind: 'lines'; points: readonly Point[]; lines: readonly ChartLine[] }
  | { kind: 'bars'; points: readonly Point[]; figure: string; label: string; isLying: boolean };
