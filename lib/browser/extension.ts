/**
 * The one handle on the extension's interfaces. Everything else in this folder goes through it,
 * nothing outside of this folder does: browser differences and tests have one place to look.
 */
export { type Browser, browser } from 'wxt/browser';
