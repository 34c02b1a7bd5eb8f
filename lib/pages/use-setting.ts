import { useEffect, useState } from 'preact/hooks';
import type { Fixed, Setting } from '../extension/settings';

/** A setting and the way to change it; follows changes made in other windows. `before` shows until it is read. */
export function useSetting<T>(setting: Setting<T>, before: T): [T, (value: T) => Promise<void>] {
  const [value, setValue] = useState(before);
  useEffect(() => {
    const controller = new AbortController();
    const show = (next: T) => {
      if (!controller.signal.aborted) setValue(next);
    };
    setting.watch(controller.signal, show);
    setting.get().then(show);
    return () => controller.abort();
  }, [setting]);
  return [
    value,
    async (next) => {
      setValue(next);
      await setting.set(next).catch(async (error: unknown) => {
        setValue(await setting.get());
        throw error;
      });
    },
  ];
}

/** Whether a policy has fixed a setting; false until it is known. */
export function useFixed(setting: Fixed): boolean {
  const [fixed, setFixed] = useState(false);
  useEffect(() => {
    setting.isFixed().then(setFixed);
  }, [setting]);
  return fixed;
}
