import type { RegistersView } from '#shared/ipc/views';
import type { ElectronicDecision, Reply } from '#shared/model/electronic-decision';
import type { PersonId } from '#shared/model/id';

/** What the panel beside a decision between meetings is open for. */
export type Doing =
  | { what: 'edit' | 'close' | 'report' }
  | { what: 'reply'; replyId: Reply['id'] | null; personId: PersonId | null };

/** A decision between meetings with what its forms need. */
export type DecisionProps = { view: RegistersView; decision: ElectronicDecision };
