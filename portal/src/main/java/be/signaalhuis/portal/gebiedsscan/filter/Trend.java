package be.signaalhuis.portal.gebiedsscan.filter;

/**
 * A count beside the one of the period of the same length before it; told by an arrow, a number and words. Print only says
 * which way it went: the number could give away a small count of before.
 */
public record Trend(long before, long now) {

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
