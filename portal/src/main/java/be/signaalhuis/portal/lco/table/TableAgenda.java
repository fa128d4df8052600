package be.signaalhuis.portal.lco.table;

import be.signaalhuis.portal.lco.overleg.Agreement;
import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a family goes through at the table. What was settled there stays in its place, so that one can go back to it.
 *
 * @param meeting that is going on; null when nobody said that it began
 * @param walked agreements of before, one after the other
 * @param made agreements of this meeting
 */
record TableAgenda(Meeting meeting, List<Agreement> walked, List<Agreement> made) {

    /** What is written down at the desk in the days after a meeting belongs to it. */
    private static final int DAYS_AFTER = 7;

    static TableAgenda of(Overleg file, LocalDate today) {
        var since = planned(file, today) ? today : today.minusDays(DAYS_AFTER);
        var meeting = file.meetings(Meeting.HELD).stream()
                .filter(one -> !one.heldOn().isBefore(since))
                .max(Comparator.comparing(Meeting::heldOn))
                .orElse(null);
        var begun = meeting == null ? today : meeting.heldOn();
        return new TableAgenda(
                meeting,
                file.agreements().stream()
                        .filter(one -> !isOf(meeting, one))
                        .filter(one -> one.isOpen()
                                || one.endedOn() != null && !one.endedOn().isBefore(begun))
                        .toList(),
                file.agreements().stream().filter(one -> isOf(meeting, one)).toList());
    }

    /** A meeting that is planned for today is the next to begin; what is written down now is not of the one before. */
    private static boolean planned(Overleg file, LocalDate today) {
        return file.meetings(Meeting.PLANNED).stream().anyMatch(one -> today.equals(one.plannedOn()));
    }

    private static boolean isOf(Meeting meeting, Agreement one) {
        return meeting != null && meeting.id().equals(one.meeting());
    }

    /** Counted from 1; one more than there are when all were gone through. */
    int place(int asked) {
        return Math.max(1, Math.min(asked, walked.size() + 1));
    }

    /** Null at the end. */
    Agreement at(int place) {
        return place > walked.size() ? null : walked.get(place - 1);
    }

    /** Where an agreement stands; the end when it is not gone through. */
    int placeOf(Agreement agreement) {
        var index = walked.indexOf(agreement);
        return index < 0 ? walked.size() + 1 : index + 1;
    }

    long open() {
        return walked.stream().filter(Agreement::isOpen).count();
    }
}
