const { readFileSync } = require('node:fs');

/** A loader that puts the ES module of a module of Next in its place: Next ships both, and only names the other. */
module.exports = function esModule() {
  const path = this.resourcePath.replace(/([\\/]next[\\/]dist[\\/])(?!esm)/, '$1esm/');
  // its source map is not beside the module that it now is
  return readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*$/, '');
};
