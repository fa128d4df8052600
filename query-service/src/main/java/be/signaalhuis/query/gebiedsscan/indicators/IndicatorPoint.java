package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A value with what it is of.
 *
 * @param kept whose period and source it has
 * @param madeOf null unless it was computed
 */
record IndicatorPoint(KeptValue kept, BigDecimal value, List<KeptValue> madeOf) {

    static final Comparator<IndicatorPoint> OLDEST_FIRST = Comparator.comparing(
                    (IndicatorPoint point) -> point.kept().first().periodFrom())
            .thenComparing(point -> point.kept().first().periodUntil())
            .thenComparing(point -> point.kept().recordedAt())
            .thenComparing(point -> point.kept().id());

    /** Units in which people are counted, one by one or by those they live or are known with. */
    private static final Set<Code> PEOPLE = Set.of(
            Code.of("PERSONEN"), Code.of("KLANTEN"), Code.of("HUISHOUDENS"), Code.of("GEZINNEN"), Code.of("DOSSIERS"));

    static IndicatorPoint recorded(KeptValue kept) {
        return new IndicatorPoint(kept, kept.value(), null);
    }

    UUID source() {
        return kept.first().sourceId().value();
    }

    boolean isOfSamePeriodAs(IndicatorPoint other) {
        return kept.isOfSamePeriodAs(other.kept);
    }

    boolean isOfSameSourceAs(IndicatorPoint other) {
        return kept.isOfSameSourceAs(other.kept);
    }

    boolean isComputed() {
        return madeOf != null;
    }

    boolean saysSameAs(IndicatorPoint other) {
        return value.compareTo(other.value) == 0;
    }

    boolean disagreesWith(IndicatorPoint other) {
        return isOfSamePeriodAs(other) && !isOfSameSourceAs(other) && !saysSameAs(other);
    }

    SourceName sourceName() {
        return kept.first().source() == null
                ? null
                : new SourceName(kept.first().source());
    }

    /** When it came in; of a computed value when the last that it is made of came or was corrected. */
    Instant recordedAt() {
        return isComputed()
                ? madeOf.stream()
                        .map(KeptValue::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : kept.recordedAt();
    }

    /** Whether it could tell of somebody: so few people, or computed from so few. */
    boolean tellsOfFew() {
        return isComputed() ? madeOf.stream().anyMatch(IndicatorPoint::countsFew) : countsFew(kept);
    }

    private static boolean countsFew(KeptValue kept) {
        return PEOPLE.contains(kept.first().unit())
                && kept.value().signum() > 0
                && kept.value().compareTo(BigDecimal.valueOf(5)) < 0;
    }
}
