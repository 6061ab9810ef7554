/** The reader's calendar day at a moment, milliseconds since the epoch: `YYYY-MM-DD`. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(date.getFullYear()).padStart(4, '0'), ...parts].join('-');
}
