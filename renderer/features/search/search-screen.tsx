import { shellText } from '#shared/text/screens/shell';
import { Page } from '../../ui/page';

/** Everything that can be found, in all partnerships. */
export function SearchScreen() {
  return <Page title={shellText.search}>{null}</Page>;
}
