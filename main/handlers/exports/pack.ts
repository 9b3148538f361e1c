import { recipientsOf } from '#shared/domain/distribution/recipients';
import { packPlan } from '#shared/domain/packs/pack-plan';
import type { PackFor } from '#shared/domain/packs/why-withheld';
import { packCoverDocument, packDocument, type PackPart } from '#shared/documents/pack-document';
import type { PackCover } from '#shared/documents/pack-cover-blocks';
import type { PackRequest } from '#shared/ipc/areas/exports';
import type { MeetingView } from '#shared/ipc/views';
import type { DistributionList } from '#shared/model/distribution-list';
import type { StoredFile } from '#shared/model/stored-file';
import { fileNamePart, paperFileName, safeFileName } from '#shared/text/file-name';
import { packWords } from '#shared/text/packs';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { entryOf } from '../entries';
import { readRegisters, viewMeeting } from '../records';
import { packParts, type NamedPart } from './pack-parts';
import type { Described } from './paper-request';

/** A pack before it is made: its cover, its parts in order, and what it is called as a Word document. */
export type Pack = { cover: PackCover; parts: NamedPart[]; fileName: string };

/** A numbered file of a pack: a paper of ours, or one that is kept and goes as it is. */
export type PackFile = { name: string; source: Described['description'] | StoredFile };

/** The pack as one Word document, with the page numbers of its contents (N2, N6). */
export async function describedPack(deps: Dependencies, request: PackRequest): Promise<Described> {
  const pack = await packOf(deps, request);
  return { description: asDocument(pack), fileName: pack.fileName };
}

/** A pack as one document; what is kept as a file is only named in it. */
export function asDocument({
  cover,
  parts,
}: Pick<Pack, 'cover' | 'parts'>): Described['description'] {
  return packDocument(cover, parts.flatMap(asPart));
}

/** What goes into a pack, read from the records as they are now. */
export async function packOf(
  deps: Dependencies,
  request: Omit<PackRequest, 'document' | 'format'>,
): Promise<Pack> {
  const view = publicView(await viewMeeting(deps, request.meetingId), request);
  const { partnership, meeting } = view;
  const { papers } = await readRegisters(deps, partnership.id);
  const { to, list } = addressee(view, request);
  const { audience, isSupplement } = request;
  const plan = packPlan({ meeting, papers, partnership }, { ...to, isSupplement });
  const cover = { ...view, audience, plan, list: list && onCover(list, view) };
  const parts = await packParts(deps, cover);
  const { supplement } = plan;
  const document = `papers (${audience})` as const;
  return {
    cover,
    parts,
    fileName: paperFileName(partnership, {
      document: supplement === null ? document : `${document} supplement ${supplement}`,
      date: meeting.date,
      marking: asDocument({ cover, parts }).marking,
    }),
  };
}

/** The files of a pack, numbered in the order in which they are read, cover and contents first. */
export function packFiles({ cover, parts }: Pick<Pack, 'cover' | 'parts'>): PackFile[] {
  const names = [`${packWords.files.cover}.docx`, ...parts.map(nameOf)];
  const width = Math.max(2, String(names.length).length);
  const numbered = names.map((name, place) =>
    safeFileName(`${String(place + 1).padStart(width, '0')} ${name}`),
  );
  const first = packCoverDocument(cover, parts.flatMap(asPart), numbered);
  const sources = [first, ...parts.map(({ content }) => content)];
  return sources.map((source, place) => ({ name: numbered[place] ?? '', source }));
}

function nameOf({ name, content }: NamedPart): string {
  return 'sha256' in content ? name : `${fileNamePart(name)}.docx`;
}

function asPart({ title, content }: NamedPart): PackPart[] {
  return 'sha256' in content ? [] : [{ title, description: content }];
}

/** How to join from elsewhere is not published, on the agenda either. */
function publicView(view: MeetingView, { audience }: Pick<PackRequest, 'audience'>): MeetingView {
  return audience === 'public' ? { ...view, meeting: { ...view.meeting, joining: '' } } : view;
}

/** Whom it is for; a pack for circulation is for a list (X3). */
function addressee(
  { partnership }: MeetingView,
  { audience, listId }: Pick<PackRequest, 'audience' | 'listId'>,
): { to: PackFor; list: DistributionList | null } {
  if (audience !== 'circulation') return { to: { audience }, list: null };
  if (listId === null) throw new Refused('not-found', { what: 'distribution list' });
  const list = entryOf(partnership.distributionLists, listId, 'distribution list');
  return { to: { audience, list }, list };
}

/** Who is on the list is printed only where the partnership wants that (X3). */
function onCover(list: DistributionList, view: MeetingView): NonNullable<PackCover['list']> {
  const { recipientsOnCover } = view.partnership.houseStyle;
  const recipients = recipientsOnCover ? recipientsOf(list, view, view.meeting.date) : null;
  return { name: list.name, recipients };
}
