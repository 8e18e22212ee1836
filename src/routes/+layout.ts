// Every page is a file, so that any file host can serve it and the service worker can keep it.
export const prerender = true;
export const trailingSlash = 'always';
