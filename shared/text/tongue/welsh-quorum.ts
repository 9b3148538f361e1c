import { inquorateConsequence } from '../../domain/quorum/inquorate';
import type { QuorumAssessment } from '../../domain/quorum/assess-quorum';
import type { QuorumRule } from '../../model/rules/quorum-rules';
import type { TongueSentences } from './tongue';
import { welshSource } from './welsh-joined';

const SILENT = 'Nid yw’r cylch gorchwyl yn nodi cworwm.';
const NOT_ENTERED =
  'Nid yw rheol cworwm y cylch gorchwyl wedi ei chofnodi, felly nid asesir y cworwm.';

const FRACTIONS: Record<string, string> = {
  '1/2': 'hanner',
  '1/3': 'traean',
  '2/3': 'dwy ran o dair',
  '1/4': 'chwarter',
  '3/4': 'tri chwarter',
  '1/5': 'un rhan o bump',
};

/** The quorum rule without its source: "O leiaf traean o’r sefydliadau sy’n aelodau" (Q1, Q3). */
function ruleWords({ unit, measure }: QuorumRule): string {
  const whom = unit === 'organisations' ? 'sefydliadau sy’n aelodau' : 'aelodau';
  if (measure.kind === 'number') {
    const one = unit === 'organisations' ? 'sefydliad sy’n aelod' : 'aelod';
    return `O leiaf ${measure.number} ${one}`;
  }
  const { numerator, denominator } = measure;
  if (numerator === denominator) return `Pob un o’r ${whom}`;
  const fraction = `${numerator}/${denominator}`;
  return `O leiaf ${FRACTIONS[fraction] ?? fraction} o’r ${whom}`;
}

type Assessed = Extract<QuorumAssessment, { state: 'quorate' | 'inquorate' }>;

function countWords({ unit, of, represented }: Assessed): string {
  return unit === 'people'
    ? `${represented} o ${of} aelod yn bresennol neu wedi eu cynrychioli`
    : `${represented} o ${of} sefydliad wedi eu cynrychioli`;
}

/** What agendas and minutes say of the quorum in Welsh. */
export const welshQuorum: Pick<TongueSentences, 'quorumRule' | 'quorum' | 'inquorate'> = {
  quorumRule: (setting) => {
    if (setting.state === 'silent') return SILENT;
    if (setting.state === 'not-entered') return NOT_ENTERED;
    return `${ruleWords(setting.value)} (${welshSource(setting.clause)})`;
  },
  quorum: (assessment) => {
    if (assessment.state === 'silent') return SILENT;
    if (assessment.state === 'not-entered') return NOT_ENTERED;
    const source = welshSource(assessment.clause);
    const word = assessment.state === 'quorate' ? 'Mae cworwm' : 'Nid oes cworwm';
    if (assessment.of > 0) {
      return `${word}: ${countWords(assessment)}, angen ${assessment.needed} (${source})`;
    }
    const nobody = assessment.unit === 'organisations' ? 'sefydliad' : 'aelod';
    return `${word}: nid oes ${nobody} yn cyfrif tuag at y cworwm (${source})`;
  },
  inquorate: (assessment, rules) => {
    const consequence = inquorateConsequence('resolved', assessment, rules);
    if (consequence.kind === 'none') return null;
    if (consequence.kind === 'open') {
      return 'Ni nodir beth sy’n dilyn pan nad oes cworwm: y bartneriaeth sy’n penderfynu.';
    }
    const source = welshSource(consequence.clause);
    return consequence.kind === 'forbidden'
      ? `Nid yw cyfarfod heb gworwm yn gwneud penderfyniadau (${source}).`
      : `Nid oes cworwm; mae’r busnes yn parhau (${source}).`;
  },
};
