package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.gebiedsscan.GebiedsscanEvent;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.reading.Appends;
import be.signaalhuis.query.reading.Known;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the versions of scans, for readers of their municipality. Nothing of an adopted version is copied: it is read as
 * it stood where it was adopted, and so is the same for ever (docs/decisions/0023).
 */
@Component
class ScanVersions {

    private final ScanTable table;
    private final Appends appends;

    ScanVersions(ScanTable table, Appends appends) {
        this.table = table;
        this.appends = appends;
    }

    /** The newest version that was known; if it is adopted, as it was adopted. */
    Optional<ScanRead> newest(UUID id, String municipality, Known known) {
        return find(id, municipality, known).map(events -> {
            var scan = ScanReading.of(events);
            return scan.status() == ScanStatus.ADOPTED
                    ? read(events, end(scan.adoptions().getLast()))
                    : new ScanRead(scan, known);
        });
    }

    Optional<ScanRead> adopted(UUID id, int scanVersion, String municipality, Known known) {
        return find(id, municipality, known)
                .flatMap(events ->
                        ScanReading.of(events).adopted(scanVersion).map(adoption -> read(events, end(adoption))));
    }

    /** The scans of a municipality as their steps tell them, without what people wrote. */
    Steps steps(String municipality, Known known) {
        return Steps.of(table.steps(municipality, known.position()));
    }

    Known end(Adoption adoption) {
        return appends.endOf(adoption.position());
    }

    private Optional<List<FileEvent<GebiedsscanEvent>>> find(UUID id, String municipality, Known known) {
        return Optional.of(table.find(id, known.position()))
                .filter(events -> !events.isEmpty() && isOf(municipality, events.getFirst()));
    }

    private static boolean isOf(String municipality, FileEvent<GebiedsscanEvent> first) {
        return ScanReading.of(List.of(first)).opened().municipality().value().equals(municipality);
    }

    private static ScanRead read(List<FileEvent<GebiedsscanEvent>> events, Known known) {
        return new ScanRead(
                ScanReading.of(events.stream()
                        .filter(event -> event.position() <= known.position())
                        .toList()),
                known);
    }
}
