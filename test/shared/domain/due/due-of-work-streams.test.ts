import { expect, test } from 'vitest';
import { dueOfWorkStreams, knownStreams } from '#shared/domain/due/due-of-work-streams';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { TODAY } from '../../../support/sample-records';
import { aStream, aStreamReport } from '../../../support/work-stream-builders';

const davies = ids.person('davies');

test.each([
  ['2026-06-11', 'overdue'],
  ['2026-06-12', 'soon'],
  ['2026-06-26', 'soon'],
  ['2026-06-27', 'later'],
])('a report due on %s is %s (G14)', (day, state) => {
  const reportDue = isoDate(day);
  const streams = [aStream('skills', { name: 'Skills', leadId: davies, reportDue })];
  expect(dueOfWorkStreams(streams, TODAY)).toMatchObject([
    { kind: 'work-stream-report', state, due: day, subject: 'Skills', personId: davies },
  ]);
});

test('a stream without a senior responsible owner is a matter of its own (A7, A9)', () => {
  const streams = [aStream('skills', { reportDue: TODAY }), aStream('data')];
  expect(dueOfWorkStreams(streams, TODAY).map(({ kind, subject }) => [kind, subject])).toEqual([
    ['work-stream-report', 'Stream skills'],
    ['work-stream-without-lead', 'Stream skills'],
    ['work-stream-without-lead', 'Stream data'],
  ]);
});

test('nothing is due of a stream that was closed, nor of one that is led and asked for no report (G14)', () => {
  const workStreams = [
    aStream('over', { reports: [aStreamReport('closure', '2026-06-01')] }),
    aStream('led', { leadBodyId: ids.organisation('fire') }),
  ];
  expect(dueOfWorkStreams(knownStreams({ workStreams }), TODAY)).toEqual([]);
});
