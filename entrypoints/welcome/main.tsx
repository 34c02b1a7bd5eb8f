import { language, words } from '../../lib/extension/words';
import '../../lib/ui/base.css';
import { mount } from '../../lib/ui/mount';
import '../../lib/ui/pages.css';
import './welcome.css';
import { WelcomePage } from './welcome-page';

mount(<WelcomePage />, words('welcome_page'), words, language());
