/** A loader that puts the text of its option `instead` in the place of a module. */
module.exports = function instead() {
  return this.getOptions().instead;
};
