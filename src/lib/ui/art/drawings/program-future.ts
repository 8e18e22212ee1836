/** Future Creation: the road goes to the rising sun. */
export default `<path class="f1 n" d="M0 200V128h520v72z"/><path class="fy n" d="M330 128a62 62 0 0 1 124 0z"/><path d="M330 128a62 62 0 0 1 124 0"/>
<path class="a t" d="M392 46V30M444 62l10-13M340 62l-10-13M310 96l-15-7"/><path d="M0 128h520"/>
<path class="f2" d="M40 128a56 40 0 0 1 112 0zM120 128a42 28 0 0 1 84 0z"/>
<path class="r" d="M-4 182c90 0 96-30 176-30s86 26 160 26 60-36 60-50"/>
<circle class="f0 r" cx="92" cy="170" r="9"/><circle class="f0 r" cx="214" cy="157" r="9"/><circle class="f0 r" cx="330" cy="178" r="9"/>
<g transform="translate(236 108)"><path class="f3" d="M4 32a24 24 0 0 1 48 0z"/><path d="M28 8v24M-4 32h66"/><circle class="f0" cx="14" cy="40" r="7"/><circle class="f0" cx="44" cy="40" r="7"/></g>
<path class="t" d="M486 128V96h-16v32M478 96V84M500 128v-20h14v20M64 62h28M72 70h28M170 44h22"/>`;
