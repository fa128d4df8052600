package be.signaalhuis.portal.imports;

/**
 * A file as it was chosen.
 *
 * @param name as it is called on her computer; for her eyes only
 */
record Register(String name, byte[] content) {}
