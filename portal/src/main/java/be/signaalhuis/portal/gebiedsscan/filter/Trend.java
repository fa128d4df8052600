package be.signaalhuis.portal.gebiedsscan.filter;

/**
 * A count beside the one of the period of the same length before it; told by an arrow, a number and words.
 *
 * @param hidden whether print may only say which way it went
 */
public record Trend(long before, long now, boolean hidden) {

    public long difference() {
        return Math.abs(now - before);
    }

    /** Key of the words for it. */
    public String direction() {
        return now > before ? "more" : now < before ? "less" : "equal";
    }

    public String arrow() {
        return now > before ? "▲" : now < before ? "▼" : "=";
    }

    public long signed() {
        return now - before;
    }
}
