import { betweenText } from '#shared/text/screens/between-meetings';
import { SidePanel } from '../../../ui/side-panel';
import { CloseForm } from './close-form';
import type { DecisionProps, Doing } from './doing';
import { ElectronicForm } from './electronic-form';
import { ReplyForm } from './reply-form';
import { ReportForm } from './report-form';

type PanelProps = DecisionProps & { doing: Doing | null; onClose: () => void };

/** The form beside a decision between meetings, for whatever is being recorded. */
export function ElectronicPanel({ view, decision, doing, onClose }: PanelProps) {
  const titles: Record<Doing['what'], string> = {
    edit: betweenText.editTitle,
    close: decision.result === null ? betweenText.close : betweenText.correctResult,
    report: betweenText.report,
    reply: betweenText.recordReply,
  };
  return (
    <SidePanel
      title={doing === null ? '' : titles[doing.what]}
      isOpen={doing !== null}
      onClose={onClose}
    >
      {doing && <Form view={view} decision={decision} doing={doing} onClose={onClose} />}
    </SidePanel>
  );
}

function Form({ doing, ...shared }: PanelProps & { doing: Doing }) {
  switch (doing.what) {
    case 'edit':
      return <ElectronicForm {...shared} />;
    case 'close':
      return <CloseForm {...shared} />;
    case 'report':
      return <ReportForm {...shared} />;
    case 'reply':
      return <ReplyForm {...shared} replyId={doing.replyId} personId={doing.personId} />;
  }
}
