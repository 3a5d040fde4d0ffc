import {css} from 'lit';

export const styles = css`
  .base:has(figure) {
    margin-block: 1em;
  }

  figure + figure {
    margin-block-start: 1.2em;
  }

  /* Room is kept before a picture is there, whatever its shape. */
  .frame {
    aspect-ratio: 3 / 2;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: block;
    inline-size: 100%;
    max-block-size: 70vh;
    overflow: hidden;
    padding: 0;
  }

  button.frame {
    cursor: zoom-in;
  }

  img {
    block-size: 100%;
    display: block;
    inline-size: 100%;
    object-fit: contain;
  }

  figcaption {
    margin-block-start: 0.4em;
  }

  dialog {
    background: Canvas;
    border: 0;
    color: CanvasText;
    inset: 0;
    margin: auto;
    max-block-size: 96vh;
    max-inline-size: 96vw;
    overflow: auto;
    padding: 1em;
    position: fixed;
  }

  dialog:not([open]) {
    display: none;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 70%);
  }

  dialog > img {
    block-size: auto;
    margin-block: 0.8em;
    max-block-size: 80vh;
  }

  /* Dark text on the browser's own paper, whatever the page's colours. */
  dialog button {
    color: inherit;
  }

  @media print {
    .frame {
      border: 0;
      max-block-size: 7cm;
    }

    figure {
      break-inside: avoid;
    }

    dialog {
      display: none;
    }
  }
`;
