import type { Contradiction } from '../../domain/terms-checks';

type Details = Readonly<Record<string, string>>;

/** Why rules are refused, and what to do about it. */
export const faultWords: Record<Contradiction, (details: Details) => string> = {
  'quorum-above-all': () =>
    'A quorum cannot be more than all of them. Make the first number of the fraction at most the second.',
  'quorum-above-membership': ({ needed, of, unit }) =>
    `A quorum of ${needed} can never be met: only ${of} ${unit === 'people' ? 'seats' : 'organisations'} count towards it. Lower the number, or correct the members first.`,
  'casting-vote-without-votes': () =>
    'There is no casting vote where decisions are reached by consensus only. Change how decisions are reached, or take the casting vote away.',
  'terms-without-re-election': () =>
    'Nobody can serve more than one term where re-election is not possible. Set one term, or allow re-election.',
  'kind-counted-twice': () => 'One kind of meeting is counted twice. Give each kind one number.',
  'form-listed-twice': () => 'One form of meeting is listed twice. Choose each form once.',
  'ex-officio-without-organisation': () =>
    'An office held ex officio is held by an organisation. Say which.',
  'revision-before-adoption': () =>
    'The date of revision is before the terms were adopted. Correct one of the two dates.',
  'review-before-adoption': () =>
    'The last review is before the terms were adopted. Correct one of the two dates.',
  'adopted-on-the-same-day': () =>
    'Another version was adopted on that day. Give each version a day of its own.',
};
