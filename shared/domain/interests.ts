import type { AgendaItemId, PersonId } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { DeclarationBlock } from '../model/minutes';
import type { WaiverRule } from '../model/rules/decision-rules';
import type { Rules } from '../model/rules/rules';

/** The rules on what follows from an interest. */
export type InterestRules = Pick<Rules, 'interests' | 'interestWaiver' | 'recusedCount'>;

/** A declaration, as far as anything follows from it. */
export type Declared = Pick<DeclarationBlock, 'tier' | 'waiver' | 'takesPart'>;

/** What is out of order about a declaration, or has to be asked; none of it stops its being recorded. */
export type InterestWarning =
  /** The terms do not say what follows from an interest (I1, I8). */
  | 'consequence-not-stated'
  /** It must be said whether the interest is prejudicial, because that decides (I4). */
  | 'tier-missing'
  /** It is recorded that they take part, though they may not and nothing was agreed (I2, I4). */
  | 'takes-part-without-waiver'
  /** It is recorded that the partnership agreed, though the terms let it not (I5). */
  | 'waiver-not-allowed'
  /** The terms do not say whether the partnership may agree. */
  | 'waiver-not-stated'
  /** One text lets the partnership agree and another does not: which governs has to be asked (I5). */
  | 'texts-conflict';

/** Yes, no, or a question to be asked because the terms leave it open. */
export type OpenAnswer = 'yes' | 'no' | 'ask';

/** What follows from a declared interest under the terms. */
export type InterestConsequence = {
  /** Whether they take part in the decision. */
  takesPart: OpenAnswer;
  /** Whether they count towards the quorum while the matter is discussed (Q9). */
  countsForQuorum: OpenAnswer;
  /** Whether the partnership may agree that they take part all the same (I2, I5). */
  mayBeWaived: OpenAnswer;
  warnings: InterestWarning[];
  /** The clause on interests; empty where there is none. */
  clause: string;
};

/**
 * What follows from a declared interest. Who has one takes no part in the decision unless the
 * partnership agrees otherwise (I2, Warwickshire 7). Of two tiers, a prejudicial interest never lets
 * somebody take part by the Code (I4), which clause 7 contradicts: where the rule on waivers does not
 * say which governs, it is asked (I5). Terms that only want interests declared (I1, WACSO), or have
 * no rule at all (I8, BCP, Safer Essex), do not say what follows, and neither does this.
 */
export function interestConsequence(declared: Declared, rules: InterestRules): InterestConsequence {
  const { interests } = rules;
  const clause = interests.state === 'set' ? interests.clause : '';
  if (!isConsequenceStated(rules)) {
    return {
      takesPart: 'ask',
      countsForQuorum: quorumAnswer('ask', rules),
      mayBeWaived: 'ask',
      warnings: ['consequence-not-stated'],
      clause,
    };
  }
  const mayBeWaived = waiverAnswer(declared, rules);
  const takesPart = declared.waiver === '' ? 'no' : mayBeWaived;
  return {
    takesPart,
    countsForQuorum: quorumAnswer(takesPart, rules),
    mayBeWaived,
    warnings: warningsOf(declared, rules, mayBeWaived),
    clause,
  };
}

/** Whether the terms say more than that interests are declared. */
function isConsequenceStated({ interests, interestWaiver }: InterestRules): boolean {
  if (interestWaiver.state === 'set') return true;
  if (interests.state !== 'set') return false;
  const { when, tiers } = interests.value;
  return when === 'before-discussion' || tiers === 'personal-and-prejudicial';
}

function hasTwoTiers({ interests }: InterestRules): boolean {
  return interests.state === 'set' && interests.value.tiers === 'personal-and-prejudicial';
}

const WAIVERS: Record<WaiverRule, (tier: Declared['tier']) => OpenAnswer> = {
  'partnership-may-agree': () => 'yes',
  never: () => 'no',
  'not-prejudicial': (tier) => {
    if (tier === 'not-stated') return 'ask';
    return tier === 'prejudicial' ? 'no' : 'yes';
  },
};

function waiverAnswer({ tier }: Declared, { interestWaiver }: InterestRules): OpenAnswer {
  return interestWaiver.state === 'set' ? WAIVERS[interestWaiver.value](tier) : 'ask';
}

function quorumAnswer(takesPart: OpenAnswer, { recusedCount }: InterestRules): OpenAnswer {
  if (takesPart === 'yes') return 'yes';
  if (recusedCount.state !== 'set') return 'ask';
  if (recusedCount.value) return 'yes';
  return takesPart;
}

function warningsOf(
  { tier, waiver, takesPart }: Declared,
  rules: InterestRules,
  mayBeWaived: OpenAnswer,
): InterestWarning[] {
  const isWaived = waiver !== '';
  const isOpen = rules.interestWaiver.state !== 'set';
  const isPrejudicial = hasTwoTiers(rules) && tier === 'prejudicial';
  const warnings: [InterestWarning, boolean][] = [
    ['tier-missing', hasTwoTiers(rules) && tier === 'not-stated'],
    ['takes-part-without-waiver', takesPart && !isWaived],
    ['waiver-not-allowed', isWaived && mayBeWaived === 'no'],
    ['texts-conflict', isOpen && isPrejudicial],
    ['waiver-not-stated', isOpen && isWaived && !isPrejudicial],
  ];
  return warnings.filter(([, applies]) => applies).map(([warning]) => warning);
}

/** The declarations made about an item, wherever in the minutes they are recorded (I2). */
export function declarationsAbout(
  { minutes }: Pick<Meeting, 'minutes'>,
  itemId: AgendaItemId,
): DeclarationBlock[] {
  return minutes
    .flatMap((minute) => minute.blocks)
    .filter((block) => block.type === 'declaration')
    .filter((block) => block.aboutItemId === itemId);
}

/**
 * Who takes no part in an item, by the declarations in the minutes, each once: who is recorded so
 * (I2), and who declared a prejudicial interest that nobody waived, whatever else was ticked (I4). Of
 * several declarations by one person, one that excludes them is enough.
 */
export function recusedAt(meeting: Pick<Meeting, 'minutes'>, itemId: AgendaItemId): PersonId[] {
  const excluded = declarationsAbout(meeting, itemId).filter(
    ({ takesPart, tier, waiver }) => !takesPart || (tier === 'prejudicial' && waiver === ''),
  );
  return [...new Set(excluded.map((one) => one.personId))];
}

/**
 * Who of some people may not be recorded as proposing, seconding or voting on an item, as they take no
 * part in it (I2, I4). Null stands for nobody.
 */
export function barredAt(
  people: readonly (PersonId | null)[],
  meeting: Pick<Meeting, 'minutes'>,
  itemId: AgendaItemId,
): PersonId[] {
  return recusedAt(meeting, itemId).filter((id) => people.includes(id));
}
