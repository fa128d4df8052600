package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.gebiedsscan.indicators.MovedValue;
import be.signaalhuis.portal.gebiedsscan.scan.Comparison.Area;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What moved in an area since the first scan of it that was adopted. */
@Component
public class SinceBaseline {

    private final Scans scans;
    private final ScanIndicatorTables indicators;

    SinceBaseline(Scans scans, ScanIndicatorTables indicators) {
        this.scans = scans;
        this.indicators = indicators;
    }

    /**
     * What moved.
     *
     * @param address of the scan beside its baseline
     * @param values of indicators that are not what they were
     */
    public record Moved(UUID scan, String address, Object area, List<MovedValue> values) {}

    /** Empty when no scan of it was adopted. */
    public Optional<Moved> of(String area) {
        return scans.all().content().items().reversed().stream()
                .filter(scan -> scan.covers(area))
                .findFirst()
                .flatMap(scan -> compared(scan.id(), area));
    }

    private Optional<Moved> compared(UUID scan, String area) {
        try {
            return scans.comparison(scan, "").content().areas().stream()
                    .filter(one -> one.area().equals(area) && one.before() != null)
                    .findFirst()
                    .map((Area one) ->
                            new Moved(scan, Scans.page(scan) + "/vergelijken#" + area, one, indicators.of(one)));
        } catch (Refusal refusal) {
            if (refusal.isAboutInput() || refusal.status() == 404) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
