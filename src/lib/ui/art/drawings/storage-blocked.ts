/** A store-house that is locked; the road ends before it. */
export default `<path class="r" d="M4 112h64"/><path class="g" stroke-dasharray=".1 7" d="M138 112h58"/>
<path class="f1" d="M54 56h92v56H54z"/><path class="f0" d="M46 56a54 32 0 0 1 108 0z"/>
<rect class="fy" x="87" y="72" width="26" height="22" rx="3"/><path d="M92 72v-7a8 8 0 0 1 16 0v7M100 80v6"/>`;
