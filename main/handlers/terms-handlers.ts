import { faultsInTerms } from '#shared/domain/terms-checks';
import { termsInOrder } from '#shared/domain/terms';
import type { PartnershipView, UndoToken } from '#shared/ipc/views';
import { closureIdSchema, termsIdSchema, type PartnershipId, type TermsId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';

function versionOf(partnership: Partnership, id: TermsId): TermsOfReference {
  const version = partnership.terms.find((one) => one.id === id);
  if (!version) throw new Refused('not-found', { what: 'terms of reference' });
  return version;
}

/** The partnership with this version in place of the one of its id, or added to the others. */
function withVersion(partnership: Partnership, version: TermsOfReference): Partnership {
  const isKnown = partnership.terms.some(({ id }) => id === version.id);
  const terms = isKnown
    ? partnership.terms.map((one) => (one.id === version.id ? version : one))
    : [...partnership.terms, version];
  return { ...partnership, terms };
}

/** The terms of reference: rules that contradict each other are refused with the reason. */
export function termsHandlers(deps: Dependencies): Answers<Area<'terms'>> {
  function change(
    id: PartnershipId,
    next: (partnership: Partnership) => TermsOfReference,
  ): Promise<{ view: PartnershipView; undo: UndoToken }> {
    return changePartnership(deps, id, (partnership) => {
      const version = next(partnership);
      const changed = withVersion(partnership, version);
      const [fault] = faultsInTerms(changed, version, deps.clock.today());
      if (fault) throw new Refused('rules-contradict', { fault: fault.what, ...fault.details });
      return changed;
    });
  }

  return {
    'terms:saveRules': ({ partnershipId, termsId, rules }) =>
      change(partnershipId, (partnership) => {
        const version = versionOf(partnership, termsId);
        const given = Object.entries(rules).filter(([, setting]) => setting !== undefined);
        return { ...version, rules: { ...version.rules, ...Object.fromEntries(given) } };
      }),
    'terms:saveVersion': ({ partnershipId, termsId, ...facts }) =>
      change(partnershipId, (partnership) => ({ ...versionOf(partnership, termsId), ...facts })),
    'terms:adopt': ({ partnershipId, ...facts }) =>
      change(partnershipId, (partnership) => ({
        ...(termsInOrder(partnership).at(-1) as TermsOfReference),
        ...facts,
        id: termsIdSchema.parse(deps.newId()),
        reviewed: null,
      })),
    'terms:removeVersion': ({ partnershipId, termsId }) =>
      changePartnership(deps, partnershipId, (partnership) => {
        versionOf(partnership, termsId);
        if (partnership.terms.length === 1) throw new Refused('last-version');
        return { ...partnership, terms: partnership.terms.filter(({ id }) => id !== termsId) };
      }),
    'terms:saveCalendar': ({ partnershipId, ...calendar }) => {
      if (calendar.closures.some(({ from, until }) => until < from)) {
        throw new Refused('end-before-start');
      }
      return changePartnership(deps, partnershipId, (partnership) => ({
        ...partnership,
        calendar: {
          ...calendar,
          closures: calendar.closures.map((closure) => ({
            ...closure,
            id: closure.id ?? closureIdSchema.parse(deps.newId()),
          })),
        },
      }));
    },
  };
}
