package be.signaalhuis.eventstore.approved;

import java.util.List;
import java.util.stream.Stream;

/**
 * Each event twice: with every field its revision began with, and with no more than it needs. A new event adds its two
 * to the examples of its feature, a field that comes later its own.
 */
final class Examples {

    private Examples() {}

    static List<Object> full() {
        return all(
                MeldpuntExamples.full(),
                SignalExamples.full(),
                BottleneckExamples.full(),
                ScanExamples.full(),
                AreaExamples.full(),
                ConsultationExamples.full(),
                FollowUpExamples.full(),
                OverlegExamples.full(),
                OverlegMeetingExamples.full(),
                OverlegAgreementExamples.full(),
                PrivacyExamples.full());
    }

    /** What a revision gained after its file was approved: stored beside it, as that file stays what it was. */
    static List<Sample> grown() {
        return MeldpuntExamples.grown();
    }

    static List<Object> minimal() {
        return all(
                MeldpuntExamples.minimal(),
                SignalExamples.minimal(),
                BottleneckExamples.minimal(),
                ScanExamples.minimal(),
                AreaExamples.minimal(),
                ConsultationExamples.minimal(),
                FollowUpExamples.minimal(),
                OverlegExamples.minimal(),
                OverlegMeetingExamples.minimal(),
                OverlegAgreementExamples.minimal(),
                PrivacyExamples.minimal());
    }

    @SafeVarargs
    private static List<Object> all(List<Object>... features) {
        return Stream.of(features).flatMap(List::stream).toList();
    }
}
