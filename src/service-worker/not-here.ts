/** Said when a page is asked for that is not on this device while there is no network. */
export function notHere(base: string): Response {
	const html = `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>みらいキャラバン / Mirai Caravan</title>
<h1>このページは、まだこの端末にありません</h1>
<p>ネットにつながったら、もう一度開いてください。書いたものは、この端末に残っています。</p>
<p><a href="${base}/ja/">ホームへ</a></p>
<div lang="en">
<h1>This page is not on this device yet</h1>
<p>Open it again when there is a network. What you wrote is still on this device.</p>
<p><a href="${base}/en/">Home</a></p>
</div>`;
	return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
