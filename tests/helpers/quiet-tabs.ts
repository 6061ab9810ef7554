import { fakeBrowser } from 'wxt/testing/fake-browser';

/** No tab listens in unit tests; without this the fake throws after a test has long ended. */
fakeBrowser.tabs.sendMessage = async () => undefined;
