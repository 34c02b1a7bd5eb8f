import { language, words } from '../../lib/extension/words';
import '../../lib/ui/base.css';
import { mount } from '../../lib/ui/mount';
import '../../lib/ui/pages.css';
import './draft.css';
import './print.css';
import { Desk } from './desk';

mount(<Desk place="tab" />, words('draft_page'), words, language());
