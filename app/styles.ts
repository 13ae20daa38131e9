/** The styles of every page, in the order in which they build on each other. */
import './tokens.css';
import './base.css';
import './kit.css';
import './kit-node.css';
import './kit-flame.css';
