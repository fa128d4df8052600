package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Request;
import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * Why there is an overleg.
 *
 * @param careWorkers how many are involved; absent when nobody said
 * @param exception why there is one though the thresholds are not met
 */
record OverlegRequestShown(
        Code requestedBy,
        LocalDate talkedWithClientOn,
        List<Code> lifeDomains,
        Integer careWorkers,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> exception) {

    static OverlegRequestShown of(Request request) {
        return request == null
                ? null
                : new OverlegRequestShown(
                        request.requestedBy(),
                        request.talkedWithClientOn(),
                        request.lifeDomains(),
                        request.careWorkers(),
                        Opened.of(request.exception()));
    }
}
