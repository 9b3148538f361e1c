import type {
  CellContent,
  Phrases,
  TableBlock,
  TableColumn,
} from '#shared/documents/document-block';
import { isBlank } from '#shared/documents/paper-text';
import { paperWords } from '#shared/text/documents';
import {
  ImportedXmlComponent,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
  type IContext,
  type ITableOptions,
  type ITableRowOptions,
  type IXmlableObject,
} from 'docx';
import { cellBulletNumbering } from './item-numbering';
import { textRuns } from './text-runs';
import { xmlText } from './xml-text';

/** In both forms, because LibreOffice reads only the bit mask: a first row, no banding. */
const LOOK =
  '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';

/** A table with the title and summary that screen readers announce; docx has no option for them. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, { title, summary }: Pick<TableBlock, 'title' | 'summary'>) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error('docx: no table properties');
    for (const xml of [
      LOOK,
      `<w:tblCaption w:val="${xmlText(title)}"/>`,
      `<w:tblDescription w:val="${xmlText(summary)}"/>`,
    ]) {
      properties.addChildElement(ImportedXmlComponent.fromXmlString(xml));
    }
  }
}

/**
 * A row whose cells are made when it is written, and let go then: all the cells of a log of thousands of
 * rows at once are more than half of the memory that its making takes, and of the time.
 */
class LateRow extends TableRow {
  constructor(private readonly made: () => ITableRowOptions) {
    super({ children: [] });
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return new TableRow(this.made()).prepForXml(context);
  }
}

/**
 * A table as wide as the text, its header row repeated on every page and its rows kept whole. Its
 * last row may be kept with what follows, or a closing line could stand alone on a page.
 */
export function tableOf(
  block: TableBlock,
  { width, keepsWithNext }: { width: number; keepsWithNext: boolean },
): Table {
  const widths = columnWidths(block, width);
  const lastRow = block.rows.length - 1;
  return new DescribedTable(
    {
      style: 'PaperTable',
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: widths.map((size, index) =>
            cellOf(headingOf(block.columns[index]), size, { style: 'TableHeading' }),
          ),
        }),
        ...block.rows.map((cells, row) => {
          const keepNext = keepsWithNext && row === lastRow;
          const look = { style: 'TableText', ...(keepNext && { keepNext }) };
          return new LateRow(() => ({
            cantSplit: true,
            children: widths.map((size, index) => cellOf(cells[index] ?? '', size, look)),
          }));
        }),
      ],
    },
    block,
  );
}

function headingOf(column: TableColumn | undefined): Phrases {
  if (column === undefined) return '';
  const { heading: text, language } = column;
  return language === undefined ? text : [{ text, language }];
}

/** Whole twips by share, the last column taking what rounding left. */
export function columnWidths({ columns }: Pick<TableBlock, 'columns'>, total: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => Math.floor((total * column.share) / shares));
  const used = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + total - used : width));
}

function cellOf(
  content: CellContent,
  width: number,
  look: { style: string; keepNext?: boolean },
): TableCell {
  const children =
    typeof content === 'object' && 'bullets' in content
      ? content.bullets.map(
          (text) =>
            new Paragraph({ ...look, numbering: cellBulletNumbering, children: textRuns(text) }),
        )
      : [
          new Paragraph({
            ...look,
            children: textRuns(isBlank(content) ? paperWords.none : content),
          }),
        ];
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}
