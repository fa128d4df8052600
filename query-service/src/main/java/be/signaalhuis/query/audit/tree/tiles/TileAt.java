package be.signaalhuis.query.audit.tree.tiles;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which tile of a level a path names (C2SP tlog-tiles), as in {@code x001/x234/067.p/8}: the index in groups of three
 * digits, and how wide the tile is when it is not full. There is one way to write each.
 *
 * @param index which tile of its level, from 0
 * @param width how many hashes it has, 1 to 256
 */
record TileAt(long index, int width) {

    static final int FULL = 256;
    private static final Pattern LEVEL = Pattern.compile("[0-9]|[1-5][0-9]|6[0-3]");
    private static final Pattern PATH = Pattern.compile("/((?!x000/)(?:x\\d{3}/){0,4}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** @param path what follows the level, from its slash on */
    static Optional<TileAt> read(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var index = Long.parseLong(matcher.group(1).replaceAll("[x/]", ""));
        var width = matcher.group(2) == null ? FULL : Integer.parseInt(matcher.group(2));
        return matcher.group(2) == null || width < FULL ? Optional.of(new TileAt(index, width)) : Optional.empty();
    }

    /** 0 to 63, without zeros before it. */
    static Optional<Integer> level(String text) {
        return LEVEL.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    boolean isFull() {
        return width == FULL;
    }

    /** Index of its first hash among those of the level. */
    long first() {
        return index * FULL;
    }
}
