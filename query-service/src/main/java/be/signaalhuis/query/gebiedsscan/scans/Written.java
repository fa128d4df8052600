package be.signaalhuis.query.gebiedsscan.scans;

import java.util.Objects;
import java.util.function.Function;

/** Something that somebody wrote in a cell. */
record Written<T>(T value, ScanAuthor by) {

    /**
     * What stands there after an event: whoever did not change it did not write it.
     *
     * @param sameness what tells two values apart
     */
    static <T> Written<T> after(Written<T> before, T now, ScanAuthor by, Function<T, Object> sameness) {
        if (now == null) {
            return null;
        }
        return before != null && Objects.equals(sameness.apply(before.value), sameness.apply(now))
                ? before
                : new Written<>(now, by);
    }
}
