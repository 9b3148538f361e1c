import { describe, expect, it } from 'vitest';
import { workStreamDocument } from '#shared/documents/work-stream-document';
import type { WorkStreamPapers } from '#shared/documents/papers';
import { rowsOf, tableTitled, under } from '../../support/described';
import { ids } from '../../support/board-builders';
import { boardLogPapers } from '../../support/sample-papers';
import { anAction } from '../../support/sample-records';
import { aStream, aStreamReport } from '../../support/work-stream-builders';

const inStream = (key: string) => ({ workStreamId: ids.workStream(key) });
const papers = (changes: Partial<WorkStreamPapers> = {}): WorkStreamPapers => ({
  ...boardLogPapers(),
  workStreams: [
    aStream('data', { name: 'Evidence based', leadId: ids.person('okafor') }),
    aStream('skills', { name: 'Skills', leadBodyId: ids.organisation('police') }),
    aStream('people', { name: 'Involving citizens' }),
    aStream('over', { name: 'Resources', reports: [aStreamReport('closure', '2026-06-01')] }),
    aStream('done', { name: 'Early help', reports: [aStreamReport('closure', '2026-06-01')] }),
  ],
  actions: [
    anAction(1, { ...inStream('data'), what: 'Set up the data hub' }),
    anAction(2, { ...inStream('data'), what: 'Support assessments' }),
    anAction(3, { ...inStream('data'), what: 'Done', status: 'complete' }),
    anAction(4, { ...inStream('skills'), what: 'Secret', isConfidential: true }),
    anAction(5, { ...inStream('over'), what: 'Address the common issues' }),
    anAction(6, { what: 'Belongs nowhere' }),
  ],
  ...changes,
});

const TITLE = 'Work to be carried forward on 12 June 2026';

describe('the table of outstanding work (A7, Safer Communities, Appendix A)', () => {
  const paper = workStreamDocument(papers());
  const table = tableTitled(paper, 'Work to be carried forward');

  it('has two columns: work stream and SRO, and work to be carried forward', () => {
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Work stream and SRO',
      'Work to be carried forward',
    ]);
  });

  it('lists the open actions of each stream as bullets, and leaves out confidential ones (M3)', () => {
    expect(rowsOf(table).map(([, work]) => work)).toEqual([
      '• Set up the data hub\n• Support assessments',
      'Nothing is open.',
      'Nothing is open.',
      '• Address the common issues',
    ]);
  });

  it('names each senior responsible owner, and says where there is none yet (A7, A9)', () => {
    expect(rowsOf(table).map(([stream]) => stream)).toEqual([
      expect.stringMatching(/^Evidence based\nSRO: Dr Helen Okafor, .+/),
      expect.stringMatching(/^Skills\nSRO: .+/),
      'Involving citizens\nSRO: not yet named',
      'Resources\nSRO: not yet named',
    ]);
  });

  it('says what it leaves out', () => {
    expect(under(paper, TITLE).at(-1)).toBe(
      '1 open action belongs to no work stream and is not shown here. 1 confidential action is recorded separately and is not shown here. 1 work stream is closed, with nothing left to carry forward. End of the table.',
    );
  });

  it('says in words that there is nothing', () => {
    expect(under(workStreamDocument(papers({ workStreams: [], actions: [] })), TITLE)).toEqual([
      'No work stream has anything to carry forward.',
      'End of the table.',
    ]);
  });
});
