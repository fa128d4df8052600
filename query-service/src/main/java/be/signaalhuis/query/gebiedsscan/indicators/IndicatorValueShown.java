package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One value of an indicator.
 *
 * @param id absent for a value that is computed
 * @param version for {@code If-Match} of a correction; absent for a value that is computed
 * @param recordedAt when it came in; of a computed value when the last that it is made of came or was corrected
 * @param correctedAt absent unless it was corrected
 * @param baseline whether it is what the others of its source are compared with
 * @param delta how much more it is than the baseline of its source; absent for the baseline itself
 * @param disagreesWith the values of other sources that say something else of the same period
 * @param madeOf what it is computed from; absent for a value that was recorded
 * @param figure its id for {@code /v1/figures/{figure}/…}; absent for a value that is computed, which follows from those
 *     it is made of
 */
public record IndicatorValueShown(
        UUID id,
        Long version,
        LocalDate periodFrom,
        LocalDate periodUntil,
        BigDecimal value,
        Code lifeDomain,

        @Schema(oneOf = {String.class, Opened.Erased.class}) SourceName source,

        Instant recordedAt,
        Instant correctedAt,
        boolean baseline,
        BigDecimal delta,
        ComparedValue comparedWith,
        List<UUID> disagreesWith,
        List<UUID> madeOf,
        String figure) {}
