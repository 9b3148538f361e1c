import {
  circulatedMinutes,
  NOTHING_LEFT_OUT,
  type LeftOut,
} from '../domain/confidential/circulated-minutes';
import {
  confidentialActionIds,
  holdsConfidential,
  isConfidentialBlock,
} from '../domain/confidential/confidential-matter';
import type { PaperVersion } from '../domain/confidential/paper-version';
import { minutesStyleOn } from '../domain/minutes-style';
import { caveatsOf, type Caveat } from '../domain/decisions/caveats';
import { rulesOn } from '../domain/terms';
import type { Action } from '../model/action';
import type { ActionId } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { MinuteBlock } from '../model/minutes';
import type { Partnership } from '../model/partnership';
import type { MinutesStyle } from '../model/rules/minutes-rules';
import { tongueOf } from '../text/tongue/tongue-of';
import { partnershipIn } from './in-language';
import { nameBook, type NameBook } from './name-book';
import type { MinutesPapers } from './papers';

/** What minutes are printed from: found once for all the items. */
export type MinuteContext = {
  partnership: Partnership;
  /** In the circulated version without anything confidential. */
  meeting: Meeting;
  actions: readonly Action[];
  actionById: ReadonlyMap<ActionId, Action>;
  names: NameBook;
  version: PaperVersion;
  style: MinutesStyle;
  /** Whether there is anything confidential at all, and so a difference between the versions. */
  holdsConfidential: boolean;
  leftOut: LeftOut;
  /** Whether a block that is printed is confidential, and so marked in words. */
  isConfidential: (block: MinuteBlock) => boolean;
  caveats: readonly Caveat[];
};

/** What the minutes of a meeting are printed from, in the version that is wanted (M3). */
export function minuteContext(papers: MinutesPapers): MinuteContext {
  const { version } = papers;
  const tongue = tongueOf(papers.language, papers.partnership.houseStyle.welshWords);
  const partnership = partnershipIn(papers.language, papers.partnership);
  const isCirculated = version === 'circulated';
  const printed = isCirculated
    ? circulatedMinutes(papers.meeting, papers.actions)
    : { meeting: papers.meeting, actions: papers.actions, leftOut: NOTHING_LEFT_OUT };
  const { meeting, actions, leftOut } = printed;
  const confidentialIds = confidentialActionIds(papers.meeting, papers.actions);
  return {
    partnership,
    meeting,
    actions,
    actionById: new Map(actions.map((action) => [action.id, action])),
    names: nameBook(papers, meeting.date, tongue),
    version,
    style: minutesStyleOn(partnership, meeting.date, papers.style),
    holdsConfidential: holdsConfidential(papers.meeting, papers.actions),
    leftOut,
    isConfidential: (block) => !isCirculated && isConfidentialBlock(block, confidentialIds),
    caveats: printedCaveats(papers, printed),
  };
}

/**
 * The caveats that are printed. In the circulated version one tied to a decision goes with it; one
 * that is not goes with its item, unless a part of that is left out, which might be what it is about.
 */
function printedCaveats(
  { partnership, proposals, meeting: whole, version }: MinutesPapers,
  { meeting, leftOut }: { meeting: Meeting; leftOut: LeftOut },
): Caveat[] {
  const all = caveatsOf(proposals, whole, (on) => rulesOn(partnership, on));
  if (version === 'complete') return all;
  const closed = meeting.agenda.filter(({ isClosed }) => isClosed).map(({ id }) => id);
  const notWhole = new Set([...closed, ...leftOut.itemIds]);
  const decisionIds = new Set(
    meeting.minutes
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'decision' ? [block.id] : [])),
  );
  return all.filter(({ decisionId, itemId }) =>
    decisionId === null ? !notWhole.has(itemId) : decisionIds.has(decisionId),
  );
}
