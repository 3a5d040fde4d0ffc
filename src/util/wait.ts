/** Settles after so many milliseconds, or as soon as nobody wants it any more. */
export const wait = (milliseconds: number, signal?: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve(undefined);
    };
    const timer = setTimeout(stop, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop);
  });
