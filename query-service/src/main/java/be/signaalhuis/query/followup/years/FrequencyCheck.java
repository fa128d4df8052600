package be.signaalhuis.query.followup.years;

import be.signaalhuis.query.followup.consultations.MeetingOutcome;
import be.signaalhuis.query.followup.consultations.MeetingRead;
import be.signaalhuis.query.followup.consultations.MeetingState;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Holds the meetings of one body in one year against what is expected of it (plan 000, OD 2.4 and 3.5). */
record FrequencyCheck(long minimum, boolean over, List<MeetingRead> meetings) {

    /** @param day the year is over once it lies before that day's */
    static FrequencyCheck of(long minimum, Year year, LocalDate day, List<MeetingRead> meetings) {
        return new FrequencyCheck(minimum, year.isBefore(Year.from(day)), meetings);
    }

    long planned() {
        return count(MeetingState.PLANNED);
    }

    long held() {
        return count(MeetingState.HELD);
    }

    boolean met() {
        return held() >= minimum;
    }

    Long stillToPlan() {
        return over ? null : Math.max(0, minimum - held() - planned());
    }

    List<FrequencyWarning> warnings() {
        var warnings = new ArrayList<FrequencyWarning>();
        if (minimum > 0 && held() + planned() == 0) {
            warnings.add(FrequencyWarning.NONE_PLANNED);
        } else if (over ? !met() : stillToPlan() > 0) {
            warnings.add(FrequencyWarning.TOO_FEW);
        }
        if (anyHeld(outcome -> !outcome.missingParties().isEmpty())) {
            warnings.add(FrequencyWarning.PARTY_MISSING);
        }
        if (anyHeld(outcome -> outcome.report() == null)) {
            warnings.add(FrequencyWarning.REPORT_MISSING);
        }
        return List.copyOf(warnings);
    }

    private long count(MeetingState state) {
        return meetings.stream().filter(meeting -> meeting.row().is(state)).count();
    }

    private boolean anyHeld(Predicate<MeetingOutcome> condition) {
        return meetings.stream()
                .filter(meeting -> meeting.row().is(MeetingState.HELD))
                .anyMatch(meeting -> condition.test(meeting.row().outcome()));
    }
}
