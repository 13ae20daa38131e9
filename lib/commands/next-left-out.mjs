/**
 * Browser modules of Next that this site never uses, each with what stands in for it. Every link here is a plain one and
 * there are no server actions, so nothing is prefetched and Next's router never fetches a page: what does that would be 15 KB
 * of what a reader downloads before the first step.
 *
 * A name that is still called while a page comes alive does nothing, and what would fetch a page loads it. A name that is
 * undefined here meets whoever begins to use `next/link` or a server action with an error that leads here; a name that is
 * missing fails the build. The test beside this file says whether Next still has these modules and names.
 */
export const LEFT_OUT = {
  // what browsers that Next supports have all had for years
  'build/polyfills/polyfill-module.js': '',
  'build/polyfills/process.js': 'module.exports = { env: {} };',
  'client/components/segment-cache/scheduler.js': `
    export const isPrefetchTaskDirty = () => false;
    export const pingPrefetchScheduler = () => {};
    export const pingPrefetchTask = () => {};
    export const schedulePrefetchTask = undefined;`,
  'client/components/segment-cache/optimistic-routes.js': `
    export const discoverKnownRoute = () => {};
    export const matchKnownRoute = () => null;
    export const resetKnownRoutes = () => {};`,
  'client/components/links.js': `
    export const getLinkForCurrentNavigation = () => null;
    export const setLinkForCurrentNavigation = () => {};
    export const pingVisibleLinks = () => {};`,
  'client/components/prefetch.js': 'export const prefetchRoute = undefined;',
  // says the title of a page that came without a load; after a load, screen readers say it themselves
  'client/components/app-router-announcer.js': 'export const AppRouterAnnouncer = () => null;',
  // does something only under a flag that is not set
  'client/components/nav-failure-handler.js': `
    export const handleHardNavError = () => false;
    export const useNavFailureHandler = () => {};`,
  'client/components/router-reducer/reducers/navigate-reducer.js': `
    import { completeHardNavigation } from '../../app-router-state';
    export const navigateReducer = (state, { url, navigateType }) => completeHardNavigation(state, url, navigateType);
    export const DYNAMIC_STALETIME_MS = 0;
    export const STATIC_STALETIME_MS = 300_000;`,
  // "try again" on the page for errors: the page is loaded again
  'client/components/router-reducer/reducers/refresh-reducer.js': `
    import { completeHardNavigation } from '../../app-router-state';
    export const refreshReducer = (state) =>
      completeHardNavigation(state, new URL(state.canonicalUrl, location.origin), 'replace');`,
  'client/components/router-reducer/reducers/server-patch-reducer.js': `
    import { completeHardNavigation } from '../../app-router-state';
    export const serverPatchReducer = (state, { url, navigateType }) =>
      completeHardNavigation(state, new URL(url, location.origin), navigateType);`,
  'client/components/router-reducer/reducers/server-action-reducer.js': 'export const serverActionReducer = undefined;',
  // an address in the place of an answer is loaded
  'client/components/router-reducer/fetch-server-response.js': `
    export const fetchServerResponse = async (url) => url.href;
    export const decodeStageUntilBoundary = async () => null;
    export const resolveShellStageResponse = async () => null;
    export const createFetch = undefined;
    export const createFromNextReadableStream = undefined;
    export const decodeBufferedStage = undefined;`,
  'shared/lib/instant-messages.js': 'export const createLinkPrefetchPartialError = undefined;',
  // dresses Next's own page for errors, which comes only where app/global-error.tsx itself fails
  'client/components/builtin/error-styles.js': `
    export const errorThemeCss = '';
    export const errorStyles = {};
    export const WarningIcon = () => null;`,
};
