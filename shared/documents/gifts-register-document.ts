import { giftsToRegister } from '../domain/interest-registers';
import { rulesOn } from '../domain/terms';
import type { Gift } from '../model/interest';
import { plainDate, shortDate } from '../text/dates';
import { giftsRuleSentence } from '../text/decisions/interest-words';
import { asAtWords } from '../text/document-control';
import { giftsRegisterWords, giftsTitle } from '../text/register-words';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { paperFrame, type GiftsRegisterPapers } from './papers';

const words = giftsRegisterWords;

/**
 * The register of gifts and hospitality, the latest first (I6, Warwickshire Code, Gifts and hospitality):
 * what was offered, whether it was accepted, and when it was registered with the person’s own body.
 */
export function giftsRegisterDocument(papers: GiftsRegisterPapers): DocumentDescription {
  const { partnership, registers, today } = papers;
  const rule = giftsToRegister(registers.gifts, rulesOn(partnership, today), today);
  const opening = `${words.evidence} ${giftsRuleSentence(rule)}`;
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${giftsTitle(today)}`,
    footerText: `${partnership.name}: ${words.name}, ${plainDate(today)}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: giftsTitle(today) },
      ...controlBlock(partnership, { status: asAtWords(today), version: plainDate(today) }),
      { type: 'paragraph', role: 'body', text: opening },
      ...giftBlocks(registers.gifts, nameBook(papers, today)),
      { type: 'paragraph', role: 'body', text: words.end },
    ],
  };
}

function giftBlocks(gifts: readonly Gift[], names: NameBook): DocumentBlock[] {
  if (gifts.length === 0) return [{ type: 'paragraph', role: 'body', text: words.none }];
  return [
    {
      type: 'table',
      title: words.table,
      summary: words.summary,
      columns: [
        { heading: words.on, share: 1300 },
        { heading: words.person, share: 3000 },
        { heading: words.what, share: 3558 },
        { heading: words.from, share: 2100 },
        { heading: words.value, share: 1200 },
        { heading: words.state, share: 1400 },
        { heading: words.registered, share: 1400 },
      ],
      rows: gifts.toSorted((a, b) => b.on.localeCompare(a.on)).map((gift) => giftRow(gift, names)),
    },
  ];
}

function giftRow(gift: Gift, names: NameBook): Phrases[] {
  return [
    shortDate(gift.on),
    [{ strong: names.personWithOrganisation(gift.personId) }],
    gift.what,
    gift.from,
    gift.value || words.valueNotKnown,
    gift.isAccepted ? words.accepted : words.declined,
    registeredCell(gift),
  ];
}

function registeredCell({ isAccepted, registeredOn }: Gift): string {
  if (!isAccepted) return words.needNot;
  return registeredOn === null ? words.notRegistered : shortDate(registeredOn);
}
