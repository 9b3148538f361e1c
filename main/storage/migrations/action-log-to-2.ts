type Fields = Record<string, unknown>;
type Version1 = { actions: Fields[] } & Fields;

/** An action may be a body's, on hold for a reason, of a work stream, and handed over (A5 to A13, M3). */
export function actionLogTo2(data: unknown): unknown {
  const old = data as Version1;
  return {
    ...old,
    actions: old.actions.map((action) => ({
      ...action,
      bodyIds: [],
      holdReason: '',
      rag: null,
      workStreamId: null,
      isConfidential: false,
      transfers: [],
      receivedFrom: null,
    })),
    workStreams: [],
  };
}
