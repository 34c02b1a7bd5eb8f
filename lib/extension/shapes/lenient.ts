import * as v from 'valibot';

/** A schema of a T, whatever goes into it. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>;

/**
 * What an object schema of T must name: every field, the optional ones too, since a field that it does not name is dropped. Where
 * the compiler complains, the type in `analysis` or `lexicon` has got a field that the schema beside lacks: add it there.
 */
export type EntriesOf<T> = { [K in keyof T]-?: SchemaOf<T[K]> };

/** The value as its schema gives it; undefined when it is none of that schema. */
export function readable<T>(schema: SchemaOf<T>, value: unknown): T | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** Those of the values that can be read. A damaged one never takes the others along. */
export function allReadable<T>(schema: SchemaOf<T>, values: readonly unknown[]): T[] {
  return values.map((value) => v.safeParse(schema, value)).flatMap((one) => (one.success ? [one.output] : []));
}

/** A list, of which damaged entries are left out. */
export const each = <T>(entry: SchemaOf<T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((values) => allReadable(entry, values)),
  );

/** An object by names, of which pairs with a damaged name or value are left out. */
export const eachPair = <K extends string, T>(name: SchemaOf<K>, value: SchemaOf<T>) =>
  v.pipe(
    v.custom<object>((pairs) => typeof pairs === 'object' && pairs !== null && !Array.isArray(pairs)),
    v.transform((pairs) => Object.fromEntries(allReadable(v.tuple([name, value]), Object.entries(pairs)))),
    v.transform((pairs) => pairs as string extends K ? Record<string, T> : Partial<Record<K, T>>),
  );
