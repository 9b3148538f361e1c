import { screenAddressSchema } from '#shared/ipc/areas/windows';

/** What the system itself does with a text. */
type EditRole = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll';

/** A line of the menu that the right button brings. */
export type ContextEntry =
  | { what: 'line' }
  | { what: 'open'; address: string }
  | { what: 'back' }
  | { what: 'edit'; role: EditRole; isEnabled: boolean };

/** What was clicked, as Chromium tells. */
export type Clicked = {
  linkURL: string;
  selectionText: string;
  isEditable: boolean;
  editFlags: Record<'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste', boolean>;
};

const LINE: ContextEntry = { what: 'line' };
const edit = (role: EditRole, isEnabled = true): ContextEntry => ({
  what: 'edit',
  role,
  isEnabled,
});

/** The menu for what was clicked: a text's own, the way a link leads, or the way back. */
export function contextEntries(clicked: Clicked, canGoBack: boolean): ContextEntry[] {
  if (clicked.isEditable) return inText(clicked.editFlags);
  const address = addressOfLink(clicked.linkURL);
  const first: ContextEntry[] = address === null ? [] : [{ what: 'open', address }];
  const copied = clicked.selectionText.trim() === '' ? [] : [edit('copy')];
  const back: ContextEntry[] = canGoBack ? [{ what: 'back' }] : [];
  return withLines([[...first, ...copied], back]);
}

function inText(can: Clicked['editFlags']): ContextEntry[] {
  return withLines([
    [edit('undo', can.canUndo), edit('redo', can.canRedo)],
    [edit('cut', can.canCut), edit('copy', can.canCopy), edit('paste', can.canPaste)],
    [edit('selectAll')],
  ]);
}

function withLines(groups: readonly ContextEntry[][]): ContextEntry[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, place) => (place === 0 ? group : [LINE, ...group]));
}

/** The screen a link leads to; null where it leads to none. */
function addressOfLink(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { hash, search } = new URL(link);
  const onScreen = search === '?' ? '' : search;
  return screenAddressSchema.safeParse(`${hash.slice(1)}${onScreen}`).data ?? null;
}
