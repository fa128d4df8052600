package be.signaalhuis.portal.gebiedsscan.filter;

import be.signaalhuis.portal.page.Stand;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which signals a page counts. Map, chart and table share it, and so do the pages they lead to: codes and dates alone.
 *
 * @param from first day that counts; null when all before do
 * @param until last day that counts; null when all after do
 * @param lifeDomain empty for all
 */
public record ScanFilter(LocalDate from, LocalDate until, Stand stand, String lifeDomain) {

    public static final String FROM = "periodeVan";
    public static final String UNTIL = "periodeTot";
    public static final String STAND = "stand";
    public static final String LIFE_DOMAIN = "levensdomein";
    public static final ScanFilter ALL = new ScanFilter(null, null, Stand.NOW, "");

    public ScanFilter during(LocalDate first, LocalDate last) {
        return new ScanFilter(first, last, stand, lifeDomain);
    }

    public ScanFilter asKnownOn(Stand other) {
        return new ScanFilter(from, until, other, lifeDomain);
    }

    public ScanFilter about(String other) {
        return new ScanFilter(from, until, stand, other);
    }

    public boolean isBounded() {
        return from != null && until != null;
    }

    public boolean hasLifeDomain() {
        return !lifeDomain.isEmpty();
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    /** How many days it counts. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** The period of the same length just before it; empty when it has no beginning or no end. */
    public Optional<ScanFilter> before() {
        return isBounded() ? Optional.of(during(from.minusDays(days()), from.minusDays(1))) : Optional.empty();
    }

    /** The parameters of its address. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(FROM, from == null ? "" : from.toString());
        parameters.put(UNTIL, until == null ? "" : until.toString());
        parameters.put(STAND, stand.typed());
        parameters.put(LIFE_DOMAIN, lifeDomain);
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    /** The same as lists, for what keeps it. */
    public Map<String, List<String>> kept() {
        return parameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    }

    public String address(String page) {
        return Addresses.of(page, parameters());
    }
}
