// Runs before the first paint, so that a dark room, large text or hidden readings do not flash.
// Kept tiny and without dependencies; `src/lib/ui/look.svelte.ts` writes what is read here.
(function () {
	try {
		var look = JSON.parse(localStorage.getItem('look') || '{}');
		var root = document.documentElement;
		var dark = look.theme === 'dark' || (look.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
		root.dataset.theme = dark ? 'dark' : 'light';
		if (look.text) root.dataset.text = look.text;
		if (look.furigana) root.dataset.furigana = look.furigana;
		// A lesson's page holds its first step. When another one is asked for, nothing is shown until it is there.
		if (/\/learn\//.test(location.pathname) && /[?&]step=/.test(location.search)) {
			root.dataset.arriving = '';
			setTimeout(function () {
				delete root.dataset.arriving;
			}, 4000);
		}
	} catch (blocked) {
		// Storage is blocked: the page looks as it does at first.
	}
})();
