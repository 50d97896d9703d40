/** What is said again all day long cites where it was first and last said: more proves nothing and would cost each time. */
const most = 24;

/** `places` in order of the meeting. */
export function boundedEvidence<Place>(places: readonly Place[]): readonly Place[] {
  return places.length <= most ? places : [...places.slice(0, most / 2), ...places.slice(-most / 2)];
}
