// Without a network, the address of an activity log opens a short form of nobody's (/offline-log), put aside by the log page
// itself. No page that says anything of anybody is kept here, and nothing else is answered from here.
"use strict";
const log = /^\/promos\/[0-9a-f-]{36}\/alternance\/[0-9a-f-]{36}\/log\/?$/i;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const aside = async (request, options) => (await caches.match(request, options)) ?? Response.error();

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && log.test(url.pathname)) event.respondWith(fetch(request).catch(() => aside("/offline-log")));
  else if (url.pathname.startsWith("/lib/cohort.")) event.respondWith(fetch(request).catch(() => aside(request, { ignoreSearch: true })));
});
