package be.signaalhuis.query.testing;

import static be.signaalhuis.query.testing.Overlegs.CODES;
import static be.signaalhuis.query.testing.Overlegs.sealed;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.ParticipantId;
import java.time.LocalDate;
import java.util.UUID;

/** What was agreed at a table and what came of it, told in events. */
public final class OverlegAgreements {

    public static final Executor CLIENT = new Executor(Code.of("CLIENT"), null);

    private OverlegAgreements() {}

    public static Executor careWorker(UUID participant) {
        return new Executor(Code.of("HULPVERLENER"), new ParticipantId(participant));
    }

    /** @param meeting null outside a meeting */
    public static AgreementMade made(
            UUID id, UUID agreement, String text, Executor executor, LocalDate day, LocalDate due, UUID meeting) {
        return new AgreementMade(
                new OverlegId(id),
                new AgreementId(agreement),
                sealed(text),
                executor,
                Code.of("INKOMEN"),
                due,
                day,
                meeting == null ? null : new MeetingId(meeting),
                CODES);
    }

    public static AgreementReworded reworded(UUID id, UUID agreement, String text, Executor executor) {
        return new AgreementReworded(
                new OverlegId(id),
                new AgreementId(agreement),
                sealed(text),
                executor,
                Code.of("SCHULDEN_BUDGET"),
                sealed("beter gezegd"),
                CODES);
    }

    public static AgreementDone agreementDone(UUID id, UUID agreement, LocalDate day) {
        return new AgreementDone(new OverlegId(id), new AgreementId(agreement), day, sealed("gelukt"));
    }

    public static AgreementNotDone agreementNotDone(UUID id, UUID agreement, LocalDate day) {
        return new AgreementNotDone(new OverlegId(id), new AgreementId(agreement), day, sealed("geen tijd"));
    }

    public static AgreementDropped agreementDropped(UUID id, UUID agreement, LocalDate day) {
        return new AgreementDropped(new OverlegId(id), new AgreementId(agreement), day, sealed("niet meer nodig"));
    }

    public static AgreementRenewed renewed(UUID id, UUID agreement, LocalDate day, LocalDate due) {
        return new AgreementRenewed(new OverlegId(id), new AgreementId(agreement), due, day, sealed("meer tijd"));
    }

    public static AgreementReopened agreementReopened(UUID id, UUID agreement, LocalDate day) {
        return new AgreementReopened(new OverlegId(id), new AgreementId(agreement), day, sealed("toch niet gedaan"));
    }

    public static AgreementReminderGiven reminded(UUID id, UUID agreement, LocalDate due) {
        return new AgreementReminderGiven(new OverlegId(id), new AgreementId(agreement), due);
    }

    public static AgreementFellOverdue fellOverdue(UUID id, UUID agreement, LocalDate due) {
        return new AgreementFellOverdue(new OverlegId(id), new AgreementId(agreement), due);
    }
}
