/** Messages of the options and the welcome page, in English. Part of `en`. */
export const optionsEn = {
  'density.label': 'Underline in the text',
  'density.all': 'Every mention',
  'density.first': 'First only',
  'density.off': 'None',

  'mode.label': 'When to read',
  'mode.click': 'On click',
  'mode.sites': 'Sites I choose',
  'mode.all': 'All news pages',
  'mode.clickHint':
    'Only when you press the Sidelight button. The browser grants nothing beyond that page.',
  'mode.sitesHint': 'By itself on the sites you list, on click everywhere else.',
  'mode.allHint': 'By itself on every page that looks like an article. Other pages are left alone.',
  'mode.allowSite': 'Read {host} by itself',
  'mode.siteAllowed': '{host} is read by itself',

  'options.title': 'Options',
  'options.reading': 'When Sidelight reads',
  'options.sitesGranted': 'Sites read by themselves',
  'options.sitesGrantedNone': 'None yet.',
  'options.siteAdd': 'Add a site',
  'options.sitePlaceholder': 'news.example',
  'options.siteAddButton': 'Allow',
  'options.siteBad': 'That is not the address of a site.',
  'options.siteRemove': 'Stop reading {host} by itself',
  'options.sitesOff': 'Sites switched off',
  'options.sitesOffHint': 'Nothing is added to these sites, whatever else is set.',
  'options.sitesOffNone': 'No site is switched off.',
  'options.siteSwitchOn': 'Switch on again: {host}',
  'options.appearance': 'Appearance',
  'options.language': 'Language',
  'options.languageAuto': 'As the browser',
  'options.theme': 'Colours',
  'options.theme.system': 'As the system',
  'options.theme.light': 'Light',
  'options.theme.dark': 'Dark',
  'options.marks': 'Names in the text',
  'options.legend':
    'Each kind of name has a line of its own, told apart by shape as well as colour.',
  'options.sidebarOnly': 'Marks only in the sidebar',
  'options.sidebarOnlyHint':
    'A page can find out which words are underlined in it. With this on, nothing is underlined in pages; the names stand in the sidebar and in the reading view.',
  'online.title': 'What was asked of the network',
  'online.hint':
    'Off until you agree, one host at a time. A name is looked up only when you press the button on its card.',
  'online.none': 'You have agreed to no host, so nothing is ever sent.',
  'online.allow': 'Allow look-ups on {hosts}',
  'online.stop': 'Ask {host} nothing more',
  'online.log': 'Requests',
  'online.logNone': 'Nothing was asked.',
  'online.clear': 'Clear the list and what was looked up',
  'online.why.look-up': 'a name was looked up',
  'online.error.no-consent':
    'Nothing was sent: there is no permission for it. You can give it here or in the options.',
  'online.error.bad-address': 'Nothing was sent: not a public address.',
  'online.error.wait': 'The server asks to wait. Try again in a few minutes.',
  'online.error.unavailable': 'The server is out of order just now.',
  'online.error.refused': 'The server refused the question.',
  'online.error.redirected': 'The server pointed to another address; Sidelight did not follow.',
  'online.error.too-large': 'The answer was far too large and was dropped.',
  'online.error.too-slow': 'The answer took too long.',
  'online.error.unreachable': 'The server could not be reached.',
  'online.error.malformed': 'The answer could not be read.',
  'online.error.not-found': 'Nothing was found by this name.',
  'options.privacy': 'What stays where',
  'options.privacy1':
    'Everything is computed in this browser. Sidelight has no server, no account and no telemetry. It sends nothing but what you agree to: a name that you look up, the names of an article when you search for other reports, and requests for the feeds that you follow.',
  'options.privacy2':
    'Saved articles, fact-checks that you came across, notes and corrections are kept in the storage of the extension, which pages cannot see.',
  'options.privacy3':
    'A page can see that words in it are underlined, and so which names the installed packs and your corrections know. It cannot see your library.',
  'options.privacy4': 'In private windows Sidelight does not run at all.',
  'options.about': 'About',
  'options.notKept': 'The option stays as it was.',
  'options.version': 'Version {version}',
  'options.aboutText':
    'Nothing is generated: every sentence you see is quoted from something that you can open. Sidelight never says whether an article is true.',
  'options.welcome': 'Show the welcome page again',

  'welcome.title': 'Read the news with its context beside it',
  'welcome.lead':
    'Sidelight underlines the people, organisations and places in an article and shows who they are, who said what, and what else has been written.',
  'welcome.levels': 'When may Sidelight read?',
  'welcome.levelsText': 'You can change this at any time in the options.',
  'welcome.level.click': 'Only when I click',
  'welcome.level.clickText':
    'You open an article and press the button. Sidelight sees that one page and no other. This needs no further permission.',
  'welcome.level.sites': 'On sites I choose',
  'welcome.level.sitesText':
    'You name the sites. On these, articles are read as soon as you open them. The browser asks you once for each.',
  'welcome.level.all': 'On all news pages',
  'welcome.level.allText':
    'Every page that looks like an article is read as you open it. The browser will say that Sidelight can read all sites; it looks whether a page is an article, and leaves the others alone.',
  'welcome.button': 'Where the button is',
  'welcome.buttonChrome':
    'Press the puzzle piece at the top right, then the pin beside Sidelight. The button stays in the toolbar from then on.',
  'welcome.buttonFirefox':
    'Press the puzzle piece at the top right, then the gear beside Sidelight, and choose “Pin to Toolbar”.',
  'welcome.noKeysChrome':
    'No keys are set for it. You can choose some at chrome://extensions/shortcuts.',
  'welcome.noKeysFirefox':
    'No keys are set for it. You can choose some at about:addons, under the gear.',
  'welcome.shortcut': 'Or press {keys} on any article.',
  'welcome.promise': 'What Sidelight promises',
  'welcome.promise1': 'Everything you see is quoted from something you can open.',
  'welcome.promise2': 'Nothing you read leaves the browser.',
  'welcome.promise3': 'Every match tells you why.',
  'welcome.picture':
    'Picture: an article whose names are underlined, and beside it the sidebar with names and statements.',
  'welcome.done': 'Done. Open an article and press the button.',
  'welcome.doneAuto': 'Done. Open an article: its names are underlined.',
} as const;
