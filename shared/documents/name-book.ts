import { officesOf, organisationActedFor } from '../domain/membership';
import type { OrganisationId, PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import { english } from '../text/tongue/english';
import type { Tongue } from '../text/tongue/tongue';
import type { Phrase } from './document-block';
import type { PartnershipPapers } from './papers';
import { writtenPhrase } from './written-phrase';

/** Finds the words for people and bodies, in a language; who is missing from the directory has a word too. */
export type NameBook = {
  /** What the paper is worded in. */
  tongue: Tongue;
  /** What the secretariat wrote, with its language where that is not the paper's. */
  written: (text: string) => Phrase;
  personName: (id: PersonId) => string;
  jobTitle: (id: PersonId) => string;
  organisationName: (id: OrganisationId) => string;
  /** The body somebody acts for on the day, or belongs to; null where neither is known. */
  organisationOf: (id: PersonId) => string | null;
  /** "Grace Bell (Anyshire Council)", without brackets where no body is known. */
  personWithOrganisation: (id: PersonId) => string;
  /** The offices somebody holds on the day, by title. */
  officesOf: (id: PersonId) => string[];
};

/** The name book of a partnership on a day. */
export function nameBook(
  { partnership, organisations, people }: Omit<PartnershipPapers, 'today'>,
  on: IsoDate,
  tongue = english,
): NameBook {
  const { paper } = tongue.terms;
  const personById = new Map(people.map((person) => [person.id, person]));
  const nameById = new Map(organisations.map((body) => [body.id, body.name]));
  const personName = (id: PersonId): string => personById.get(id)?.name ?? paper.nameNotKnown;
  const organisationName = (id: OrganisationId): string =>
    nameById.get(id) ?? paper.organisationNotKnown;
  const organisationOf = (id: PersonId): string | null => {
    const actedFor = organisationActedFor(partnership, id, on);
    const organisationId = actedFor ?? personById.get(id)?.organisationId ?? null;
    return organisationId === null ? null : organisationName(organisationId);
  };
  return {
    tongue,
    written: (text) => writtenPhrase(text, partnership.spelling, tongue.tag),
    personName,
    organisationName,
    organisationOf,
    jobTitle: (id) => personById.get(id)?.jobTitle ?? '',
    personWithOrganisation: (id) => {
      const organisation = organisationOf(id);
      return organisation === null ? personName(id) : `${personName(id)} (${organisation})`;
    },
    officesOf: (id) =>
      officesOf(partnership, id, on).map(({ title }) => officeTitle(title, tongue)),
  };
}

/** The usual offices by their name in the language; others are called as the partnership calls them. */
export function officeTitle(title: string, { terms: { paper } }: Tongue): string {
  const usual = english.terms.paper;
  if (title === usual.chair) return paper.chair;
  return title === usual.viceChair ? paper.viceChair : title;
}
