/** Ten columns as a statistics office writes them: eras, codes, names, separators, missing marks, percentages. */
export function officeTable(rows = 45_000): string {
	const lines = Array.from({ length: rows }, (_, at) =>
		[
			`令和${1 + (at % 5)}年`,
			`R${String(1 + (at % 47)).padStart(2, '0')}000`,
			`見本市${at}区`,
			`"${(1_000_000 + at * 7).toLocaleString('en-US')}"`,
			at * 3,
			(at % 400) / 10,
			(at * 1.37).toFixed(2),
			at % 17 === 0 ? '-' : at,
			`これは備考です${at % 7}`,
			`${at % 100}.5%`
		].join(',')
	);
	return [
		'年度,地域コード,市区町村,総人口（人）,出生数（人）,高齢化率（％）,面積（km2）,世帯数（世帯）,備考,比率',
		...lines
	].join('\r\n');
}
