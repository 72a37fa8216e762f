/** Checks of the shape of values. A check says where a value is wrong, '' standing for the value itself, or null where it is right. */

export type Check = (value: unknown) => string | null;

const kind =
  (type: 'string' | 'number' | 'boolean'): Check =>
  (value) =>
    typeof value === type && !Number.isNaN(value) ? null : '';
export const text = kind('string');
export const number = kind('number');
export const flag = kind('boolean');
export const nothing: Check = (value) => (value === undefined || value === null ? null : '');
export const anything: Check = () => null;
export const either =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value) === null) ? null : '';
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);
export const oneOf =
  (...names: string[]): Check =>
  (value) =>
    names.includes(value as string) ? null : '';

const at = (key: string | number, wrong: string): string => (wrong ? `${key}.${wrong}` : String(key));

export const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return '';
    for (const [i, item] of value.entries()) {
      const wrong = check(item);
      if (wrong !== null) return at(i, wrong);
    }
    return null;
  };

export const object =
  (checks: Record<string, Check>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
    for (const [key, check] of Object.entries(checks)) {
      const wrong = check(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
      if (wrong !== null) return at(key, wrong);
    }
    return null;
  };

/** What is wrong with a request, as `found.visit`; null where nothing is. */
export function wrongIn(shapes: Record<string, Check>, name: string, request: unknown): string | null {
  if (!Object.hasOwn(shapes, name)) return name;
  const wrong = shapes[name]!(request);
  return wrong === null ? null : at(name, wrong);
}
