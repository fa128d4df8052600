package be.signaalhuis.portal.gebiedsscan.map;

/**
 * An area as it is drawn.
 *
 * @param path its outline in the words of SVG
 * @param x where its count stands
 */
record Shape(String code, String path, long x, long y) {}
