import { MoveFolder } from './move-folder';
import { OtherFolder } from './other-folder';

/** What can be done about where the data are: moving them, and working in another folder. */
export function DataFolderWays() {
  return (
    <>
      <MoveFolder />
      <OtherFolder />
    </>
  );
}
