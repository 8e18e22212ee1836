/** Files as schools have them, made up for tests; only their form is that of the real ones. */

/** Like SSDSE-E: a row of codes, one of years, one of names. */
export const threeRows = [
	'SSDSE-X-2024,Prefecture,A1101,A4101,A710101',
	'年度,,2022,2022,2020',
	'地域コード,都道府県,総人口,出生数,一般世帯数',
	'R00000,全国,"1,249,000","7,700","5,570"',
	'R01000,北海道,"51,400","264","2,470"',
	'R02000,青森県,"12,040",-,511',
	'R03000,岩手県,11810,45,…',
	'R47000,沖縄県,14680,135,***',
	''
].join('\r\n');

/** Like SSDSE-B: a row of codes, one of names, a row for each place and year. */
export const twoRows = [
	'SSDSE-X-2024,Code,Prefecture,A1101,A1301',
	'年度,地域コード,都道府県,総人口,15歳未満人口',
	'2021,R01000,北海道,5183000,541000',
	'2020,R01000,北海道,5224614,555804',
	'2021,R02000,青森県,1221000,126000'
].join('\n');

/** From a spreadsheet: title, an empty line, units in brackets, sums and notes. */
export const fromSpreadsheet = [
	'表１　ごみの量,,,',
	'',
	'市町村名,総人口（人）,ごみの量（t）,前年度比',
	'みなと市,１２３４５,"4,567",▲1.2%',
	'さくら町,9876,3210,3.4%',
	'注：見本の数です。,,,'
].join('\r\n');
