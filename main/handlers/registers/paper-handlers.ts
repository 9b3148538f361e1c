import {
  faultWithout,
  paperStepFault,
  type PaperStepFault,
} from '#shared/domain/papers/paper-steps';
import type { PartnershipId } from '#shared/model/id';
import type { Paper, PaperStep } from '#shared/model/paper';
import { paperIdSchema, type PaperId } from '#shared/model/register-ids';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../../refused';
import { keepFile } from '../kept-files';
import type { Answers, Area, Dependencies } from '../dependencies';
import { readMeetingOf } from '../records';
import { entryOf, refuseUnknown, withEntry } from '../entries';
import { changeRegisters } from './register-changes';

type OnePaper = { partnershipId: PartnershipId; paperId: PaperId };

function refuseFault(because: PaperStepFault | null): void {
  if (because !== null) throw new Refused('paper-step-out-of-order', { because });
}

function refuseUnknownList(
  { distributionLists }: Partnership,
  { distributionListId }: Pick<Paper, 'distributionListId'>,
): void {
  refuseUnknown(distributionLists, distributionListId, 'distribution list');
}

/** Papers and reports, from their first draft to their being agreed (M7), and who receives them (X3). */
export function paperHandlers(deps: Dependencies): Answers<Area<'papers'>> {
  function changePaper(
    { partnershipId, paperId }: OnePaper,
    next: (paper: Paper, partnership: Partnership) => Paper | Promise<Paper>,
  ) {
    return changeRegisters(deps, partnershipId, async (registers, partnership) => {
      const paper = await next(entryOf(registers.papers, paperId, 'paper'), partnership);
      return { registers: { ...registers, papers: withEntry(registers.papers, paper) } };
    });
  }

  async function withStep(id: PartnershipId, paper: Paper, step: PaperStep): Promise<Paper> {
    const { meetingId } = step;
    const meeting = meetingId === null ? null : await readMeetingOf(deps, id, meetingId);
    const days = { today: deps.clock.today(), meetingDate: meeting?.date ?? null };
    refuseFault(paperStepFault(paper, step, days));
    return { ...paper, steps: [...paper.steps, step] };
  }

  return {
    'papers:add': ({ partnershipId, on, note, ...facts }) =>
      changeRegisters(deps, partnershipId, async (registers, partnership) => {
        refuseUnknownList(partnership, facts);
        const id = paperIdSchema.parse(deps.newId());
        const draft: PaperStep = { state: 'draft', on, meetingId: null, note };
        const paper = await withStep(partnershipId, { ...facts, id, file: null, steps: [] }, draft);
        return { registers: { ...registers, papers: [...registers.papers, paper] } };
      }),
    'papers:save': ({ partnershipId, paperId, ...facts }) =>
      changePaper({ partnershipId, paperId }, (paper, partnership) => {
        refuseUnknownList(partnership, facts);
        return { ...paper, ...facts };
      }),
    'papers:recordStep': ({ partnershipId, paperId, ...step }) =>
      changePaper({ partnershipId, paperId }, (paper) => withStep(partnershipId, paper, step)),
    'papers:removeStep': ({ place, ...which }) =>
      changePaper(which, (paper) => {
        if (place >= paper.steps.length) throw new Refused('not-found', { what: 'step' });
        refuseFault(faultWithout(paper, place));
        return { ...paper, steps: paper.steps.toSpliced(place, 1) };
      }),
    'papers:attach': async ({ partnershipId, paperId }) => {
      const chosen = await deps.files.chooseFile('attachment');
      if (chosen === null) return null;
      const file = await keepFile(deps, chosen);
      return changePaper({ partnershipId, paperId }, (paper) => ({ ...paper, file }));
    },
    'papers:detach': (which) => changePaper(which, (paper) => ({ ...paper, file: null })),
    'papers:remove': ({ partnershipId, paperId }) =>
      changeRegisters(deps, partnershipId, (registers) => {
        const paper = entryOf(registers.papers, paperId, 'paper');
        return {
          registers: { ...registers, papers: registers.papers.filter((one) => one !== paper) },
        };
      }),
  };
}
