/**
 * Runs on a hosted page and serves the page that embeds it in a frame: reports its height, and lets links leave the frame.
 * The message, sent to the embedding page at first and after every change:
 * `{type: 'procedure-elements:height', id: 'knee-replacement', height: 2310}`, the record's id and the height in CSS pixels.
 * WordPress, which makes a frame of the page's address, gives it a secret and wants to hear that with `message` and `value`.
 */
if (parent !== self) {
  const page = document.documentElement;
  const {id} = document.querySelector('main')!;
  const [, secret] = /[#?&]secret=(\w+)/.exec(location.hash) ?? [];
  const tell = (): void => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    // Anyone may embed the page and know how high it is.
    parent.postMessage(
      {type: 'procedure-elements:height', id, height, ...(secret && {message: 'height', value: height, secret})},
      '*',
    );
  };
  new ResizeObserver(tell).observe(page);

  // Most other sites refuse to be shown in a frame.
  addEventListener('click', (event) => {
    for (const node of event.composedPath())
      if (node instanceof HTMLAnchorElement && !node.getAttribute('href')?.startsWith('#')) node.target = '_blank';
  });
}
