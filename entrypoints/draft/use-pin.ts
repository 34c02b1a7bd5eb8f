import { pinnedDefinitions } from '../../lib/extension/settings';
import type { Pin } from '../../lib/ui/definitions';

/** Pins a definition, everywhere from now on, and calls back. */
export function usePin(onPinned: () => void): Pin {
  return async (role, id) => {
    const { [role]: _, ...others } = await pinnedDefinitions.get();
    await pinnedDefinitions.set(id === null ? others : { ...others, [role]: id });
    onPinned();
  };
}
