import { browserWords } from '../../lib/extension/words';
import '../../lib/pages/base.css';
import { mount } from '../../lib/pages/mount';
import '../../lib/pages/pages.css';
import './options.css';
import { OptionsPage } from './options-page';

const words = browserWords();
mount(<OptionsPage />, words('options_page'), words);
