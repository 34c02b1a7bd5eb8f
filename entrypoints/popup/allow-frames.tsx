import { requestOrigin } from '../../lib/extension/permissions';
import { useWords } from '../../lib/ui/words';

/** Offers to look into a frame of another origin, which needs that origin's own permission. */
export function AllowFrames({ origins, onAllowed }: { origins: string[]; onAllowed: () => void }) {
  const words = useWords();
  const allow = async (origin: string) => {
    if (await requestOrigin(origin)) onAllowed();
  };
  return origins.slice(0, 3).map((origin) => {
    const { host } = new URL(origin);
    return (
      <div key={origin} class="frame">
        <p>{words('frame_hint', host)}</p>
        <button type="button" class="primary" onClick={() => allow(origin)}>
          {words('frame_allow', host)}
        </button>
      </div>
    );
  });
}
