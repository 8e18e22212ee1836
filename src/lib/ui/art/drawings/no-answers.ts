/** An open book with empty lines, and a pencil ready. */
export default `<path class="r" d="M4 112h192"/>
<path class="f0" d="M40 30c24-7 44-4 60 7v70c-16-10-36-14-60-7zM160 30c-24-7-44-4-60 7v70c16-10 36-14 60-7z"/>
<path class="g" stroke-dasharray=".1 7" d="M54 52c12-3 22-2 32 2M54 68c12-3 22-2 32 2M54 84c12-3 22-2 32 2M114 54c9-3 18-4 30-2"/>
<path class="fy" d="M124 84l30-46 10 7-30 46-12 5z"/>`;
