import { dutiesOf } from '../analysis/analyse';
import type { Posting } from '../analysis/posting';
import type { Duty } from '../analysis/verdict';
import { shippedModel } from './model';
import type { ModelUse } from './model-use';
import { languageModelOn, ownEntries } from './settings';

/** The duties of a posting with the person's own entries, before any correction, and what came of the language model. */
export async function readDuties(posting: Posting): Promise<{ duties: Duty[]; model: ModelUse }> {
  const [{ entries: own }, { model, use }] = await Promise.all([
    ownEntries.get(),
    languageModelOn.get().then(shippedModel),
  ]);
  return { duties: dutiesOf(posting, { own, model }), model: use };
}
