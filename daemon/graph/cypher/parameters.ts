/**
 * Parameters of a statement as the port takes them: plain JSON, and bigint. A whole number up to 2^53 and a bigint are integers, any other
 * number a float, in every store.
 */
import { statementInvalid } from './failures.ts';

export type ParameterValue = null | boolean | number | bigint | string | readonly ParameterValue[] | { readonly [key: string]: ParameterValue };

const MAX_INTEGER = 2n ** 63n;

/** @throws ColloquyError `graph_statement_invalid` naming the parameter that is no such value. */
export function checkParameters(parameters: Readonly<Record<string, unknown>>): Readonly<Record<string, ParameterValue>> {
  for (const [name, value] of Object.entries(parameters)) check(name, value);
  return parameters as Readonly<Record<string, ParameterValue>>;
}

function check(place: string, value: unknown): void {
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number') return;
  if (typeof value === 'bigint') {
    if (value >= -MAX_INTEGER && value < MAX_INTEGER) return;
    throw statementInvalid(`The parameter ${place} is a number past 64 bits.`);
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      check(`${place}[${index}]`, item);
    });
    return;
  }
  if (!isPlainObject(value)) throw statementInvalid(`The parameter ${place} is a value that JSON does not have.`, 'Give parameters as JSON; dates and times as ISO 8601 text.');
  for (const [key, item] of Object.entries(value)) check(`${place}.${key}`, item);
}

/** By its shape: in a sandbox, Object is of another realm. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
