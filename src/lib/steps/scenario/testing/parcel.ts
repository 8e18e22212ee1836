import type { Story } from '../story.ts';

/** A parcel message: open the link or not; on the page, type or close. */
export const parcel: Story = {
	start: 'message',
	nodes: [
		{
			id: 'message',
			type: 'ask',
			choices: [
				{ id: 'open-link', to: 'page' },
				{ id: 'ask-at-home', to: 'asked' },
				{ id: 'think-first', to: 'thinking' }
			]
		},
		{
			id: 'page',
			type: 'ask',
			choices: [
				{ id: 'type-number', to: 'lost' },
				{ id: 'close-page', to: 'closed' }
			]
		},
		{
			id: 'thinking',
			type: 'ask',
			choices: [
				{ id: 'look-again', to: 'page' },
				{ id: 'delete', to: 'asked' }
			]
		},
		{ id: 'asked', type: 'end', tone: 'safe' },
		{ id: 'closed', type: 'end', tone: 'close' },
		{ id: 'lost', type: 'end', tone: 'harm' }
	]
};
