/** The styles of every page, in the order in which they build on each other. */
import './tokens.css';
import './base.css';
import './kit.css';
import './kit-node.css';
import './kit-flame.css';
/* here, not in its component: Next.js preloads an error page's own styles on every page, and browsers complain */
import '../components/layout/message.css';
