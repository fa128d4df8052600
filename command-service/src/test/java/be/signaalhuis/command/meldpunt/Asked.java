package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.reference.ExternalReference;
import java.time.LocalDate;
import java.util.List;

/** The commands of one report, given on {@link AReport#TODAY}. */
final class Asked {

    static final String REASON = "voorbeeldreden";

    private Asked() {}

    static RegisterDiscriminationReport toRegister(AReport report) {
        return new RegisterDiscriminationReport(Told.REPORT, null, report.content(), AReport.TODAY);
    }

    static ImportDiscriminationReport toImport(AReport report, ExternalReference reference, Closure closure) {
        return new ImportDiscriminationReport(Told.REPORT, reference, report.content(), closure, AReport.TODAY);
    }

    static RecogniseDiscriminationReport whetherKnown(AReport report, Closure closure) {
        return new RecogniseDiscriminationReport(Told.REPORT, report.content(), closure);
    }

    static CorrectDiscriminationReport toCorrect(long version, Correction correction) {
        return toCorrect(version, REASON, correction);
    }

    static CorrectDiscriminationReport toCorrect(long version, String reason, Correction correction) {
        return new CorrectDiscriminationReport(Told.REPORT, version, Fresh.seal(reason), correction, AReport.TODAY);
    }

    static CloseDiscriminationReport toClose(long version, Closure closure) {
        return new CloseDiscriminationReport(Told.REPORT, version, closure, AReport.TODAY);
    }

    static CloseDiscriminationReport toClose(long version, LocalDate day, String... outcomes) {
        return toClose(version, closure(day, outcomes));
    }

    static ReopenDiscriminationReport toReopen(long version, LocalDate day) {
        return toReopen(version, day, REASON);
    }

    static ReopenDiscriminationReport toReopen(long version, LocalDate day, String reason) {
        return new ReopenDiscriminationReport(Told.REPORT, version, day, Fresh.seal(reason), AReport.TODAY);
    }

    static WithdrawDiscriminationReport toWithdraw(long version, LocalDate day, String cause) {
        return toWithdraw(version, day, cause, REASON);
    }

    static WithdrawDiscriminationReport toWithdraw(long version, LocalDate day, String cause, String reason) {
        return new WithdrawDiscriminationReport(
                Told.REPORT, version, day, AReport.code(cause), Fresh.seal(reason), AReport.TODAY);
    }

    static Closure closure(LocalDate day, String... outcomes) {
        return new Closure(day, Told.codes(outcomes), null, null);
    }

    static Closure referral(LocalDate day, String body, String... outcomes) {
        return new Closure(day, Told.codes(outcomes), AReport.code(body), null);
    }

    static Closure explained(LocalDate day, String explanation, String... outcomes) {
        return new Closure(day, Told.codes(outcomes), null, Fresh.seal(explanation));
    }

    static Correction nothing() {
        return correction(null, null, null, null);
    }

    static Correction mainGround(Ground ground) {
        return correction(null, new Change<>(ground), null, null);
    }

    static Correction additionalGrounds(Ground... grounds) {
        return correction(null, null, new Change<>(List.of(grounds)), null);
    }

    static Correction domain(Code domain) {
        return correction(null, null, null, new Change<>(domain));
    }

    static Correction municipality(String municipality) {
        return correction(facts(new Change<>(Code.of(municipality)), null), null, null, null);
    }

    static Correction description(String description) {
        return correction(facts(null, new Change<>(Fresh.seal(description))), null, null, null);
    }

    static Correction consents(ConsentBody... consents) {
        return consents(null, List.of(consents));
    }

    static Correction consents(Change<LocalDate> receivedOn, List<ConsentBody> consents) {
        var change = new Change<>(consents);
        return new Correction(receivedOn, null, null, null, null, null, null, null, null, null, null, null, change);
    }

    private static Correction.OfFacts facts(
            Change<Code> municipality, Change<be.signaalhuis.events.sealing.Sealed<String>> description) {
        return new Correction.OfFacts(municipality, null, null, null, null, null, description);
    }

    private static Correction correction(
            Correction.OfFacts facts, Change<Ground> main, Change<List<Ground>> additional, Change<Code> domain) {
        return new Correction(null, null, null, null, facts, null, main, additional, domain, null, null, null, null);
    }
}
