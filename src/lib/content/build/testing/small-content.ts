/** A whole `content/` in miniature, in order, with a step of every kind: for tests, which break it in one place each. */

export const program = 'content/programs/weather/program.yaml';
export const lesson = 'content/programs/weather/lessons/01-rain.yaml';
export const film = 'content/cases/barrel.yaml';
export const table = 'content/data/rain.yaml';
export const figures = 'content/data/rain.csv';
export const glossary = 'content/glossary.yaml';
export const helplines = 'content/helplines.yaml';
export const readings = 'content/readings.yaml';
export const ledger = 'content/step-ids.yaml';
export const captions = 'static/videos/barrel.ja.vtt';
export const poster = 'static/videos/barrel.ja.webp';

/** Text by file name, from the project's root. */
export type Files = Readonly<Record<string, string>>;

export const smallContent: Files = {
	[program]: `title: { ja: 空を見る, en: Look up }
short: { ja: 空, en: Sky }
accent: future
order: 1
audience: { ja: 高校生, en: High school }
summary: { ja: 雨を見る。, en: Watch the rain. }
about: { ja: 雨を見る授業です。, en: Lessons about rain. }
parts:
  - id: before
    title: { ja: はじめに, en: Before }
    with: { ja: 先生と, en: with your teacher }
`,
	[lesson]: `title:
  ja: 雨の日
  en: A rainy day
summary: { ja: 雨を見る。, en: Watch the rain. }
minutes: 12
part: before
goals:
  - { ja: 雨を見る, en: I watch the rain }
curriculum:
  inquiry: { ja: 見る, en: Look }
  subjects: [{ ja: 理科, en: Science }]
prepare:
  - { ja: まどを開ける。, en: Open a window. }
rubric:
  knowledge:
    steps: [look]
    beyond: { ja: よく見る, en: Looks closely }
    met: { ja: 見る, en: Looks }
    notYet: { ja: まどへさそう, en: Go to the window together }
  thinking:
    steps: [guess]
    beyond: { ja: わけを言う, en: Says why }
    met: { ja: よそうする, en: Guesses }
    notYet: { ja: いくつか聞く, en: Ask how much }
  attitude:
    steps: [guess]
    beyond: { ja: また見る, en: Looks again }
    met: { ja: 書く, en: Writes }
    notYet: { ja: 空をさす, en: Point at the sky }
difficulties:
  - step: guess
    what: { ja: 数がわからない。, en: They have no number. }
    helps: { ja: 手でしめす。, en: Show it by hand. }
noScreen: { ja: まどを見る。, en: Look out of the window. }
steps:
  - id: look
    kind: read
    title: { ja: 見る, en: Look }
    minutes: 1
    plan: { least: 1, most: 3, form: class }
    notes: &notes
      say: { ja: 見よう。, en: Let us look. }
      expect: { ja: 雨。, en: Rain. }
      react: { ja: そうだね。, en: Yes. }
    prompt:
      body:
        ja: 去年は[[shower]]が20%ふえました。
        en: Last year there was 20% more [[shower|sudden rain]].
      figures:
        - label: { ja: 雨, en: Rain }
          value: '20'
          unit: { ja: '%', en: '%' }
          year: 2023
          source:
            title: { ja: 雨の本, en: A book of rain }
            publisher: { ja: 雨の会, en: Rain society }
            year: 2024
    key: {}
  - id: pick
    kind: choice
    title: { ja: えらぶ, en: Pick }
    minutes: 2
    plan: { least: 1, most: 3, form: alone }
    notes: *notes
    prompt:
      questions:
        - id: wet
          ask: { ja: ぬれるのは？, en: What makes you wet? }
          options:
            - { id: rain, text: { ja: 雨, en: Rain } }
            - { id: sun, text: { ja: 日, en: Sun } }
    key:
      questions:
        - id: wet
          correct: [rain]
          why: { ja: 水だから。, en: It is water. }
          hints:
            - { option: sun, text: { ja: かわくよ。, en: It dries. } }
  - id: talk
    kind: scenario
    title: { ja: 話す, en: Talk }
    minutes: 3
    plan: { least: 2, most: 5, form: alone }
    notes: *notes
    prompt:
      intro: { ja: 雨がふる。, en: It rains. }
      start: door
      nodes:
        - id: door
          type: ask
          app: chat
          with: { ja: 母, en: Mother }
          lines:
            - { by: them, text: { ja: かさは？, en: Umbrella? } }
          ask: { ja: どうする？, en: What now? }
          choices:
            - { id: take, text: { ja: もつ, en: Take it }, to: dry }
            - { id: leave, text: { ja: もたない, en: Leave it }, to: soaked }
        - id: dry
          type: end
          app: chat
          with: { ja: 母, en: Mother }
          lines:
            - { by: scene, text: { ja: 雨。, en: Rain. } }
          tone: safe
          title: { ja: ぬれなかった, en: Dry }
          after: { ja: よかった。, en: Good. }
        - id: soaked
          type: end
          app: chat
          with: { ja: 母, en: Mother }
          lines:
            - { by: scene, text: { ja: 雨。, en: Rain. } }
          tone: harm
          title: { ja: ぬれた, en: Soaked }
          after: { ja: さむい。, en: Cold. }
    key:
      because:
        - { choice: take, text: { ja: 雨だから。, en: It rains. } }
        - { choice: leave, text: { ja: 雨だから。, en: It rains. } }
      why: { ja: 空を見ないから。, en: We do not look up. }
      say: { ja: かさをもとう。, en: Let us take umbrellas. }
  - id: watch
    kind: video
    title: { ja: えいが, en: Film }
    minutes: 1
    plan: { least: 1, most: 2, form: class, without: { ja: 見ない。, en: It is not seen. } }
    notes: *notes
    prompt:
      case: barrel
      watchFor: [{ ja: たる, en: The barrel }]
    key: {}
  - id: plot
    kind: chart
    title: { ja: グラフ, en: Chart }
    minutes: 1
    plan: { least: 1, most: 3, form: pair, without: { ja: 見ない。, en: It is not seen. } }
    notes: *notes
    prompt:
      ask: { ja: 何が見える？, en: What do you see? }
      finding: { ja: 雨がふえる, en: Rain grows }
      table: rain
      form: line
      x: year
      y: rain
      label: year
      highlight: ['2022']
      look: [{ ja: 右を見る, en: Look right }]
      caution: { ja: なぜかは分からない, en: It does not say why }
    key:
      seen: { ja: ふえている。, en: It grows. }
  - id: guess
    kind: estimate
    title: { ja: よそう, en: Guess }
    minutes: 1
    plan: { least: 1, most: 2, form: alone }
    notes: *notes
    prompt:
      ask: { ja: いくつ？, en: How much? }
      input: slider
      unit: { ja: mm, en: mm }
      min: 0
      max: 100
      step: 1
      rows: { table: rain, column: rain, label: { ja: 年, en: Year } }
    key:
      near: 5
      why: { ja: ふったから。, en: It rained. }
      year: 2023
      source: &book
        title: { ja: 雨の本, en: A book of rain }
        publisher: { ja: 雨の会, en: Rain society }
        year: 2024
  - id: line
    kind: draw
    title: { ja: かく, en: Draw }
    minutes: 1
    plan: { least: 1, most: 2, form: alone, without: { ja: 見ない。, en: It is not seen. } }
    notes: *notes
    prompt:
      mode: trend
      ask: { ja: かいてみよう, en: Draw it }
      table: rain
      x: year
      y: rain
      label: year
      at: [2022, 2023]
      range: [0, 100]
      nudge: 1
    key:
      why: { ja: 雨だから。, en: It rained. }
  - id: own
    kind: write
    title: { ja: 書く, en: Write }
    minutes: 1
    plan: { least: 1, most: 2, form: alone }
    notes: *notes
    prompt:
      fields:
        - { id: sky, ask: { ja: 空は？, en: How is the sky? } }
    key: {}
  - id: group
    kind: discuss
    title: { ja: 話しあう, en: Discuss }
    minutes: 1
    plan: { least: 1, most: 4, form: group, without: { ja: 見ない。, en: It is not seen. } }
    notes: *notes
    prompt:
      task: { ja: 話す。, en: Talk. }
      size: 2
      roles:
        - { id: asker, name: { ja: きく人, en: Asker }, does: { ja: きく, en: asks } }
        - { id: teller, name: { ja: 話す人, en: Teller }, does: { ja: 話す, en: tells } }
      rounds:
        - { id: first, label: { ja: いちど, en: Once }, seconds: 60 }
      noteAsk: { ja: 何をきいた？, en: What did you hear? }
    key: {}
`,
	[film]: `id: barrel
order: 1
title: { ja: たる, en: A barrel }
summary: { ja: 雨をためる。, en: Keep the rain. }
issue: { ja: 水がない。, en: There is no water. }
done: { ja: 雨をためた。, en: They kept the rain. }
who:
  - { name: { ja: 雨の会, en: Rain society }, part: { ja: ためた, en: kept it }, source: book }
evidence: B
evidenceWhy: { ja: 一つの本だけ。, en: One book only. }
layer: life
sdgs:
  - { goal: 6, target: '6.4', mapping: ours, why: { ja: 水, en: Water } }
figures:
  - id: less
    label: { ja: 水, en: Water }
    value: -20
    unit: { ja: '%', en: '%' }
    year: 2023
    source: book
    measured: { ja: 雨の会, en: Rain society }
sources:
  - id: book
    title: { ja: 雨の本, en: A book of rain }
    publisher: { ja: 雨の会, en: Rain society }
    year: 2024
    url: https://rain.example/
    short: { ja: 雨の本, en: Rain }
uncertainties: [{ ja: 少ししか分からない, en: Little is known }]
question:
  ask: { ja: いくつ？, en: How much? }
  hint: { ja: 数えよう, en: Count }
  answer: { ja: 少し。, en: A little. }
film:
  poster: sky
  scenes:
    - id: sky
      chapter: { ja: 空, en: Sky }
      shows: { ja: 空, en: The sky }
      lines: [{ ja: 雨がふる。, en: It rains. }]
      picture: { kind: field, weather: sunrise }
    - id: tap
      shows: { ja: たる, en: The barrel }
      lines:
        - { ja: '水は{=less}へった。', en: 'It took {=less} less water.' }
      picture: { kind: field, weather: sunrise }
`,
	[table]: `title: { ja: 雨, en: Rain }
about: { ja: 雨の量です。, en: How much it rained. }
rowLabel: { ja: year, en: year }
sdgs: [6]
questions: [{ ja: いつ多い？, en: When is there most? }, { ja: なぜ？, en: Why? }]
columns:
  - { name: year, label: { ja: 年, en: Year }, type: year }
  - { name: rain, label: { ja: 雨, en: Rain }, unit: { ja: mm, en: mm }, type: number }
source:
  title: { ja: 雨の本, en: A book of rain }
  publisher: { ja: 雨の会, en: Rain society }
  year: 2024
  url: https://rain.example/
  credit: { ja: 雨の本, en: A book of rain }
  terms: { ja: じゆう, en: Free }
grade: A
`,
	[figures]: 'year,rain\n2022,41.5\n2023,50\n',
	[glossary]: `shower:
  word: { ja: にわか雨, en: shower }
  explain: { ja: 急にふる雨。, en: Rain that comes at once. }
`,
	[helplines]: `sky-line:
  name: { ja: 空の電話, en: Sky line }
  number: '0000'
  hours: { ja: いつも, en: Always }
  when: { ja: 雨のとき, en: When it rains }
  source: { title: { ja: 雨の会, en: Rain society } }
  checked: 2026-11-01
`,
	[readings]: '空: そら\n',
	[ledger]: `weather/rain: [look, pick, talk, watch, plot, guess, line, own, group]
`,
	'static/videos/barrel.ja.mp4': '',
	'static/videos/barrel.en.mp4': '',
	[captions]: 'WEBVTT\n',
	'static/videos/barrel.en.vtt': 'WEBVTT\n',
	[poster]: '',
	'static/videos/barrel.en.webp': ''
};
