import { reportAfter } from '#shared/domain/reports';
import type { PartnershipView, UndoToken } from '#shared/ipc/views';
import {
  dutyIdSchema,
  governanceDocumentIdSchema,
  linkIdSchema,
  reportIdSchema,
  type PartnershipId,
  type ReportId,
} from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import type { Report } from '#shared/model/structure';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';
import { entryOf, refuseUnknown, withEntry } from './entries';
import { healthCheckOf } from './structure/health-check-view';
import { quarterlyBriefOf } from './structure/quarterly-brief-view';
import {
  nameOfOther,
  refuseCircle,
  refuseOtherSuccessor,
  refuseTwice,
  refuseUnendedGroup,
} from './structure/structure-checks';
import { tiedView } from './structure/tied-view';

type Changed = { view: PartnershipView; undo: UndoToken };

/** The life of a partnership, its ties, and what it owes to others (G1 to G10, G15 to G17, T6, T7). */
export function structureHandlers(deps: Dependencies): Answers<Area<'structure'>> {
  return {
    'structure:open': async () => ({
      partnerships: (await deps.store.readAll('partnership')).map((one) =>
        tiedView(one, deps.clock.today()),
      ),
      today: deps.clock.today(),
    }),
    'structure:healthCheck': ({ partnershipId, year }) => healthCheckOf(deps, partnershipId, year),
    'structure:quarterlyBrief': ({ partnershipId, quarter }) =>
      quarterlyBriefOf(deps, partnershipId, quarter),
    ...selfHandlers(deps),
    ...healthHandlers(deps),
    ...linkHandlers(deps),
    ...reportHandlers(deps),
    ...dutyHandlers(deps),
    ...documentHandlers(deps),
  };
}

function selfHandlers(deps: Dependencies): Answers<'structure:saveStatus' | 'structure:saveGroup'> {
  return {
    'structure:saveStatus': ({ partnershipId, ...status }) =>
      changePartnership(deps, partnershipId, async (partnership) => {
        await refuseOtherSuccessor(deps, partnershipId, status);
        return { ...partnership, status };
      }),
    'structure:saveGroup': ({ partnershipId, group }) =>
      changePartnership(deps, partnershipId, async (partnership) => {
        if (group !== null) await refuseUnendedGroup(deps, partnershipId, group);
        return { ...partnership, group };
      }),
  };
}

function healthHandlers(
  deps: Dependencies,
): Answers<'structure:recordHealthCheck' | 'structure:removeHealthCheck'> {
  return {
    'structure:recordHealthCheck': ({ partnershipId, ...done }) =>
      changePartnership(deps, partnershipId, (partnership) => {
        if (done.on > deps.clock.today()) throw new Refused('invalid-input', { field: 'day' });
        const others = partnership.healthChecks.filter(({ on }) => on !== done.on);
        return { ...partnership, healthChecks: [...others, done] };
      }),
    'structure:removeHealthCheck': ({ partnershipId, on: day }) =>
      changePartnership(deps, partnershipId, (partnership) => {
        const healthChecks = partnership.healthChecks.filter(({ on }) => on !== day);
        if (healthChecks.length === partnership.healthChecks.length) {
          throw new Refused('not-found', { what: 'health check' });
        }
        return { ...partnership, healthChecks };
      }),
  };
}

function linkHandlers(deps: Dependencies): Answers<'structure:saveLink' | 'structure:removeLink'> {
  return {
    'structure:saveLink': ({ partnershipId, link: given }) =>
      changePartnership(deps, partnershipId, async (partnership) => {
        refuseUnknown(partnership.links, given.id, 'tie');
        const link = {
          ...given,
          id: given.id ?? linkIdSchema.parse(deps.newId()),
          name: await nameOfOther(deps, partnershipId, given),
          meetingDates: [...new Set(given.meetingDates)].toSorted(),
        };
        refuseTwice(partnership, link);
        const next = { ...partnership, links: withEntry(partnership.links, link) };
        await refuseCircle(deps, next);
        return next;
      }),
    'structure:removeLink': ({ partnershipId, linkId }) =>
      changePartnership(deps, partnershipId, (partnership) => ({
        ...partnership,
        links: withoutEntry(partnership.links, linkId, 'tie'),
      })),
  };
}

function reportHandlers(
  deps: Dependencies,
): Answers<
  | 'structure:saveReport'
  | 'structure:removeReport'
  | 'structure:recordReport'
  | 'structure:removeReportRecord'
> {
  function changeReport(
    { partnershipId, reportId }: { partnershipId: PartnershipId; reportId: ReportId },
    next: (report: Report) => Report,
  ): Promise<Changed> {
    return changePartnership(deps, partnershipId, ({ reports, ...partnership }) => {
      const report = next(entryOf(reports, reportId, 'report'));
      return { ...partnership, reports: withEntry(reports, report) };
    });
  }

  return {
    'structure:saveReport': ({ partnershipId, id, ...facts }) => {
      if (id !== null) {
        return changeReport({ partnershipId, reportId: id }, (report) => ({ ...report, ...facts }));
      }
      return changePartnership(deps, partnershipId, (partnership) => {
        const report = { ...facts, id: reportIdSchema.parse(deps.newId()), done: [] };
        return { ...partnership, reports: [...partnership.reports, report] };
      });
    },
    'structure:removeReport': ({ partnershipId, reportId }) =>
      changePartnership(deps, partnershipId, (partnership) => ({
        ...partnership,
        reports: withoutEntry(partnership.reports, reportId, 'report'),
      })),
    'structure:recordReport': ({ on, ...which }) => {
      if (on > deps.clock.today()) throw new Refused('invalid-input', { field: 'day' });
      return changeReport(which, (report) => reportAfter(report, on).report);
    },
    'structure:removeReportRecord': ({ place, ...which }) =>
      changeReport(which, (report) => {
        if (place >= report.done.length) throw new Refused('not-found', { what: 'report' });
        return { ...report, done: report.done.toSpliced(place, 1) };
      }),
  };
}

function dutyHandlers(
  deps: Dependencies,
): Answers<'structure:saveDuty' | 'structure:removeDuty' | 'structure:tickDuty'> {
  const change = (
    id: PartnershipId,
    next: (duties: Partnership['duties']) => Partnership['duties'],
  ) =>
    changePartnership(deps, id, (partnership) => ({
      ...partnership,
      duties: next(partnership.duties),
    }));

  return {
    'structure:saveDuty': ({ partnershipId, id, ...facts }) =>
      change(partnershipId, (duties) => {
        if (id === null) {
          return [...duties, { ...facts, id: dutyIdSchema.parse(deps.newId()), doneYears: [] }];
        }
        const { doneYears } = entryOf(duties, id, 'duty');
        return withEntry(duties, { ...facts, id, doneYears });
      }),
    'structure:removeDuty': ({ partnershipId, dutyId }) =>
      change(partnershipId, (duties) => withoutEntry(duties, dutyId, 'duty')),
    'structure:tickDuty': ({ partnershipId, dutyId, year, isDone }) =>
      change(partnershipId, (duties) => {
        const duty = entryOf(duties, dutyId, 'duty');
        const others = duty.doneYears.filter((one) => one !== year);
        const doneYears = isDone ? [...others, year].toSorted((a, b) => a - b) : others;
        return withEntry(duties, { ...duty, doneYears });
      }),
  };
}

function documentHandlers(
  deps: Dependencies,
): Answers<'structure:saveDocument' | 'structure:removeDocument'> {
  return {
    'structure:saveDocument': ({ partnershipId, id, ...facts }) =>
      changePartnership(deps, partnershipId, ({ governanceDocuments, ...partnership }) => {
        refuseUnknown(governanceDocuments, id, 'document');
        const entry = { ...facts, id: id ?? governanceDocumentIdSchema.parse(deps.newId()) };
        return { ...partnership, governanceDocuments: withEntry(governanceDocuments, entry) };
      }),
    'structure:removeDocument': ({ partnershipId, documentId }) =>
      changePartnership(deps, partnershipId, ({ governanceDocuments, ...partnership }) => ({
        ...partnership,
        governanceDocuments: withoutEntry(governanceDocuments, documentId, 'document'),
      })),
  };
}

function withoutEntry<T extends { id: string }>(
  list: readonly T[],
  id: T['id'],
  what: string,
): T[] {
  const entry = entryOf(list, id, what);
  return list.filter((one) => one !== entry);
}
