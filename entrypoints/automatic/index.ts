import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { endWithBackground, isReading, startLifetime } from '../../lib/extension/lifetime';
import { tellArrived } from '../../lib/extension/orders';
import { watch } from '../../lib/reading/watch';

/** Often enough for a page that fills up slowly, and an end for one that never rests. */
const MAX_TRIES = 6;

/** Runs on sites that the person turned on: has the page read when it arrives, and again when it shows another posting. */
export default defineUnlistedScript(() => {
  const lifetime = startLifetime(document, 'automatic');
  endWithBackground(lifetime);
  let address = location.href;
  let tries = 0;
  const arrive = () => {
    const moved = address !== location.href;
    address = location.href;
    tries = moved ? 1 : tries + 1;
    if ((moved || !isReading()) && tries <= MAX_TRIES) tellArrived();
  };
  arrive();
  watch(document, lifetime.signal, arrive);
});
