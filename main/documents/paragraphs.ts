import type {
  BulletsBlock,
  FieldsBlock,
  HeadingBlock,
  ItemHeadingBlock,
  MinuteParagraphBlock,
  ParagraphBlock,
  SignatureBlock,
} from '#shared/documents/document-block';
import { Paragraph, Tab, TextRun } from 'docx';
import { bulletNumbering, itemList } from './item-numbering';
import { textRuns } from './text-runs';

const ROLE_STYLES: Record<ParagraphBlock['role'], string> = {
  body: 'Normal',
  'over-title': 'PartnershipName',
  lead: 'ItemLead',
  note: 'ItemNote',
  address: 'LetterAddress',
  closing: 'LetterClosing',
  signatory: 'LetterSignatory',
};

/** A heading in Word's own heading style of its level. */
export function headingOf({ level, text }: HeadingBlock): Paragraph {
  return new Paragraph({
    style: `Heading${level}`,
    children: textRuns(text),
  });
}

/** A numbered item heading, numbered by the item's own list. */
export function itemHeadingOf({ item, text, level = 2 }: ItemHeadingBlock): Paragraph {
  return new Paragraph({
    style: `Heading${level}`,
    numbering: { reference: itemList(item), level: 0 },
    children: textRuns(text),
  });
}

/** A paragraph of a minute, numbered by its item's list. */
export function minuteParagraphOf({ item, text }: MinuteParagraphBlock): Paragraph {
  return new Paragraph({
    style: 'MinuteParagraph',
    numbering: { reference: itemList(item), level: 1 },
    children: textRuns(text),
  });
}

/** A paragraph in the style of its role; straight after a table it keeps its distance. */
export function paragraphOf(
  { role, text }: ParagraphBlock,
  place: { isAfterTable: boolean; isBeforeClosing: boolean },
): Paragraph {
  const style = role === 'body' && place.isAfterTable ? 'AfterTable' : ROLE_STYLES[role];
  // A letter's closing never stands alone on a page.
  const keepNext = place.isBeforeClosing ? { keepNext: true } : {};
  return new Paragraph({ style, ...keepNext, children: textRuns(text) });
}

/** Each particular as one paragraph, its name and its value parted by a tab. */
export function particularsOf({ fields }: FieldsBlock): Paragraph[] {
  return fields.map(
    ({ name, value }) =>
      new Paragraph({
        style: 'Particulars',
        children: [
          ...textRuns([{ strong: `${name}:` }]),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(value),
        ],
      }),
  );
}

/** A bulleted list. */
export function bulletsOf({ items }: BulletsBlock): Paragraph[] {
  return items.map(
    (text) =>
      new Paragraph({ style: 'ListBullet', numbering: bulletNumbering, children: textRuns(text) }),
  );
}

/** The line to sign on is the leader of a tab, so nothing is drawn with underscores. */
export function signatureOf({ statement, lines }: SignatureBlock): Paragraph[] {
  return [
    new Paragraph({ style: 'SignatureStatement', children: textRuns(statement) }),
    ...lines.map(
      (line) =>
        new Paragraph({
          style: 'SignatureLine',
          children: [...textRuns(line), new TextRun({ children: [new Tab(), new Tab()] })],
        }),
    ),
  ];
}
