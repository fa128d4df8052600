package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Unknown;
import java.util.UUID;

/** Finds a meeting in the file of a family. */
final class MeetingPlace {

    private MeetingPlace() {}

    static Meeting in(Overleg file, UUID meeting) {
        return file.meetings().stream()
                .filter(one -> one.id().equals(meeting))
                .findFirst()
                .orElseThrow(Unknown::new);
    }
}
