import { describe, expect, test } from 'vitest';
import {
  faultWithout,
  latestStep,
  nextStates,
  paperStepFault,
} from '#shared/domain/papers/paper-steps';
import { isoDate } from '#shared/model/iso-date';
import type { PaperState } from '#shared/model/paper';
import { aPaper, aStep } from '../../../support/tracker-builders';

const TODAY = isoDate('2020-06-20');
const at = (meetingDate: string | null = null) => ({
  today: TODAY,
  meetingDate: meetingDate === null ? null : isoDate(meetingDate),
});

const lived = (...states: PaperState[]) =>
  states.map((state, index) => aStep(state, `2020-06-0${index + 1}`));

describe('the life of a paper (M7, WACSO: considered as drafts, then agreed by the Board)', () => {
  test.each<[PaperState[], PaperState, string | null]>([
    [[], 'draft', null],
    [[], 'considered', 'begins-as-draft'],
    [[], 'agreed', 'begins-as-draft'],
    [['draft'], 'draft', null],
    [['draft'], 'considered', null],
    [['draft'], 'agreed', null],
    [['draft', 'considered'], 'considered', null],
    [['draft', 'considered'], 'draft', null],
    [['draft', 'considered'], 'agreed', null],
    [['draft', 'agreed'], 'draft', null],
    [['draft', 'agreed'], 'considered', 'agreed-already'],
    [['draft', 'agreed'], 'agreed', 'agreed-already'],
  ])('after %j, %s: %s', (states, next, fault) => {
    const paper = { steps: lived(...states) };
    expect(paperStepFault(paper, aStep(next, '2020-06-15'), at())).toBe(fault);
  });

  test.each([
    ['2020-06-01', 'before-earlier-step'],
    ['2020-06-02', null],
    ['2020-06-03', null],
  ])('a step on %s after one of 2 June: %s', (day, fault) => {
    const paper = { steps: lived('draft', 'considered') };
    expect(paperStepFault(paper, aStep('agreed', day), at())).toBe(fault);
  });

  test.each([
    ['2020-06-14', 'before-its-meeting'],
    ['2020-06-15', null],
    ['2020-06-16', null],
  ])('agreed on %s by the meeting of 15 June: %s', (day, fault) => {
    const paper = aPaper('closure', lived('draft'));
    expect(paperStepFault(paper, aStep('agreed', day), at('2020-06-15'))).toBe(fault);
  });

  test.each([
    ['2020-06-19', null],
    ['2020-06-20', null],
    ['2020-06-21', 'day-to-come'],
  ])('a step recorded on 20 June for %s: %s', (day, fault) => {
    expect(paperStepFault({ steps: lived('draft') }, aStep('considered', day), at())).toBe(fault);
  });
});

describe('a step recorded in error (M7)', () => {
  test.each<[PaperState[], number, string | null]>([
    [['draft'], 0, 'begins-as-draft'],
    [['draft', 'considered'], 0, 'begins-as-draft'],
    [['draft', 'draft', 'considered'], 0, null],
    [['draft', 'considered', 'agreed'], 1, null],
    [['draft', 'considered', 'agreed'], 2, null],
    [['draft', 'agreed', 'draft', 'agreed'], 2, 'agreed-already'],
  ])('of %j, number %i is taken out: %s', (states, place, fault) => {
    expect(faultWithout({ steps: lived(...states) }, place)).toBe(fault);
  });
});

test.each<[PaperState[], PaperState[]]>([
  [['draft'], ['considered', 'agreed', 'draft']],
  [
    ['draft', 'considered'],
    ['agreed', 'considered', 'draft'],
  ],
  [['draft', 'agreed'], ['draft']],
])('after %j may come %j (M7)', (states, next) => {
  const steps = lived(...states);
  expect(nextStates({ steps })).toEqual(next);
  expect(latestStep({ steps }).state).toBe(states.at(-1));
});
