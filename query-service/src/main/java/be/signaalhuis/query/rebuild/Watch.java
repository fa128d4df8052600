package be.signaalhuis.query.rebuild;

/** Measures time from one lap to the next. */
final class Watch {

    private long since = System.nanoTime();

    long lapMillis() {
        var now = System.nanoTime();
        var lap = (now - since) / 1_000_000;
        since += lap * 1_000_000;
        return lap;
    }
}
