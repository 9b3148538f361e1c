import { hasVersions } from '#shared/documents/registers/register-versions';
import type { ListExportRequest } from '#shared/ipc/areas/exports';
import type { PartnershipId } from '#shared/model/id';
import type { RegisterName, RegisterSelection } from '#shared/model/register-table';
import { registerTitles } from '#shared/text/registers/register-names';
import { exportsText } from '#shared/text/screens/exports';
import { registersText } from '#shared/text/screens/registers';
import { ExportButton } from '../../records/export-button';

type RegisterExportProps = {
  partnershipId: PartnershipId;
  name: RegisterName;
  selection: RegisterSelection;
};

/** The register as it is shown, as each kind of file; with what is confidential only where that is asked for (M3). */
export function RegisterExport({ partnershipId, name, selection }: RegisterExportProps) {
  const request = {
    document: 'register',
    partnershipId,
    register: name,
    selection,
    version: 'circulated',
  } as const satisfies ListExportRequest;
  const choices = hasVersions(name)
    ? [
        { label: exportsText.circulated, note: exportsText.circulatedNote, request },
        {
          label: exportsText.complete,
          note: exportsText.completeNote,
          request: { ...request, version: 'complete' as const },
        },
      ]
    : [];
  return (
    <ExportButton
      label={registersText.export(registerTitles[name])}
      request={request}
      versions={{ of: registersText.theRegister(registerTitles[name]), choices }}
    />
  );
}
