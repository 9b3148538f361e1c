import type {
  ElectronicPermission,
  ElectronicStage,
  StrayReply,
} from '../../domain/decisions/electronic';
import type { ElectronicDecision, Reply } from '../../model/electronic-decision';
import { shortNote, sourceNote } from './clause-notes';

type RefusalReason = Extract<ElectronicPermission, { state: 'refused' }>['because'];

const refusals: Record<RefusalReason, string> = {
  silent:
    'The terms of reference say nothing of decisions between meetings, so none can be opened.',
  'not-entered':
    'The rule “Decisions between meetings” has not been entered, so none can be opened.',
  excluded: 'The terms of reference exclude decisions between meetings',
};

/** Why no decision may be taken between meetings (V10), from the details of a refusal. */
export function electronicRefusalWords({
  because,
  clause,
}: Readonly<Record<string, string>>): string {
  const reason = refusals[because as RefusalReason] ?? refusals.silent;
  return because === 'excluded' ? `${reason}${shortNote(clause ?? '')}.` : reason;
}

/** Whether a decision may be taken between meetings, in a sentence. */
export function permissionSentence(permission: ElectronicPermission): string {
  if (permission.state === 'allowed') {
    return `Decisions may be taken between meetings by electronic means${sourceNote(permission.clause)}.`;
  }
  const clause = 'clause' in permission ? permission.clause : '';
  return electronicRefusalWords({ because: permission.because, clause });
}

/** How far a decision between meetings has come. */
export const electronicStageLabels: Record<ElectronicStage, string> = {
  preparing: 'Being prepared',
  open: 'Open for replies',
  due: 'Closed, result to be recorded',
  'to-report': 'To be reported',
  reported: 'Reported',
};

/** What somebody replied. */
export const replyLabels: Record<Reply['choice'], string> = {
  for: 'For',
  against: 'Against',
  abstain: 'Abstains',
  comment: 'Comment only',
};

/** What was taken to be decided. */
export const electronicOutcomeLabels: Record<
  NonNullable<ElectronicDecision['result']>['outcome'],
  string
> = { carried: 'Carried', lost: 'Lost', other: 'Something else' };

/** Why a reply does not count. */
export const strayLabels: Record<StrayReply['why'], string> = {
  'not-asked': 'Not among those asked',
  'before-sent': 'Before it was sent',
  'after-closing': 'After the closing day',
  'second-vote': 'A second vote',
};

/** What a count of replies takes for granted. */
export const electronicAssumptions = {
  'all-asked-are-present':
    'The terms ask for a majority of those present: all who were asked are taken to be present.',
} as const;
