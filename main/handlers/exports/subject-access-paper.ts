import { subjectAccessDocument } from '#shared/documents/subject-access/subject-access-document';
import { documentFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { subjectAccess } from '../people/subject-access/subject-access';
import type { Described, PaperRequest } from './paper-request';

/** All that is held about somebody, of no partnership but of all of them (X6). */
export async function describedSubjectAccess(
  deps: Dependencies,
  { personId, includesConfidential }: PaperRequest<'subject-access'>,
): Promise<Described> {
  const report = await subjectAccess(deps, { personId, includesConfidential });
  return {
    description: subjectAccessDocument(report),
    fileName: documentFileName({
      partnershipName: report.name,
      document: includesConfidential ? 'subject access report (complete)' : 'subject access report',
      date: report.today,
      marking: report.marking,
    }),
  };
}
