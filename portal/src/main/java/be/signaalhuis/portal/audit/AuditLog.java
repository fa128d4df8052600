package be.signaalhuis.portal.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is noted and can be proved: every event, and every look of an auditor at personal data. */
public enum AuditLog {
    EVENTS,
    READS;

    public static final List<AuditLog> ALL = List.of(values());

    /** As addresses and services call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The log of that name; the events when there is none such. */
    public static AuditLog of(String code) {
        return Arrays.stream(values())
                .filter(log -> log.code().equals(code))
                .findFirst()
                .orElse(EVENTS);
    }
}
