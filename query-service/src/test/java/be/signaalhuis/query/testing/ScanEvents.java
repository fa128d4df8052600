package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.GebiedsscanAdopted;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import be.signaalhuis.events.gebiedsscan.GebiedsscanRevised;
import be.signaalhuis.events.gebiedsscan.GebiedsscanValidated;
import be.signaalhuis.events.gebiedsscan.LifeDomainCompleted;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Scans told in events, with made-up texts. */
public final class ScanEvents {

    public static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    public static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    public static final LocalDate HELD = LocalDate.of(2026, 3, 2);

    private ScanEvents() {}

    public static GebiedsscanOpened opened(UUID id, String... areas) {
        return opened(id, "71016", FROM, UNTIL, areas);
    }

    public static GebiedsscanOpened opened(
            UUID id, String municipality, LocalDate from, LocalDate until, String... areas) {
        var codes = Stream.of(areas).map(Code::of).toList();
        return new GebiedsscanOpened(
                new ScanId(id),
                Code.of(municipality),
                codes,
                Code.of("2025"),
                from,
                until,
                text("voorbeeldtitel"),
                Reports.CODES);
    }

    /** A cell as it stands; texts that are null were not written. */
    public static LifeDomainCompleted completed(
            UUID id, String area, String lifeDomain, Sealed<String> street, Sealed<String> read, String confidence) {
        return new LifeDomainCompleted(
                new ScanId(id),
                Code.of(area),
                Code.of(lifeDomain),
                street,
                read,
                confidence == null ? null : Code.of(confidence),
                Reports.CODES);
    }

    public static GebiedsscanValidated validated(UUID id) {
        return new GebiedsscanValidated(
                new ScanId(id),
                HELD,
                List.of(Code.of("VEILIGHEIDSHUIS"), Code.of("POLITIE")),
                text("voorbeeldnota"),
                Reports.CODES);
    }

    public static GebiedsscanAdopted adopted(UUID id, int version) {
        return new GebiedsscanAdopted(new ScanId(id), version, HELD);
    }

    public static GebiedsscanRevised revised(UUID id, int version) {
        return new GebiedsscanRevised(new ScanId(id), version, text("voorbeeldreden"));
    }

    public static Sealed<String> text(String text) {
        return Sealed.of(UUID.randomUUID(), text);
    }
}
