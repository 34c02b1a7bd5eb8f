import type { ModelUse } from '../extension/model-use';
import { useWords } from './words';

/** Says that the lexicon answered alone, where it did. */
export function ModelNote({ use }: { use: ModelUse }) {
  const words = useWords();
  if (use === 'used') return null;
  return (
    <p class="hint" data-model={use}>
      {words('model_without')}
    </p>
  );
}
