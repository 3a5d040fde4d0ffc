export declare const nextTask: () => Promise<void>;
export declare function until(condition: () => unknown, options?: {timeoutMs?: number; message?: string}): Promise<void>;
export declare function staysTrue(condition: () => unknown, options?: {forMs?: number; message?: string}): Promise<void>;
export declare function settles<Value>(read: () => Value | Promise<Value>, options?: {forMs?: number}): Promise<Value>;
