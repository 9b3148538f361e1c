import { basename } from 'node:path';
import type { DocumentDescription } from '#shared/documents/document-block';
import { paperFrame } from '#shared/documents/papers';
import type { Output } from '#shared/ipc/contract';
import type { HouseStyle } from '#shared/model/house-style';
import type { PartnershipId } from '#shared/model/id';
import { safeFileName } from '#shared/text/file-name';
import { wordTemplateText } from '#shared/text/screens/word-template';
import { readPaperFiles } from '../paper-files';
import { Refused } from '../refused';
import type { Answers, ChosenFile, Dependencies } from './dependencies';
import { keepFile } from './kept-files';
import { readPartnership, viewPartnership } from './records';

/** Changes the house style of a partnership. */
export type ChangeStyle = (
  partnershipId: PartnershipId,
  change: (houseStyle: HouseStyle) => HouseStyle,
) => Promise<Output<'houseStyle:removeTemplate'>>;

type Channels =
  | 'houseStyle:chooseTemplate'
  | 'houseStyle:removeTemplate'
  | 'houseStyle:template'
  | 'houseStyle:saveStartingTemplate';

/** The Word file that gives papers their page, head and foot, fonts and styles. */
export function templateHandlers(deps: Dependencies, changeStyle: ChangeStyle): Answers<Channels> {
  return {
    'houseStyle:chooseTemplate': async ({ partnershipId }) => {
      const chosen = await deps.files.chooseFile('template');
      if (chosen === null) return null;
      await reportOn(deps, chosen);
      const template = await keepFile(deps, chosen);
      return changeStyle(partnershipId, (style) => ({ ...style, template }));
    },
    'houseStyle:removeTemplate': ({ partnershipId }) =>
      changeStyle(partnershipId, (style) => ({ ...style, template: null })),
    'houseStyle:template': async ({ partnershipId }) => {
      const { houseStyle } = await readPartnership(deps, partnershipId);
      const { template: bytes } = await readPaperFiles(deps.storedFiles, { look: houseStyle });
      if (bytes === null || houseStyle.template === null) return null;
      return reportOn(deps, { name: houseStyle.template.name, bytes });
    },
    'houseStyle:saveStartingTemplate': async ({ partnershipId }) => {
      const description = await startingTemplate(deps, partnershipId);
      const suggested = wordTemplateText.startingName(description.subject);
      const path = await deps.files.chooseWhereToSave(safeFileName(suggested), 'template');
      if (path === null) return null;
      await deps.files.write(path, await deps.render(description));
      return { fileName: basename(path) };
    },
  };
}

async function reportOn({ inspectTemplate }: Dependencies, { name, bytes }: ChosenFile) {
  const made = await inspectTemplate(bytes);
  if ('because' in made) throw new Refused('not-a-template', { name, because: made.because });
  return made.report;
}

/** A page in the look that papers have without a template, with the fields that every one needs. */
async function startingTemplate(
  deps: Dependencies,
  partnershipId: PartnershipId,
): Promise<DocumentDescription> {
  const view = await viewPartnership(deps, partnershipId);
  const frame = paperFrame(view);
  const { logo } = view.partnership.houseStyle;
  return {
    ...frame,
    title: wordTemplateText.title,
    marking: 'none',
    footerText: '{{foot}}',
    orientation: 'portrait',
    look: { ...frame.look, logo, template: null },
    blocks: [{ type: 'paragraph', role: 'body', text: '{{content}}' }],
  };
}
