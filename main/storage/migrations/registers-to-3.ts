type Fields = Record<string, unknown>;
type Version2 = { papers: Fields[] } & Fields;

/** A paper may be attached as a file, and says what its front sheet needs. */
export function registersTo3(data: unknown): unknown {
  const old = data as Version2;
  const papers = old.papers.map((paper) => ({
    ...paper,
    titleWelsh: '',
    summary: '',
    recommendations: [],
    file: null,
    marking: 'none',
  }));
  return { ...old, papers };
}
