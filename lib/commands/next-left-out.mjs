/**
 * Browser modules of Next that this site never uses, each with what stands in for it. Every link here is a plain one and
 * there are no server actions, so nothing is prefetched and Next's router never fetches a page: what does that would be 11 KB
 * of what a reader downloads before the first step.
 *
 * A name that is still called while a page comes alive does nothing; a name that is not given here is undefined, so that
 * who begins to use `next/link` or a server action meets an error that leads here. The test beside this file says whether
 * Next still has these modules and names.
 */
export const LEFT_OUT = {
  // what browsers that Next supports have all had for years
  'build/polyfills/polyfill-module.js': '',
  'client/components/segment-cache/scheduler.js': `
    exports.isPrefetchTaskDirty = () => false;
    exports.pingPrefetchScheduler = () => {};
    exports.pingPrefetchTask = () => {};`,
  'client/components/segment-cache/optimistic-routes.js': `
    exports.discoverKnownRoute = () => {};
    exports.matchKnownRoute = () => null;
    exports.resetKnownRoutes = () => {};`,
  'client/components/links.js': `
    exports.getLinkForCurrentNavigation = () => null;
    exports.setLinkForCurrentNavigation = () => {};
    exports.pingVisibleLinks = () => {};`,
  'client/components/prefetch.js': '',
  // does something only under a flag that is not set
  'client/components/nav-failure-handler.js': `
    exports.handleHardNavError = () => false;
    exports.useNavFailureHandler = () => {};`,
  'client/components/router-reducer/reducers/server-action-reducer.js': '',
  'shared/lib/instant-messages.js': '',
  // dresses Next's own page for errors, which comes only where app/global-error.tsx itself fails
  'client/components/builtin/error-styles.js': `
    exports.errorThemeCss = '';
    exports.errorStyles = {};
    exports.WarningIcon = () => null;`,
  // of a hundred constants the browser needs one; as an ES module the rest falls away
  'lib/constants.js': `export { NEXT_NAV_DEPLOYMENT_ID_HEADER } from 'next/dist/esm/lib/constants.js';`,
};

/** The rules by which Turbopack leaves them out of what browsers get from a built site; while someone writes, all is there. */
export const leftOutRules = Object.fromEntries(
  Object.entries(LEFT_OUT).map(([path, instead]) => [
    `**/next/dist/${path}`,
    {
      condition: { all: ['browser', 'production'] },
      loaders: [{ loader: './lib/commands/next-instead.cjs', options: { instead } }],
    },
  ]),
);
