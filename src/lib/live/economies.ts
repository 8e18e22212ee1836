import type { Locale } from '#lib/words/locale.ts';

/*
 * Countries and territories, to tell them from the groups ("World", "High income") that the World Bank lists between
 * them under codes of the same look. Each is its code of three and of two letters: ISO 3166-1, and two that only the
 * World Bank has, Kosovo and the Channel Islands.
 */
const codes = `
	ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ
	BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB
	BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHIJG CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO
	COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG
	ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI
	GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT
	HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE
	KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV
	MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ
	MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP
	NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF
	QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO
	SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ
	TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA
	VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS XKXXK YEMYE ZAFZA ZMBZM ZWEZW
`;

const alpha2 = new Map(
	codes
		.trim()
		.split(/\s+/)
		.map((pair) => [pair.slice(0, 3), pair.slice(3)])
);

/** Their full names in Unicode's list are titles; what one says in class is the short form. */
const short = new Set(['HK', 'MO', 'PS']);
/** Not in Unicode's list. */
const own: Readonly<Record<string, Record<Locale, string>>> = {
	CHI: { ja: 'チャンネル諸島', en: 'Channel Islands' }
};

export function isEconomy(iso3: string): boolean {
	return alpha2.has(iso3);
}

/** Names of countries in one language, as the browser knows them; `given` where it knows none. */
export function economyNames(lang: Locale): (iso3: string, given: string) => string {
	const list = (style: 'long' | 'short') =>
		new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' });
	const names = { long: list('long'), short: list('short') };
	return (iso3, given) => {
		const code = alpha2.get(iso3);
		const name = code && names[short.has(code) ? 'short' : 'long'].of(code);
		return own[iso3]?.[lang] ?? (name || given);
	};
}
