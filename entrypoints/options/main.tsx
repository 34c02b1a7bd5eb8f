import { language, words } from '../../lib/extension/words';
import '../../lib/pages/base.css';
import { mount } from '../../lib/pages/mount';
import '../../lib/pages/pages.css';
import './options.css';
import { OptionsPage } from './options-page';

mount(<OptionsPage />, words('options_page'), words, language());
