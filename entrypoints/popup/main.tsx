import { render } from 'preact';
import { isPopup } from '../../lib/extension/tabs';
import { language, words } from '../../lib/extension/words';
import '../../lib/pages/base.css';
import { sayFaults } from '../../lib/pages/fault-bar';
import { WordsContext } from '../../lib/pages/words';
import './popup.css';
import { Popup } from './popup';

document.title = 'TrueTitle';
document.documentElement.lang = language();
document.documentElement.classList.toggle('popup', isPopup(window));
sayFaults(window, words);
const app = document.getElementById('app');
if (app)
  render(
    <WordsContext.Provider value={words}>
      <Popup />
    </WordsContext.Provider>,
    app,
  );
