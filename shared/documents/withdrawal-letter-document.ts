import { membershipsHeld, representativesOn, seatHoldersOf } from '../domain/membership';
import { toldCommitments, type BindingDecision } from '../domain/membership/commitments';
import { rulesOn } from '../domain/terms';
import type { Action } from '../model/action';
import type { PersonId } from '../model/id';
import { shortDate } from '../text/dates';
import { decisionOpening, joined, paperWords } from '../text/documents';
import { outcomeLabels, representativeRoleLabel } from '../text/labels';
import { letterWords } from '../text/letters';
import {
  acknowledgementSentence,
  membershipEndSentences,
  withdrawalWords as words,
} from '../text/membership/withdrawal-letter';
import type { DocumentBlock, DocumentDescription } from './document-block';
import { letterEnd, letterHead } from './letter-blocks';
import { nameBook, type NameBook } from './name-book';
import { ownActionTable } from './own-action-table';
import { paperFrame, type WithdrawalPapers } from './papers';

/**
 * The letter that acknowledges a member's notice to withdraw (P15, Warwickshire 9): when membership
 * ends and by which clause, what the body keeps to until then, and whose places and offices end with it.
 * Nothing confidential is in it (M3).
 */
export function withdrawalLetterDocument(papers: WithdrawalPapers): DocumentDescription {
  const { partnership, member, leaving, today } = papers;
  const names = nameBook(papers, today);
  const body = names.organisationName(member.organisationId);
  const [first] = seatHoldersOf(partnership, member.id, leaving.noticeGiven);
  const closing = first === undefined ? letterWords.faithfully : letterWords.sincerely;
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${words.title}, ${body}`,
    footerText: `${partnership.name}: ${words.name} of ${body}`,
    orientation: 'portrait',
    blocks: [
      ...letterHead(papers, addressee(first, body, names)),
      {
        type: 'paragraph',
        role: 'address',
        text:
          first === undefined ? letterWords.dearUnknown : letterWords.dear(names.personName(first)),
      },
      { type: 'heading', level: 1, text: words.title },
      sentence(acknowledgementSentence(body, partnership.name, leaving)),
      { type: 'heading', level: 2, text: words.endHeading },
      sentence(membershipEndSentences(leaving)),
      ...dueBlocks(papers, body, names),
      ...peopleBlocks(papers, names),
      sentence(words.ending),
      ...letterEnd(partnership, closing),
    ],
  };
}

const sentence = (text: string): DocumentBlock => ({ type: 'paragraph', role: 'body', text });

function addressee(first: PersonId | undefined, body: string, names: NameBook): string[] {
  if (first === undefined) return [body];
  const lines = [names.personName(first), names.jobTitle(first), body];
  return lines.filter((line) => line !== '');
}

function dueBlocks(papers: WithdrawalPapers, body: string, names: NameBook): DocumentBlock[] {
  const { partnership, member, leaving } = papers;
  const told = toldCommitments(partnership, member.id, leaving.noticeGiven, papers);
  const sameDay = [...told.onTheDay.decisions, ...told.onTheDay.actions];
  const asked = sameDay.map(({ reference }) => reference);
  return [
    { type: 'heading', level: 2, text: words.dueHeading },
    sentence(words.dueLead(body)),
    { type: 'heading', level: 3, text: words.decisionsTitle },
    decisionTable(told.decisions),
    { type: 'heading', level: 3, text: words.actionsTitle },
    actionTable(told.actions, names),
    ...(asked.length === 0 ? [] : [sentence(words.onTheDay(asked))]),
    ...(told.isLeftOut ? [sentence(words.leftOut)] : []),
  ];
}

function decisionTable(decisions: readonly BindingDecision[]): DocumentBlock {
  if (decisions.length === 0) return sentence(words.noDecisions);
  return {
    type: 'table',
    title: words.decisionsTitle,
    summary: words.decisionsSummary,
    columns: [
      { heading: paperWords.reference, share: 1830 },
      { heading: words.decision, share: 5500 },
      { heading: words.taken, share: 1700 },
    ],
    rows: decisions.map(({ reference, outcome, text, on }) => [
      reference || paperWords.none,
      `${decisionOpening(outcomeLabels[outcome], '')} ${text}`,
      shortDate(on),
    ]),
  };
}

function actionTable(actions: readonly Action[], names: NameBook): DocumentBlock {
  if (actions.length === 0) return sentence(words.noActions);
  return ownActionTable(actions, names, {
    title: words.actionsTitle,
    summary: words.actionsSummary,
  });
}

/** Everybody in force for the body, and the offices of those who sit for no other (P15, C5). */
function peopleBlocks(papers: WithdrawalPapers, names: NameBook): DocumentBlock[] {
  const { partnership, member, today } = papers;
  const { standIn } = rulesOn(partnership, today);
  const people = representativesOn(partnership, member.id, today);
  const lines = people.map(({ personId, role }) => {
    const isOnlyHere = membershipsHeld(partnership, personId, today).every(
      ({ id }) => id === member.id,
    );
    const offices = isOnlyHere ? names.officesOf(personId) : [];
    const held = offices.length === 0 ? [] : [words.holds(joined(offices))];
    const label = representativeRoleLabel(role, standIn);
    return [{ strong: names.personName(personId) }, `, ${[label, ...held].join('; ')}`];
  });
  const heading: DocumentBlock = { type: 'heading', level: 2, text: words.peopleHeading };
  if (lines.length === 0) return [heading, sentence(words.noPeople)];
  return [heading, sentence(words.people), { type: 'bullets', items: lines }];
}
