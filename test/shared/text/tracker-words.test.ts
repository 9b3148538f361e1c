import { expect, test } from 'vitest';
import { quarterName, quarterSpan, trackerWords } from '#shared/text/tracker-words';
import { aQuarter } from '../../support/tracker-builders';

test.each([
  ['2020-Q1', 'January 2020', 'January to March 2020'],
  ['2020-Q2', 'April 2020', 'April to June 2020'],
  ['2020-Q3', 'July 2020', 'July to September 2020'],
  ['2020-Q4', 'October 2020', 'October to December 2020'],
])('%s is headed by its first month and chosen by all (G12, WACSO Annex E)', (text, name, span) => {
  expect(quarterName(aQuarter(text))).toBe(name);
  expect(quarterSpan(aQuarter(text))).toBe(span);
  expect(trackerWords.position(aQuarter(text))).toBe(`Current position (${name})`);
});
