/** A key of WebCrypto, by its use: the type has a name of its own only where the types of the DOM are loaded. */
export type WebKey = Parameters<typeof crypto.subtle.sign>[1];
