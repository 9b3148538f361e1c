import { newMember, newPartnership } from '#shared/domain/new-records';
import { blankTerms } from '#shared/domain/presets/blank-terms';
import {
  answeredContent,
  type PresetContent,
  type PresetMember,
} from '#shared/domain/presets/preset';
import { presetById } from '#shared/domain/presets/presets';
import { usualStandingItems } from '#shared/domain/standing-items';
import type { Parsed } from '#shared/ipc/contract';
import type { Directory } from '#shared/model/directory';
import {
  agendaItemIdSchema,
  dutyIdSchema,
  governanceDocumentIdSchema,
  linkIdSchema,
  memberIdSchema,
  partnershipIdSchema,
  reportIdSchema,
  termsIdSchema,
} from '#shared/model/id';
import type { Member } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import { withOrganisation } from './directory-entries';

type NewId = () => string;

/** A partnership made from a preset or blank, and the directory with its member bodies. */
export function makePartnership(
  input: Parsed<'partnerships:create'>,
  directory: Directory,
  newId: NewId,
): { partnership: Partnership; directory: Directory } {
  const { name, area, secretariat, presetId, answers } = input;
  const content =
    presetId === null ? blankContent : answeredContent(presetById(presetId), answersById(answers));
  const joined = joinMembers(content.members, directory, newId);
  const partnership: Partnership = {
    ...newPartnership,
    id: partnershipIdSchema.parse(newId()),
    name,
    area,
    presetId,
    secretariat,
    members: joined.members,
    terms: [{ ...content.terms, id: termsIdSchema.parse(newId()) }],
    ...ties(content, newId),
    standingItems: usualStandingItems.map((item) => ({
      ...item,
      id: agendaItemIdSchema.parse(newId()),
    })),
  };
  return { partnership, directory: joined.directory };
}

function answersById(answers: Parsed<'partnerships:create'>['answers']): Record<string, string> {
  return Object.fromEntries(answers.map(({ questionId, answerId }) => [questionId, answerId]));
}

const blankContent: PresetContent = {
  terms: blankTerms,
  members: [],
  links: [],
  reports: [],
  duties: [],
  governanceDocuments: [],
};

/** The bodies it works with, what it owes them, and what comes round: each with an id. */
function ties(
  { links, reports, duties, governanceDocuments }: PresetContent,
  newId: NewId,
): Pick<Partnership, 'links' | 'reports' | 'duties' | 'governanceDocuments'> {
  return {
    links: links.map((one) => ({ ...one, id: linkIdSchema.parse(newId()) })),
    reports: reports.map((one) => ({ ...one, id: reportIdSchema.parse(newId()) })),
    duties: duties.map((one) => ({ ...one, id: dutyIdSchema.parse(newId()) })),
    governanceDocuments: governanceDocuments.map((one) => ({
      ...one,
      id: governanceDocumentIdSchema.parse(newId()),
    })),
  };
}

function joinMembers(
  bodies: readonly PresetMember[],
  directory: Directory,
  newId: NewId,
): { members: Member[]; directory: Directory } {
  let current = directory;
  const members = bodies.map(({ name, ...facts }) => {
    const joined = withOrganisation(current, name, newId);
    current = joined.directory;
    const id = memberIdSchema.parse(newId());
    return { ...newMember, ...facts, id, organisationId: joined.organisation.id };
  });
  return { members, directory: current };
}
