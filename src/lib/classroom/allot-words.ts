import { defineWords } from '#lib/words/define.ts';
import { count } from '#lib/words/plural.ts';

const range = (least: number, most: number) => (least === most ? `${least}` : `${least}〜${most}`);
const span = (least: number, most: number) => (least === most ? `${least}` : `${least} to ${most}`);

/** Words for allotting mentors to teams. */
export const allotWords = defineWords({
	ja: {
		needed: '割り当てには、チームとメンターがいります。',
		toSetup: 'クラスの設定へ',
		how: 'どうやって決めるか',
		howText: [
			'どのチームにも順番に一人ずつ、メンターを入れていきます。空いている人がそのチームを受けもてないときは、ほかのチームの人と入れかえます。',
			'だから、チームごとの人数も、メンターごとのチーム数も、ちがいは1までです。受けもたないチームは、かならず外します。',
			'同じくらいよい組み合わせがいくつもあるときは、下の番号で決まるくじにまかせます。同じ番号なら、いつでも同じ組み合わせになります。'
		],
		atLeast: '1チームに、少なくとも何人',
		seed: 'くじの番号',
		seedHelp: '番号を変えると、別の組み合わせになります。',
		run: '割り当てる',
		again: '割り当て直す',
		other: '別の組み合わせにする',
		done: (teams: number, mentors: number) => `${mentors}人を${teams}チームに割り当てました。`,
		lost: '手で変えたところも、割り当て直しました。',
		even: 'つりあっています',
		uneven: '気をつけるところがあります',
		byHand: '手で変えました',
		bySeed: (seed: number) => `くじ番号 ${seed}`,
		balance: (team: readonly [number, number], mentor: readonly [number, number]) =>
			`1チームに${range(...team)}人、メンター1人に${range(...mentor)}チーム`,
		short: (team: string, has: number, wanted: number) => `${team}は${has}人です（${wanted}人ほしい）。`,
		barred: (mentor: string, team: string) => `${mentor}は、${team}を受けもたないことになっています。`,
		idle: (names: string) => `まだチームのない人：${names}`,
		teams: 'チームごと',
		byMentors: 'メンターごと',
		view: '見方',
		nobody: 'まだいません',
		take: (mentor: string, team: string) => `${team}から${mentor}を外す`,
		add: (team: string) => `${team}に足すメンター`,
		addChoose: 'メンターを足す…',
		addMentorTo: 'チームを足す…',
		addIt: (name: string) => (name ? `${name}を足す` : '足す'),
		optionOf: (name: string, load: string) => `${name}（${load}）`,
		addTeam: (mentor: string) => `${mentor}に足すチーム`,
		not: '（受けもたない）',
		load: (n: number) => `${n}チーム`,
		size: (n: number) => `${n}人`,
		taken: (mentor: string, team: string) => `${team}から${mentor}を外しました。`,
		given: (mentor: string, team: string) => `${team}に${mentor}を足しました。`
	},
	en: {
		needed: 'Teams and mentors are needed first.',
		toSetup: 'Set up the class',
		how: 'How it is decided',
		howText: [
			'Teams get one mentor each, round after round. When whoever is free must not get a team, mentors change places with others.',
			'So the numbers of mentors per team, and of teams per mentor, differ by one at most, and nobody gets a team they must not get.',
			'Where several ways are as good, lots are drawn by the number below. The same number always gives the same result.'
		],
		atLeast: 'Mentors for each team, at least',
		seed: 'Number of the draw',
		seedHelp: 'Another number gives another result.',
		run: 'Allot',
		again: 'Allot again',
		other: 'Draw another way',
		done: (teams, mentors) =>
			`${count(mentors, 'mentor', 'mentors')} allotted to ${count(teams, 'team', 'teams')}.`,
		lost: 'What you had changed by hand was allotted again.',
		even: 'Balanced',
		uneven: 'Something to look at',
		byHand: 'Changed by hand',
		bySeed: (seed) => `Draw ${seed}`,
		balance: (team, mentor) => `${span(...team)} mentors per team, ${span(...mentor)} teams per mentor`,
		short: (team, has, wanted) => `${team} has ${has}; ${wanted} are wanted.`,
		barred: (mentor, team) => `${mentor} is not to get ${team}.`,
		idle: (names) => `Without a team: ${names}`,
		teams: 'By team',
		byMentors: 'By mentor',
		view: 'View',
		nobody: 'Nobody yet',
		take: (mentor, team) => `Take ${mentor} from ${team}`,
		add: (team) => `Mentor to add to ${team}`,
		addChoose: 'Add a mentor …',
		addMentorTo: 'Add a team …',
		addIt: (name) => (name ? `Add ${name}` : 'Add'),
		optionOf: (name, load) => `${name} (${load})`,
		addTeam: (mentor) => `Team to add for ${mentor}`,
		not: ' (not this team)',
		load: (n) => count(n, 'team', 'teams'),
		size: (n) => count(n, 'mentor', 'mentors'),
		taken: (mentor, team) => `${mentor} no longer reads ${team}.`,
		given: (mentor, team) => `${mentor} reads ${team} now.`
	}
});
