package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.file.Timeline;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the events of an overleg are told: each part by itself, so that it shows what changed of it, and all by time. */
final class OverlegTimeline {

    private OverlegTimeline() {}

    static List<OverlegTimelineItem> of(List<FileEvent<OverlegEvent>> events) {
        return events.stream()
                .collect(Collectors.groupingBy(OverlegTimeline::part, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(part -> told(part.getKey().orElse(null), part.getValue()))
                .sorted(Comparator.comparing(one -> one.item().sequence()))
                .toList();
    }

    private static Optional<UUID> part(FileEvent<OverlegEvent> event) {
        return Optional.ofNullable(OverlegParts.of(event.event()));
    }

    private static Stream<OverlegTimelineItem> told(UUID about, List<FileEvent<OverlegEvent>> events) {
        return timeline(events.getFirst().event()).of(events).stream()
                .map(item -> new OverlegTimelineItem(item, about));
    }

    private static Timeline<OverlegEvent, ?> timeline(OverlegEvent first) {
        return switch (first) {
            case MeetingPlanned planned -> MeetingTold.TIMELINE;
            case MeetingHeld held -> MeetingTold.TIMELINE;
            case AgreementMade made -> AgreementTold.TIMELINE;
            default -> FamilyTold.TIMELINE;
        };
    }
}
