package be.signaalhuis.query.lco.start;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.agreements.AgreementList;
import be.signaalhuis.query.lco.agreements.AgreementRow;
import be.signaalhuis.query.lco.register.OverlegRows;
import be.signaalhuis.query.lco.register.RegisteredFile;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers what a coordinator begins the day with. */
@Component
class Starts {

    private final Views views;
    private final StartReading reading;
    private final AgreementList list;
    private final OverlegRows files;

    Starts(Views views, StartReading reading, AgreementList list, OverlegRows files) {
        this.views = views;
        this.reading = reading;
        this.list = list;
        this.files = files;
    }

    Answer<LcoStart> of(Code municipality, Asked asked, LocalDate day) {
        var answer = views.answer(AgreementList.VIEWS, asked, known -> reading.read(municipality, known, day));
        return answer.map(read -> page(read, day, answer.known()));
    }

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    private LcoStart page(StartRead read, LocalDate day, Known known) {
        list.fetchKeys(read.agreements());
        files.fetchKeys(Stream.concat(read.planning().stream(), read.reporting().stream())
                .toList());
        var until = day.plusDays(StartReading.DAYS_AHEAD);
        var meetings = planned(
                read, meeting -> !meeting.on().isBefore(day) && !meeting.on().isAfter(until));
        var passed = planned(read, meeting -> meeting.on().isBefore(day));
        var reports = read.reporting().stream().flatMap(Starts::reports).toList();
        var rows = read.agreements().rows().stream().collect(Collectors.groupingBy(row -> Urgency.of(row, day)));
        return new LcoStart(
                day,
                list.items(rows.getOrDefault(Urgency.TODAY, List.of()), read.agreements(), day),
                list.items(rows.getOrDefault(Urgency.OVERDUE, List.of()), read.agreements(), day),
                Waiting.of(rows.getOrDefault(Urgency.WAITING, List.<AgreementRow>of()), read.agreements(), day),
                first(meetings),
                first(passed),
                read.toComplete(),
                first(reports),
                counts(read, meetings.size(), passed.size(), reports.size()),
                known.position(),
                known.asKnownOn());
    }

    private static List<PlannedSitting> planned(StartRead read, Predicate<OverlegMeeting> when) {
        return read.planning().stream()
                .flatMap(file ->
                        file.state().meetings().planned().filter(when).map(meeting -> PlannedSitting.of(file, meeting)))
                .sorted(PlannedSitting.FIRST_FIRST)
                .toList();
    }

    private static Stream<ReportToWrite> reports(RegisteredFile file) {
        return file.row().reportsToWrite().stream()
                .flatMap(meeting -> file.state().meetings().find(meeting).stream())
                .map(meeting -> ReportToWrite.of(file, meeting));
    }

    private static StartCounts counts(StartRead read, int meetings, int passed, int reports) {
        var agreements = read.counts();
        return new StartCounts(
                agreements.today(),
                agreements.overdue(),
                agreements.waiting(),
                agreements.open(),
                meetings,
                passed,
                read.toComplete(),
                reports,
                read.files());
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), StartReading.MOST));
    }
}
