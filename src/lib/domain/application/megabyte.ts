/** As people's phones and the limits of the catalogue count (兆). */
export const BYTES_A_MEGABYTE = 1024 * 1024;
