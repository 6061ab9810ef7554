// The Meridian's own application: it follows links by history.pushState and exchanges the
// story in place, as many news sites do. The old story stays until the new one has arrived.
const root = document.getElementById('root');

function setMeta(property, content) {
  document.querySelector(`meta[property="${property}"]`)?.remove();
  if (!content) return;
  const meta = document.createElement('meta');
  meta.setAttribute('property', property);
  meta.setAttribute('content', content);
  document.head.append(meta);
}

function show(route) {
  root.innerHTML = route.html;
  document.title = `${route.title} | The Meridian`;
  document.querySelector('script[type="application/ld+json"]')?.remove();
  document.querySelector('link[rel=canonical]')?.remove();
  setMeta('og:type', route.data ? 'article' : 'website');
  setMeta('og:title', route.title);
  setMeta('og:description', route.description);
  setMeta('og:url', route.url);
  setMeta('article:published_time', route.published);
  if (!route.data) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(route.data);
  const canonical = document.createElement('link');
  canonical.rel = 'canonical';
  canonical.href = route.url;
  document.head.append(script, canonical);
}

async function load(path) {
  const response = await fetch(`/api/route?path=${encodeURIComponent(path)}`);
  if (!response.ok) {
    location.assign(path);
    return;
  }
  const route = await response.json();
  if (location.pathname !== path) return;
  show(route);
  window.scrollTo(0, 0);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-route]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (link.pathname === location.pathname) return;
  history.pushState(null, '', link.pathname);
  void load(link.pathname);
});

window.addEventListener('popstate', () => void load(location.pathname));
