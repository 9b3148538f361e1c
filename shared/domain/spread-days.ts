/**
 * Places `number` days evenly over a period of `length` days, each in the middle of its own equal
 * part, so that periods that follow each other keep the same distance. Days are counted from 0.
 */
export function spreadEvenly(length: number, number: number): number[] {
  return Array.from({ length: number }, (_, place) =>
    Math.floor(((2 * place + 1) * length) / (2 * number)),
  );
}

/**
 * Places `number` days among those already there, each in the middle of what is then the widest gap
 * (the first of equals), the ends of the period counting as there. Days are counted from 0.
 */
export function spreadBetween(length: number, number: number, there: readonly number[]): number[] {
  const placed: number[] = [];
  while (placed.length < number) {
    const points = [0, ...there, ...placed, length - 1].toSorted((a, b) => a - b);
    const gaps = points.slice(1).map((to, place) => ({ from: points[place] as number, to }));
    const widest = gaps.reduce((best, gap) =>
      gap.to - gap.from > best.to - best.from ? gap : best,
    );
    placed.push(Math.floor((widest.from + widest.to) / 2));
  }
  return placed;
}

/**
 * The order in which sorts of different number follow each other so that each is spread evenly:
 * three of a and one of b are a, a, b, a (F1). Of those that fall together, the first listed leads.
 */
export function interleave<T>(sorts: readonly { sort: T; number: number }[]): T[] {
  const places = sorts.flatMap(({ sort, number }) =>
    Array.from({ length: number }, (_, place) => ({ sort, at: (2 * place + 1) / number })),
  );
  return places.toSorted((a, b) => a.at - b.at).map((place) => place.sort);
}
