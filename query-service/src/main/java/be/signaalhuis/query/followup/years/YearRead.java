package be.signaalhuis.query.followup.years;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.followup.consultations.MeetingRead;
import be.signaalhuis.query.followup.items.FollowUpShown;
import be.signaalhuis.query.followup.items.ItemRead;
import be.signaalhuis.query.followup.moments.MomentRead;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All that is read for the overview of a year, its texts still sealed. */
record YearRead(List<ItemRead> items, List<MeetingRead> meetings, List<MomentRead> moments) {

    Stream<Sealed<String>> texts() {
        return Stream.concat(
                items.stream()
                        .flatMap(one ->
                                Stream.of(one.row().text(), one.row().why()).filter(Objects::nonNull)),
                meetings.stream().map(one -> one.row().outcome().explanation()));
    }

    List<FollowUpShown> items(String kind, LocalDate day) {
        return items.stream()
                .filter(one -> one.row().kind().equals(kind))
                .map(one -> FollowUpShown.of(one, day))
                .toList();
    }
}
