package be.signaalhuis.query.followup.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.ConsultationTerms;
import be.signaalhuis.events.followup.ConsultationBodyId;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.followup.bodies.BodyRead;
import be.signaalhuis.query.followup.consultations.ConsultationShown;
import be.signaalhuis.query.followup.consultations.MeetingRead;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the check of a year: every body that met then, and the monitoring meeting also when nobody defined it. */
final class BodyYears {

    private final Year year;
    private final LocalDate day;
    private final Map<UUID, List<MeetingRead>> meetings;

    BodyYears(Year year, LocalDate day, List<MeetingRead> meetings) {
        this.year = year;
        this.day = day;
        this.meetings = meetings.stream()
                .collect(Collectors.groupingBy(meeting -> meeting.row().body()));
    }

    List<BodyYear> of(List<BodyRead> bodies, Code municipality) {
        var defined = bodies.stream().filter(body -> body.row().isOf(year)).map(this::of);
        var monitoring =
                bodies.stream().anyMatch(body -> body.row().kind().equals(ConsultationTerms.MONITORING.value()))
                        ? Stream.<BodyYear>empty()
                        : Stream.of(undefined(ConsultationTerms.of(ConsultationTerms.MONITORING), municipality));
        return Stream.concat(monitoring, defined).toList();
    }

    private BodyYear of(BodyRead body) {
        var row = body.row();
        var check = check(body.id(), row.minimum());
        return new BodyYear(
                body.id(),
                row.version(),
                row.kind(),
                Opened.of(row.name()),
                true,
                row.endedOn(),
                row.obligatoryParties(),
                row.minimum(),
                check.planned(),
                check.held(),
                check.met(),
                check.stillToPlan(),
                check.warnings(),
                check.meetings().stream().map(ConsultationShown::of).toList());
    }

    private BodyYear undefined(ConsultationTerms terms, Code municipality) {
        var id = ConsultationBodyId.onlyOne(terms.kind(), municipality.value()).value();
        var check = check(id, terms.minimumPerYear());
        return new BodyYear(
                id,
                null,
                terms.kind().value(),
                null,
                false,
                null,
                terms.obligatoryParties().stream().map(Code::value).toList(),
                check.minimum(),
                0,
                0,
                false,
                check.stillToPlan(),
                check.warnings(),
                List.of());
    }

    private FrequencyCheck check(UUID body, long minimum) {
        return FrequencyCheck.of(minimum, year, day, meetings.getOrDefault(body, List.of()));
    }
}
