/** In the page: how much each text, border-drawn mark and figure stands out from what is behind it; only what is below `least`. */
export function faint(least) {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (color) => {
    const [r, g, b] = rgb(color).map((value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = (node) => {
    for (let at = node; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
      const {backgroundColor} = getComputedStyle(at);
      if (rgb(backgroundColor)[3] > 250) return backgroundColor;
    }
    throw new Error('The page has no background.');
  };
  const found = [];
  let seen = 0;
  const walk = (node) => {
    if (node instanceof Element) {
      const {color, display, fill} = getComputedStyle(node);
      if ((display !== 'contents' && !node.checkVisibility()) || node.closest('script, style, [disabled]')) return;
      const says = [...node.childNodes].some((child) => child instanceof Text && child.data.trim());
      const drawn = node.matches('.affected') ? fill : undefined;
      if (says || drawn) {
        seen++;
        const contrast = ratio(drawn ?? color, behind(node));
        if (contrast < least)
          found.push(`${node.localName}.${node.className} ${contrast.toFixed(1)}: ${node.textContent.trim().slice(0, 40)}`);
      }
    }
    node.childNodes.forEach(walk);
    if (node.shadowRoot) walk(node.shadowRoot);
  };
  walk(document.body);
  return {found, seen};
}
