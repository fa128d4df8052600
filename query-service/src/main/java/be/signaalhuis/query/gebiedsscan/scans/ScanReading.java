package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.gebiedsscan.GebiedsscanAdopted;
import be.signaalhuis.events.gebiedsscan.GebiedsscanEvent;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import be.signaalhuis.events.gebiedsscan.GebiedsscanRevised;
import be.signaalhuis.events.gebiedsscan.GebiedsscanValidated;
import be.signaalhuis.events.gebiedsscan.LifeDomainCompleted;
import be.signaalhuis.query.file.FileEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scan as its events tell it, read one by one; sealed values still sealed. */
final class ScanReading {

    private final GebiedsscanOpened opened;
    private final ScanAuthor openedBy;
    private final Map<ScanCell, WrittenCell> cells = new HashMap<>();
    private final List<Adoption> adoptions = new ArrayList<>();
    private ScanStatus status = ScanStatus.CONCEPT;
    private int scanVersion = 1;
    private long version;
    private Written<GebiedsscanValidated> validation;
    private Written<GebiedsscanRevised> revision;

    private ScanReading(FileEvent<GebiedsscanEvent> first) {
        this.opened = (GebiedsscanOpened) first.event();
        this.openedBy = ScanAuthor.of(first);
    }

    /** @param events all of one scan, at least the one that opened it */
    static ScanReading of(List<FileEvent<GebiedsscanEvent>> events) {
        var scan = new ScanReading(events.getFirst());
        events.forEach(scan::read);
        return scan;
    }

    private void read(FileEvent<GebiedsscanEvent> next) {
        var by = ScanAuthor.of(next);
        version = next.sequence();
        switch (next.event()) {
            case GebiedsscanOpened event -> status = ScanStatus.CONCEPT;
            case LifeDomainCompleted event -> {
                status = ScanStatus.CONCEPT;
                validation = null;
                var cell = new ScanCell(event.area().value(), event.lifeDomain().value());
                cells.merge(cell, WrittenCell.NOTHING.after(event, by), (was, first) -> was.after(event, by));
            }
            case GebiedsscanValidated event -> {
                status = ScanStatus.VALIDATED;
                validation = new Written<>(event, by);
            }
            case GebiedsscanAdopted event -> {
                status = ScanStatus.ADOPTED;
                adoptions.add(new Adoption(opened, event, next.position(), by));
            }
            case GebiedsscanRevised event -> {
                status = ScanStatus.CONCEPT;
                scanVersion = event.version();
                validation = null;
                revision = new Written<>(event, by);
            }
        }
    }

    GebiedsscanOpened opened() {
        return opened;
    }

    boolean covers(String area) {
        return opened.areas().stream().anyMatch(one -> one.value().equals(area));
    }

    ScanAuthor openedBy() {
        return openedBy;
    }

    WrittenCell cell(ScanCell cell) {
        return cells.getOrDefault(cell, WrittenCell.NOTHING);
    }

    /** Every version adopted so far, oldest first. */
    List<Adoption> adoptions() {
        return List.copyOf(adoptions);
    }

    Optional<Adoption> adopted(int scanVersion) {
        return adoptions.stream()
                .filter(adoption -> adoption.scanVersion() == scanVersion)
                .findFirst();
    }

    ScanStatus status() {
        return status;
    }

    int scanVersion() {
        return scanVersion;
    }

    long version() {
        return version;
    }

    Written<GebiedsscanValidated> validation() {
        return validation;
    }

    Written<GebiedsscanRevised> revision() {
        return revision;
    }
}
