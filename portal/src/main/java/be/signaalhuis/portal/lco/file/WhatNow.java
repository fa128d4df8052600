package be.signaalhuis.portal.lco.file;

import be.signaalhuis.portal.lco.overleg.Agreement;
import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Dates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a file asks for next, the most pressing first. */
@Component
class WhatNow {

    private final Dates dates;

    WhatNow(Dates dates) {
        this.dates = dates;
    }

    /**
     * One thing that waits.
     *
     * @param key of its texts
     * @param about what its text is about
     * @param address where it is done; null when there is nothing to do
     */
    record Now(String key, Object[] about, String address) {}

    List<Now> of(Overleg file) {
        if (!file.is(Overleg.OPEN) || !file.complete() || file.isWithdrawn()) {
            return List.of(resting(file));
        }
        var now = new ArrayList<Now>();
        var overdue = file.agreements().stream().filter(Agreement::isOverdue).count();
        if (overdue > 0) {
            now.add(now(file, "overdue", "/afspraken", overdue));
        }
        file.meetings(Meeting.PLANNED).forEach(meeting -> now.add(planned(file, meeting)));
        held(file).forEach(meeting -> reported(file, meeting, now));
        people(file, now);
        if (file.meetings(Meeting.PLANNED).isEmpty()) {
            now.add(now(file, "plan", "/vergaderingen/plannen"));
        }
        return now;
    }

    /** Nothing is planned with such a file. */
    private Now resting(Overleg file) {
        if (file.is(Overleg.CLOSED)) {
            return new Now("closed", new Object[] {dates.day(file.closedOn())}, null);
        }
        if (file.is(Overleg.STOPPED)) {
            return now(file, "stopped", "/sluiten");
        }
        if (!file.complete()) {
            return now(file, "incomplete", "/aanvullen");
        }
        if (file.isWithdrawn()) {
            return new Now("withdrawn", new Object[] {dates.day(file.consent().withdrawnOn())}, null);
        }
        return file.pausedUntil() == null
                ? now(file, "paused", "/hervatten", dates.day(file.pausedOn()))
                : now(file, "pausedUntil", "/hervatten", dates.day(file.pausedOn()), dates.day(file.pausedUntil()));
    }

    private Now planned(Overleg file, Meeting meeting) {
        var day = dates.day(meeting.plannedOn());
        var hour = meeting.at() == null ? "" : meeting.at();
        var way = "/vergaderingen/" + meeting.id();
        if (meeting.plannedOn().isAfter(dates.today())) {
            return now(file, "next", way, day, hour);
        }
        return now(file, meeting.plannedOn().equals(dates.today()) ? "today" : "toHold", way + "/houden", day, hour);
    }

    /** A register tells nothing of reports: of its meetings none is asked. */
    private static List<Meeting> held(Overleg file) {
        return file.meetings(Meeting.HELD).stream()
                .filter(meeting -> !file.imported() || !meeting.attendance().isEmpty())
                .toList();
    }

    private void reported(Overleg file, Meeting meeting, List<Now> now) {
        var way = "/vergaderingen/" + meeting.id();
        if (meeting.report() == null) {
            now.add(now(file, "toReport", way + "/verslag", dates.day(meeting.heldOn())));
        } else if (meeting.sharedOn() == null) {
            now.add(now(file, "toShare", way + "/delen", dates.day(meeting.heldOn())));
        }
    }

    private static void people(Overleg file, List<Now> now) {
        if (file.coordinator() == null) {
            now.add(now(file, "coordinator", "/coordinator"));
        }
        if (file.table().stream().noneMatch(one -> !one.isClient() && !one.id().equals(file.coordinator()))) {
            now.add(now(file, "table", "/deelnemer"));
        } else if (file.pivot() == null) {
            now.add(now(file, "pivot", "/spilfiguur"));
        }
    }

    private static Now now(Overleg file, String key, String way, Object... about) {
        return new Now(key, about, Overleg.page(file.id()) + way);
    }
}
