package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.query.reading.Known;

/** @param self leads to this same answer again, also when more is known */
record Links(String self) {

    static Links of(String path, Known known, Period period, boolean all) {
        var query = new StringBuilder();
        add(query, "from", period.fromOrNull());
        add(query, "until", period.untilOrNull());
        add(query, "all", all ? true : null);
        add(query, "asKnownOn", known.asKnownOn());
        return new Links(path + query);
    }

    private static void add(StringBuilder query, String name, Object value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
        }
    }
}
