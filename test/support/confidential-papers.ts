import type { MinutesPapers } from '#shared/documents/papers';
import { aPerson, ids } from './board-builders';
import { aDecision, aDeclaration, bullets, paragraph } from './minute-blocks';
import { boardPapers } from './sample-papers';
import { anAction, anItem } from './sample-records';

const raisedAt = (item: string) => ({ meetingId: ids.meeting('june'), itemId: ids.item(item) });

/** Minutes in which everything confidential says "Canary", of every kind and in every place there is. */
export function confidentialPapers(): MinutesPapers {
  const papers = boardPapers({
    agenda: [
      anItem('open', { title: 'Open business' }),
      anItem('all', { title: 'All of it confidential' }),
      anItem('declared', { title: 'Declarations' }),
      anItem('closed', { title: 'Closed business', isClosed: true }),
    ],
    minutes: [
      {
        itemId: ids.item('open'),
        blocks: [
          paragraph('Said in the open.'),
          paragraph('Canary one', true),
          bullets('Canary two', true),
          aDecision('1', 'Canary three', true),
          aDecision('2', 'Buy six cameras'),
          { type: 'action', actionId: ids.action(1) },
        ],
      },
      { itemId: ids.item('all'), blocks: [paragraph('Canary five', true)] },
      {
        itemId: ids.item('declared'),
        blocks: [aDeclaration({ aboutItemId: ids.item('closed'), nature: 'Canary nature' })],
      },
      {
        itemId: ids.item('closed'),
        blocks: [paragraph('Canary six'), aDecision('3', 'Canary seven')],
      },
    ],
  });
  const owner = aPerson('canary', { name: 'Canary Owner', jobTitle: '' });
  return {
    ...papers,
    people: [...papers.people, owner],
    actions: [
      anAction(1, {
        what: 'Canary four',
        reference: 'A-2026-001',
        ownerIds: [owner.id],
        isConfidential: true,
        origin: raisedAt('open'),
      }),
      anAction(2, { what: 'Canary eight', isConfidential: true, origin: raisedAt('gone') }),
    ],
  };
}
