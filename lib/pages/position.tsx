import { percent } from '../report/words';
import { useWords } from './words';

/** Where a posting stands between strategy (0) and execution (1). */
export function Position({ value }: { value: number }) {
  const words = useWords();
  return (
    <div
      class="position"
      role="img"
      aria-label={`${words('position')}: ${words('position_value', percent(words, value))}`}
    >
      <span>{words('position_strategy')}</span>
      <span class="track">
        <span class="thumb" style={{ insetInlineStart: `${value * 100}%` }} />
      </span>
      <span>{words('position_execution')}</span>
    </div>
  );
}
