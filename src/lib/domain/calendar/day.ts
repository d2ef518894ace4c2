/** A civil date in Asia/Shanghai (日), `2026-11-24`. Legal days are never instants: no time, no zone. */
export type Day = `${number}-${number}-${number}`;
