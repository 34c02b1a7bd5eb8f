import { browserWords } from '../../lib/extension/words';
import '../../lib/pages/base.css';
import { mount } from '../../lib/pages/mount';
import '../../lib/pages/pages.css';
import './welcome.css';
import { WelcomePage } from './welcome-page';

const words = browserWords();
mount(<WelcomePage />, words('welcome_page'), words);
