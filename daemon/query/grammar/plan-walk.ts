/** Looking for something anywhere in a plan. Pure. */

/** Whether it is true of the plan or of any object inside it. */
export function isAnywhere(part: unknown, says: (part: object) => boolean): boolean {
  if (Array.isArray(part)) return part.some((each) => isAnywhere(each, says));
  if (typeof part !== 'object' || part === null) return false;
  return says(part) || Object.values(part).some((each) => isAnywhere(each, says));
}
