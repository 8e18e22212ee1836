import { film, ledger, smallContent, type Files } from './small-content.ts';

export const second = 'content/programs/weather/lessons/02-wind.yaml';

/** The small content and a second lesson: together they have a step of every kind, some in both of its forms. */
export const allKinds: Files = {
	...smallContent,
	[second]: `title: { ja: 風の日, en: A windy day }
summary: { ja: 風を見る。, en: Watch the wind. }
minutes: 12
part: before
goals: [{ ja: 風を見る, en: I watch the wind }]
curriculum: { inquiry: { ja: 見る, en: Look }, subjects: [{ ja: 理科, en: Science }] }
prepare: [{ ja: まどを開ける。, en: Open a window. }]
rubric:
  knowledge: &seen
    steps: [groups]
    beyond: { ja: よく見る, en: Looks closely }
    met: { ja: 見る, en: Looks }
    notYet: { ja: まどへさそう, en: Go to the window together }
  thinking: *seen
  attitude: *seen
difficulties: [{ what: { ja: 見えない, en: It is not seen }, helps: { ja: 外へ出る, en: Go outside } }]
noScreen: { ja: 外で見る。, en: Look outside. }
steps:
  - id: feel
    kind: survey
    title: { ja: きく, en: Ask }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: &notes
      say: { ja: 見よう。, en: Let us look. }
      expect: { ja: 風。, en: Wind. }
      react: { ja: そうだね。, en: Yes. }
    prompt:
      when: end
      seenBy: { ja: 先生, en: your teacher }
      items:
        - { id: like, item: like-wind, ask: { ja: 風がすき, en: I like wind }, scale: agree, thenNow: true }
        - { id: out, ask: { ja: 外に出る, en: I go out }, scale: often }
        - id: strong
          ask: { ja: 強さは, en: How strong? }
          scale: ten
          low: { ja: ない, en: none }
          high: { ja: とても, en: very }
        - id: from
          ask: { ja: どこから, en: From where? }
          scale: one
          options: [{ id: sea, text: { ja: 海, en: Sea } }, { id: hill, text: { ja: 山, en: Hill } }]
        - id: moves
          ask: { ja: 何が動く, en: What moves? }
          scale: several
          options: [{ id: leaf, text: { ja: 葉, en: Leaf } }, { id: hat, text: { ja: 帽子, en: Hat } }]
        - { id: say, ask: { ja: ひとこと, en: A word }, scale: text }
    key: {}
  - id: mine
    kind: canvas
    title: { ja: 自分の, en: My own }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      mode: own
      task: { ja: 書こう。, en: Write. }
      parts: [pains, gains]
      aim: 2
    key: {}
  - id: theirs
    kind: canvas
    title: { ja: 事例の, en: The case }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      mode: case
      task: { ja: 置こう。, en: Place. }
      case: barrel
      notes: [dry, garden, keep]
    key:
      hints: [{ note: dry, text: { ja: だれが？, en: Who? } }]
      after: { ja: そうだね。, en: Yes. }
  - id: ready
    kind: checklist
    title: { ja: じゅんび, en: Ready }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      items:
        - { id: hat, text: { ja: 帽子, en: A hat }, why: { ja: 日がつよい, en: Strong sun } }
        - { id: kite, text: { ja: たこ, en: A kite }, why: { ja: とぶ, en: It flies }, ifNeeded: true }
      ownAsk: { ja: ほかには？, en: What else? }
    key: {}
  - id: vote
    kind: poll
    title: { ja: みんな, en: All }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      ask: { ja: 外で遊ぶ？, en: Play outside? }
      options: [{ id: yes-out, text: { ja: 遊ぶ, en: Yes } }, { id: no-in, text: { ja: 中で, en: No } }]
      between: { ja: 話そう, en: Talk }
      reasonAsk: { ja: なぜ？, en: Why? }
    key: { after: { ja: ふむ。, en: Well. } }
  - id: signs
    kind: spot
    title: { ja: 見つける, en: Spot }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      ask: { ja: 風のしるしは？, en: Signs of wind? }
      medium: post
      from: { ja: 空の会, en: Sky club }
      lines:
        - { id: calm, text: { ja: しずかです, en: All is calm } }
        - { id: storm, look: bubble, text: { ja: とんだ！, en: It flew off! } }
      picture:
        shows: { ja: 庭, en: A garden }
        parts:
          - { id: bent, shape: tree, at: [30, 40], text: { ja: まがった木, en: A bent tree } }
          - { id: house, shape: house, at: [70, 40], text: { ja: 家, en: A house } }
    key:
      signs:
        - { part: bent, why: { ja: 風, en: Wind } }
        - { part: storm, why: { ja: 風, en: Wind } }
      harmless: [{ part: house, why: { ja: うごかない, en: It stands } }]
      after: { ja: 見よう。, en: Look. }
  - id: groups
    kind: sort
    title: { ja: 分ける, en: Sort }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      mode: groups
      ask: { ja: 分けよう, en: Sort them }
      groups: [{ id: light, name: { ja: 軽い, en: Light } }, { id: heavy, name: { ja: 重い, en: Heavy } }]
      items:
        - { id: leaf, text: { ja: 葉, en: Leaf } }
        - { id: stone, text: { ja: 石, en: Stone } }
        - { id: bag, text: { ja: ふくろ, en: Bag } }
    key:
      mode: groups
      belongs:
        - { item: leaf, groups: [light] }
        - { item: stone, groups: [heavy] }
        - { item: bag, groups: [light, heavy] }
      hints: [{ item: leaf, text: { ja: とぶかな, en: Does it fly? } }]
      why: { ja: とぶから。, en: It flies. }
  - id: order
    kind: sort
    title: { ja: 並べる, en: Order }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      mode: order
      ask: { ja: 並べよう, en: Put in order }
      first: { ja: 弱い, en: weak }
      last: { ja: 強い, en: strong }
      items:
        - { id: storm, text: { ja: 嵐, en: Storm } }
        - { id: calm, text: { ja: なぎ, en: Calm } }
        - { id: breeze, text: { ja: そよ風, en: Breeze } }
    key:
      mode: order
      order: [calm, breeze, storm]
      why: { ja: 強さで。, en: By strength. }
  - id: pairs
    kind: match
    title: { ja: 組, en: Pairs }
    minutes: 2
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      ask: { ja: 組にしよう, en: Make pairs }
      leftName: { ja: もの, en: Thing }
      rightName: { ja: うごき, en: Move }
      left: [{ id: flag, text: { ja: 旗, en: Flag } }, { id: sea, text: { ja: 海, en: Sea } }]
      right:
        - { id: waves, text: { ja: なみ, en: Waves } }
        - { id: flutters, text: { ja: ひらひら, en: Flutters } }
        - { id: rolls, text: { ja: ころころ, en: Rolls } }
    key:
      pairs:
        - { left: flag, right: flutters, hint: { ja: 布だよ, en: It is cloth } }
        - { left: sea, right: waves }
      why: { ja: 風だから。, en: It is the wind. }
  - id: studio
    kind: idea
    title: { ja: アイデア, en: The idea }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      task: { ja: 考えよう。, en: Think. }
      part: theme
      check:
        - { id: who, text: { ja: だれか, en: Who } }
        - { id: when, text: { ja: いつか, en: When } }
    key: { after: { ja: 風まかせ。, en: As the wind blows. } }
  - id: kite
    kind: scenario
    title: { ja: たこあげ, en: Flying a kite }
    minutes: 1
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      intro: { ja: 風が出た。, en: The wind is up. }
      start: club
      people:
        - { id: sora, name: { ja: ソラ, en: Sora } }
        - { id: nami, name: { ja: ナミ, en: Nami } }
      seats:
        - { id: nami, name: { ja: ナミ, en: Nami }, intro: { ja: ナミは見ていた。, en: Nami looks on. }, start: torn }
      nodes:
        - id: club
          type: ask
          app: group
          with: { ja: たこの会, en: Kite club }
          lines:
            - { by: them, who: sora, at: '16:01', text: { ja: あげよう, en: Let us fly it } }
            - { by: picture, who: nami, text: { ja: 空, en: The sky } }
            - { by: me, read: 2, text: { ja: 風は？, en: The wind? } }
          ask: { ja: どうする？, en: What now? }
          choices:
            - { id: look, text: { ja: 予報を見る, en: Look at the forecast }, to: forecast }
            - { id: fly, text: { ja: あげる, en: Fly it }, to: torn }
        - id: forecast
          type: ask
          app: web
          device: pc
          with: { ja: 空の予報, en: Sky forecast }
          address: sora-yoho.example
          lines:
            - { by: item, text: { ja: 強い糸, en: Strong line }, price: { ja: 300円, en: 300 yen } }
            - { by: field, text: { ja: 町, en: Town }, filled: { ja: 見本, en: Sample } }
            - { by: switch, on: true, text: { ja: 風の知らせ, en: Wind alert } }
            - { by: button, text: { ja: 見る, en: See } }
          ask: { ja: あげる？, en: Fly it? }
          choices:
            - { id: tomorrow, text: { ja: あした, en: Tomorrow }, to: flew }
            - { id: still, text: { ja: それでも, en: Still }, to: torn }
        - id: torn
          type: ask
          app: feed
          with: { ja: 町の投稿, en: Town feed }
          later: { ja: 夕方, en: In the evening }
          lines:
            - { by: post, who: sora, likes: 3, text: { ja: やぶれた, en: It tore } }
            - { by: them, who: nami, text: { ja: 見たよ, en: I saw it } }
            - { by: app, if: { took: look }, text: { ja: 予報は強風, en: The forecast said so } }
            - { by: scene, if: { notTook: look }, text: { ja: 風が強い, en: A strong wind } }
          ask: { ja: だれに言う？, en: Whom do you tell? }
          choices:
            - { id: tell, text: { ja: 先生, en: The teacher }, to: mended }
            - { id: hide, text: { ja: だまる, en: Nobody }, to: lost }
        - id: flew
          type: end
          app: home
          with: { ja: 空, en: The sky }
          later: { ja: 翌朝, en: Next morning }
          lines: [{ by: scene, text: { ja: 上がった。, en: It flies. } }]
          tone: safe
          title: { ja: 飛んだ, en: It flew }
          after: { ja: よかった。, en: Good. }
        - id: mended
          type: end
          app: dm
          with: { ja: 先生, en: Teacher }
          lines: [{ by: them, text: { ja: 直そう, en: We will mend it } }]
          tone: close
          title: { ja: 直った, en: Mended }
          after: { ja: よかった。, en: Good. }
        - id: lost
          type: end
          app: game
          with: { ja: 空, en: The sky }
          lines: [{ by: scene, text: { ja: なくなった。, en: It is gone. } }]
          tone: harm
          title: { ja: なくした, en: Lost }
          after: { ja: ざんねん。, en: A pity. }
    key:
      because:
        - { choice: look, text: { ja: 見た。, en: You looked. } }
        - { choice: fly, text: { ja: 見ない。, en: You did not. } }
        - { choice: tomorrow, text: { ja: 待った。, en: You waited. } }
        - { choice: still, text: { ja: 急いだ。, en: You hurried. } }
        - { choice: tell, text: { ja: 話した。, en: You told. } }
        - { choice: hide, text: { ja: だまった。, en: You did not. } }
      why: { ja: 急ぐから。, en: We hurry. }
      say: { ja: あしたにしよう。, en: Let us wait. }
      help: [sky-line]
      behind:
        name: { ja: 風, en: The wind }
        intro: { ja: 風の席。, en: The seat of the wind. }
        notes: [{ at: club, text: { ja: 急がせたい。, en: It wants you to hurry. } }]
`,
	[film]: `${smallContent[film] ?? ''}canvas:
  user: { ja: 庭の人, en: A gardener }
  jobs: [{ id: grow, text: { ja: そだてる, en: Grow things }, reading: true }]
  pains: [{ id: dry, text: { ja: 水がない, en: No water }, source: book }]
  gains: [{ id: garden, text: { ja: 緑, en: Green }, reading: true }]
  products: [{ id: tub, text: { ja: たる, en: A barrel }, source: book }]
  relievers: [{ id: keep, text: { ja: 雨をためる, en: Keeps the rain }, source: book }]
  creators: [{ id: pour, text: { ja: まく, en: Waters them }, reading: true }]
  links: [{ from: keep, to: dry }]
`,
	[ledger]: `${smallContent[ledger] ?? ''}weather/wind: [feel, mine, theirs, ready, vote, signs, groups, order, pairs, studio, kite]
`
};
