package be.signaalhuis.query.lco;

import be.signaalhuis.events.lco.MeetingReport;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;

/**
 * What was written of a meeting. Written again, it was not shared yet: nobody was given what they did not read.
 *
 * @param withClient whether it was written together with the client
 * @param sharedOn null while nobody has it
 * @param sharedWithParticipants false when the client alone has it
 */
public record MeetingAccount(
        Sealed<MeetingReport> report, boolean withClient, LocalDate sharedOn, boolean sharedWithParticipants) {

    static MeetingAccount written(Sealed<MeetingReport> report, boolean withClient) {
        return new MeetingAccount(report, withClient, null, false);
    }

    MeetingAccount shared(LocalDate day, boolean withParticipants) {
        return new MeetingAccount(report, withClient, day, withParticipants);
    }
}
