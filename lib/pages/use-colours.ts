import { useEffect } from 'preact/hooks';
import { categoryColours } from '../extension/settings';
import { applyColours } from './colours';

/** Shows the categories in the person's own colours, also when they change. */
export function useColours(): void {
  useEffect(() => {
    const controller = new AbortController();
    categoryColours.get().then(applyColours);
    categoryColours.watch(controller.signal, applyColours);
    return () => controller.abort();
  }, []);
}
