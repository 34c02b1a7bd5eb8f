import { isPopup } from '../../lib/extension/tabs';
import { browserWords } from '../../lib/extension/words';
import '../../lib/pages/base.css';
import { mount } from '../../lib/pages/mount';
import './popup.css';
import { Popup } from './popup';

document.documentElement.classList.toggle('popup', isPopup(window));
mount(<Popup />, 'TrueTitle', browserWords());
