package be.signaalhuis.portal.lco.overleg;

import java.time.LocalDate;

/**
 * Whether the client agrees to meet.
 *
 * @param state NOT_RECORDED, GIVEN or WITHDRAWN
 */
public record Consent(String state, LocalDate on, String by, LocalDate withdrawnOn, String withdrawnBy) {

    public static final String NOT_RECORDED = "NOT_RECORDED";
    public static final String GIVEN = "GIVEN";
    public static final String WITHDRAWN = "WITHDRAWN";
}
