/** Names that Windows keeps for devices, whatever their ending: Microsoft's "Naming Files, Paths, and Namespaces". */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(?:\.|$)/i;

/** Checks for a file name that Windows cannot store. */
export const isDeviceName = (name: string): boolean => DEVICE.test(name);
