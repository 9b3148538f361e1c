import { shellText } from '#shared/text/screens/shell';
import { Page } from '../../ui/page';

/** The actions of all partnerships. */
export function AllActionsScreen() {
  return <Page title={shellText.allActions}>{null}</Page>;
}
