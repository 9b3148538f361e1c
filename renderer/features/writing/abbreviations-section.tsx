import type { PartnershipView } from '#shared/ipc/views';
import { writingText } from '#shared/text/screens/writing';
import { AbbreviationForm } from './abbreviation-form';
import { PairsSection } from './pairs-section';

const words = writingText.abbreviations;

/** The short forms, and what they stand for. */
export function AbbreviationsSection({ view }: { view: PartnershipView }) {
  const { abbreviations } = view.partnership;
  return (
    <PairsSection
      view={view}
      id="abbreviations"
      words={words}
      columns={[words.columns.short, words.columns.long]}
      entries={abbreviations}
      pairOf={({ short, long }) => [short, long]}
      without={(entry) => ({ abbreviations: abbreviations.filter((one) => one !== entry) })}
      Form={AbbreviationForm}
    />
  );
}
