import type { JudgeOptions } from '../analysis/verdict';
import type { SocialRole } from '../lexicon/categories';
import { pinnedDefinitions } from './settings';

type Pins = NonNullable<JudgeOptions['pin']>;

/** Judges a role by one definition from now on, in every window; by all of them again when `id` is null. */
export async function pinDefinition(role: SocialRole, id: string | null): Promise<void> {
  await pinnedDefinitions.set(withPin(await pinnedDefinitions.get(), role, id));
}

/** The pins with that of one role set, or taken away when `id` is null. */
export function withPin(pins: Pins, role: SocialRole, id: string | null): Pins {
  const { [role]: _, ...others } = pins;
  return id === null ? others : { ...others, [role]: id };
}
