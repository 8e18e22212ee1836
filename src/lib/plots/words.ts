import { defineWords } from '#lib/words/define.ts';
import { count as plural } from '#lib/words/plural.ts';

/** Words in and around the drawings of the Data Lab. */
export const words = defineWords({
	ja: {
		others: 'その他',
		nameless: '（名前なし）',
		span: (from: string, to: string) => `${from}〜${to}`,
		below: (to: string) => `${to}未満`,
		from: (from: string) => `${from}以上`,
		cuts: {
			steps: '同じ幅ずつ区切ってあります。',
			shares: 'どの色も、ほぼ同じ数になるように区切ってあります。'
		},
		count: (label: string, count: number) => `${label}（${count}）`,
		rows: (count: number) => `${count}行`,
		said: (name: string, text: string) => `${name}：${text}`,
		mean: (value: string) => `平均 ${value}`,
		median: (value: string) => `中央値 ${value}`,
		walker: 'グラフの値をめぐる',
		keys: '矢印キーで一つずつ見られます。スペースキーで選んだり外したりできます。',
		keysBrush: 'シフトキーと矢印キーで、囲む範囲を広げられます。エスケープキーで消えます。',
		keysTable: 'Tキーで表へ移ります。',
		notYet: 'まだどの値も見ていません',
		pickedState: '選んであります',
		hint: 'ふれると、値が出ます。矢印キーでもめぐれます。',
		pick: '選ぶ',
		unpick: '選ぶのをやめる',
		area: '範囲を囲む',
		areaStart: '囲みたい範囲の、はじめの角をタップしてください。',
		areaEnd: '反対側の角をタップしてください。',
		areaOff: '囲みを消す',
		closer: '近づく',
		further: '遠ざかる',
		showAll: '全体を見る',
		move: '見る場所を動かす',
		moveHint: '図の中の場所を押すと、そこが真ん中に来ます。引っぱっても、矢印キーでも動かせます。',
		keysZoom: 'プラスキーで近づき、マイナスキーで遠ざかり、0キーで全体に戻ります。',
		loadingMap: '地図を用意しています。',
		mapFailed:
			'地図を読みこめませんでした。ネットワークにつないで、もう一度開いてください。表で値を見ることはできます。',
		pair: (label: string, value: string) => `${label} ${value}`,
		join: '、',
		none: 'わかりません',
		rowCount: '行の数',
		rules: { zero: '0', mean: '平均', median: '中央値', fit: '全体の傾向（直線）' },
		notes: {
			'last-time': (time: number) => `いちばん新しい年（${time}年）の値です。`,
			sum: '同じ名前の行は、足し合わせています。',
			mean: '同じ名前の行は、平均しています（それぞれの行を同じ重さで数えています）。',
			count: '棒の長さは、行の数です。',
			'no-place': (names: string, count: number) =>
				count > 8
					? `地図に形がないため、${names}など${count}か所はぬっていません。表にはあります。`
					: `地図に形がないため、${names}はぬっていません。表にはあります。`,
			'few-panels': (shown: number, all: number) => `${all}のうち、はじめの${shown}だけを並べています。`,
			'few-groups': (hidden: number) =>
				`色のない「その他」の${hidden}行は、足すと意味が変わるので、棒にしていません。`,
			'few-bars': (shown: number, all: number) => `${all}本のうち、${shown}本だけを並べています。`,
			'not-drawn': (count: number) => `値のわからない${count}行は、かいてありません。`,
			'not-on-log': (count: number) =>
				`値がわからないか、0以下で対数目盛に置けない${count}行は、かいてありません。`
		},
		empties: {
			'no-rows': '表に行がありません。',
			filtered: '条件に合う行がありません。条件をゆるめると、また見えるようになります。',
			'no-column': { x: '横の列を選ぶと、グラフになります。', y: '縦の列を選ぶと、グラフになります。' },
			'no-values': (label: string) =>
				`「${label}」には、数が一つもありません。ほかの列を選んでみてください。`,
			'no-pairs': (x: string, y: string) =>
				`「${x}」と「${y}」の数がそろっている行が、一つもありません。どちらかの列を変えてみてください。`,
			'not-figures': (label: string) =>
				`「${label}」は文字の列なので、この形のグラフにはできません。数の列を選ぶか、棒グラフにしてみてください。`,
			'no-places': 'この表には場所のコードがないので、地図にできません。棒グラフにしてみてください。'
		}
	},
	en: {
		others: 'Others',
		nameless: '(no name)',
		span: (from: string, to: string) => `${from} to ${to}`,
		below: (to: string) => `below ${to}`,
		from: (from: string) => `${from} or more`,
		cuts: { steps: 'Cut into equal steps.', shares: 'Cut so that each colour has about as many.' },
		count: (label: string, count: number) => `${label} (${count})`,
		rows: (count: number) => plural(count, 'row', 'rows'),
		said: (name: string, text: string) => `${name}: ${text}`,
		mean: (value: string) => `Mean ${value}`,
		median: (value: string) => `Median ${value}`,
		walker: 'Walk through the values of the chart',
		keys: 'The arrow keys move from value to value. The space bar picks a value, or lets it go.',
		keysBrush: 'Shift with the arrow keys widens a frame around values. Escape takes it away.',
		keysTable: 'The T key goes to the table.',
		notYet: 'No value looked at yet',
		pickedState: 'picked',
		hint: 'Touch a mark to see its values. The arrow keys work too.',
		pick: 'Pick',
		unpick: 'Let go',
		area: 'Frame an area',
		areaStart: 'Tap the first corner of the area.',
		areaEnd: 'Tap the opposite corner.',
		areaOff: 'Remove the frame',
		closer: 'Zoom in',
		further: 'Zoom out',
		showAll: 'Show all',
		move: 'Move the view',
		moveHint: 'Tap a place and it comes to the middle. Dragging and the arrow keys work too.',
		keysZoom: 'Plus zooms in, minus zooms out, 0 shows all again.',
		loadingMap: 'The map is being fetched.',
		mapFailed:
			'The map could not be loaded. Connect to the network and open this page again. The table shows the values meanwhile.',
		pair: (label: string, value: string) => `${label}: ${value}`,
		join: ', ',
		none: 'not known',
		rowCount: 'Number of rows',
		rules: { zero: '0', mean: 'Mean', median: 'Median', fit: 'Overall trend (straight line)' },
		notes: {
			'last-time': (time: number) => `Values of the latest year (${time}).`,
			sum: 'Rows of the same name are added up.',
			mean: 'Rows of the same name are averaged, each counting the same.',
			count: 'The length of a bar is a number of rows.',
			'no-place': (names: string, count: number) =>
				count > 8
					? `The map has no shape for ${count} places, among them ${names}. The table has them.`
					: `The map has no shape for ${names}. The table has the values.`,
			'few-panels': (shown: number, all: number) => `The first ${shown} of ${all} are shown.`,
			'few-groups': (hidden: number) =>
				`${plural(hidden, 'row', 'rows')} of other groups ${hidden === 1 ? 'has' : 'have'} no bar: added up, they would mean something else.`,
			'few-bars': (shown: number, all: number) => `${shown} of ${all} bars are shown.`,
			'not-drawn': (count: number) =>
				`${plural(count, 'row', 'rows')} without a known value ${count === 1 ? 'is' : 'are'} not drawn.`,
			'not-on-log': (count: number) =>
				`${plural(count, 'row', 'rows')} ${count === 1 ? 'is' : 'are'} not drawn: the value is not known, or not above zero, where a log scale has no place.`
		},
		empties: {
			'no-rows': 'The table has no rows.',
			filtered: 'No row meets the conditions. Loosen them to see rows again.',
			'no-column': {
				x: 'Choose a column for the horizontal axis to get a chart.',
				y: 'Choose a column for the vertical axis to get a chart.'
			},
			'no-values': (label: string) => `“${label}” holds no numbers at all. Try another column.`,
			'no-pairs': (x: string, y: string) =>
				`No row has a number for both “${x}” and “${y}”. Try changing one of the two columns.`,
			'not-figures': (label: string) =>
				`“${label}” holds text, which this kind of chart cannot draw. Choose a column of numbers, or a bar chart.`,
			'no-places': 'The table has no codes of places, so there is no map. Try a bar chart.'
		}
	}
});
