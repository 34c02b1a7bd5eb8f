import type { GenericSchema } from 'valibot';
import { LEVELS } from '../../lib/lexicon/categories';
import type { WrittenTopic } from '../../lib/lexicon/entry';
import { SOURCES, schemaProblems, schemasOf } from './schemas';

/** The content of the files without a `topic`, by their path under /lexicon without ".yaml". */
export type LexiconData = Record<string, unknown>;

/** Ids of the works in lexicon/roles/sources.yaml. */
export function sourceIds(data: LexiconData): string[] {
  const { sources } = (data['roles/sources'] ?? {}) as { sources?: { id: string }[] };
  return (sources ?? []).map(({ id }) => id);
}

/** Everything that the schemas refuse in roles, sources, advice, title claims and signals, in words. */
export function dataProblems(data: LexiconData, topics: WrittenTopic[]): string[] {
  const schemas = schemasOf(sourceIds(data), signalNames(topics));
  const schemaFor = (name: string): GenericSchema | null => {
    if (name === 'roles/sources') return SOURCES;
    if (name.startsWith('roles/')) return schemas.role;
    return { advice: schemas.advice, 'title-claims': schemas.claims }[name] ?? null;
  };
  const shapes = Object.entries(data).flatMap(([name, content]) => {
    const schema = schemaFor(name);
    return schema ? schemaProblems(schema, content, `lexicon/${name}.yaml`) : [];
  });
  return [...shapes, ...roleProblems(data), ...signalProblems(topics)];
}

/** A file of a role must be called as the role is, and no two definitions alike. */
function roleProblems(data: LexiconData): string[] {
  const taken = new Map<string, string>();
  return Object.entries(data).flatMap(([name, content]) => {
    if (!name.startsWith('roles/') || name === 'roles/sources') return [];
    const file = `lexicon/${name}.yaml`;
    const { role, definitions } = (content ?? {}) as { role?: unknown; definitions?: { id: string }[] };
    const misnamed =
      name === `roles/${role}` ? [] : [`${file}, "role": it is "${role}". Call it as the file is called.`];
    const twice = (Array.isArray(definitions) ? definitions : []).flatMap(({ id }) => {
      const other = taken.get(id);
      taken.set(id, file);
      return other ? [`${file}, "definitions", ${id}: the id is also used in ${other}. Rename one.`] : [];
    });
    return [...misnamed, ...twice];
  });
}

/** Kinds of signals that the analysis knows, with their values; null where an entry may name any. */
const KINDS: Record<string, readonly string[] | null> = {
  level: LEVELS,
  people: ['leads'],
  budget: ['owns'],
  reports_to: ['senior', 'manager', 'named'],
  horizon: ['long', 'short'],
  ownership: ['owns', 'supports'],
  platform: null,
  collaboration: ['leaders', 'creative team', 'customer service'],
  industry: null,
  portfolio: ['asked'],
  kpi: ['named'],
  privacy: ['expected'],
  accessibility: ['expected'],
  approval: ['named'],
  hours: ['outside office hours'],
  crisis: ['named'],
  buzz: ['buzz'],
  endorsement: ['promotes products'],
  persona: ['own audience', 'face'],
  content_focus: ['content'],
  digital: ['social', 'content', 'ads', 'analytics'],
  job: null,
};

function signalProblems(topics: WrittenTopic[]): string[] {
  return signalsOf(topics).flatMap(({ where, kind, value }) => {
    if (kind === undefined || value === undefined) return [];
    const values = KINDS[kind];
    if (values === undefined) return [`${where}, "kind": "${kind}" isn't known. ${oneOf(Object.keys(KINDS))}`];
    return values === null || values.includes(value)
      ? []
      : [`${where}, "value": "${value}" isn't known for ${kind}. ${oneOf(values)}`];
  });
}

const oneOf = (known: readonly string[]) => `Use one of: ${known.join(', ')}.`;

/** What advice may ask for: kinds of signals, and kinds with a value. */
function signalNames(topics: WrittenTopic[]): string[] {
  const pairs = signalsOf(topics).flatMap(({ kind, value }) => (kind ? [kind, `${kind}:${value}`] : []));
  return [...new Set([...pairs, 'years'])].sort();
}

function signalsOf(topics: WrittenTopic[]): { where: string; kind?: string; value?: string }[] {
  return topics
    .filter(({ topic }) => topic.startsWith('signal-'))
    .flatMap(({ file, entries }) =>
      entries.map(({ id, more }) => ({
        where: `${file}, entry ${id}`,
        ...(more as { kind?: string; value?: string }),
      })),
    );
}
