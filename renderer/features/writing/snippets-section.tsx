import type { PartnershipView } from '#shared/ipc/views';
import { writingText } from '#shared/text/screens/writing';
import { PairsSection } from './pairs-section';
import { SnippetForm } from './snippet-form';

const words = writingText.snippets;

/** The sentences to put into the minutes, with their blanks. */
export function SnippetsSection({ view }: { view: PartnershipView }) {
  const { snippets } = view.partnership;
  return (
    <PairsSection
      view={view}
      id="snippets"
      words={words}
      columns={[words.columns.name, words.columns.text]}
      entries={snippets}
      pairOf={({ name, text }) => [name, text]}
      without={(entry) => ({ snippets: snippets.filter((one) => one !== entry) })}
      Form={SnippetForm}
    />
  );
}
