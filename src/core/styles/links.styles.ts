import {css} from 'lit';

/** For elements with links out of the page: on paper the address follows the words. */
export const linkStyles = css`
  @media print {
    a {
      display: inline;
    }

    a:not([href^='tel'])::after {
      content: ' (' attr(href) ')';
      direction: ltr;
      overflow-wrap: anywhere;
      unicode-bidi: isolate;
    }
  }
`;
