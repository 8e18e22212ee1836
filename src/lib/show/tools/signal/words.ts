import { defineWords } from '#lib/words/define.ts';

export const signalWords = defineWords({
	ja: {
		name: '声の信号',
		choose: 'いまの声',
		lights: {
			alone: { name: 'ひとりで', text: 'ひとりで、しずかに', detail: '声は出しません' },
			pairs: { name: '2人で', text: 'となりと、ひそひそ声で', detail: '2人だけに聞こえる声' },
			group: { name: '班で', text: '班で話そう', detail: '班のみんなに聞こえる声' },
			front: { name: '前を見る', text: '手をとめて、前を見よう', detail: '話すのは、前にいる人だけ' }
		}
	},
	en: {
		name: 'Voice signal',
		choose: 'Voices now',
		lights: {
			alone: { name: 'Alone', text: 'Work alone, quietly', detail: 'No voices' },
			pairs: { name: 'Pairs', text: 'Whisper with your partner', detail: 'Just loud enough for two' },
			group: { name: 'Group', text: 'Talk in your group', detail: 'Just loud enough for the group' },
			front: { name: 'Eyes front', text: 'Hands still, eyes front', detail: 'Only the one in front speaks' }
		}
	}
});
