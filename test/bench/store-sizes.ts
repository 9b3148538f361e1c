import type { Size } from './generated-store';

/** The three sizes that are measured: one partnership, a council, a county. */
export const storeSizes = {
  one: {
    partnerships: 1,
    meetingsEach: 40,
    rich: { actionsEach: 120, people: 60, papersEach: 40 },
  },
  council: {
    partnerships: 10,
    meetingsEach: 60,
    rich: { actionsEach: 600, people: 600, papersEach: 40 },
  },
  county: {
    partnerships: 50,
    meetingsEach: 120,
    rich: { actionsEach: 1200, people: 3000, papersEach: 40 },
  },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof storeSizes;

/** How a table calls them. */
export const sizeNames: Record<SizeName, string> = {
  one: 'one partnership',
  council: 'a council of 10',
  county: 'a county of 50',
};
