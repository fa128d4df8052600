package be.signaalhuis.events.violators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A stream in which every event breaks one rule. */
public sealed interface ViolatingEvent {

    record Value(Code code, String text) {}

    record TextId(String value) {}

    @Revision("1")
    final class NoRecord implements ViolatingEvent {}

    record WithoutRevision(ReportId reportId) implements ViolatingEvent {}

    @Revision("1")
    record PlainText(ReportId reportId, String text) implements ViolatingEvent {}

    @Revision("1")
    record ListOfTexts(List<String> texts) implements ViolatingEvent {}

    @Revision("1")
    record TextInAValue(Value value) implements ViolatingEvent {}

    @Revision("1")
    record TextInAListOfValues(List<Value> values) implements ViolatingEvent {}

    @Revision("1")
    record TextAsAnId(TextId textId) implements ViolatingEvent {}

    @Revision("1")
    record BareUuid(UUID id) implements ViolatingEvent {}

    @Revision("1")
    record Clock(Instant at) implements ViolatingEvent {}

    @Revision("1")
    record MapOfCodes(Map<Code, Code> codes) implements ViolatingEvent {}

    @Revision("1")
    record ValueOfAnotherPackage(Facts facts) implements ViolatingEvent {}
}
