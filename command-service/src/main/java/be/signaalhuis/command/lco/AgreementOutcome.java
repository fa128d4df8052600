package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.Executor;

/** What became of an agreement: for the coordinator to say, and for the care partner who would do it. */
interface AgreementOutcome extends OverlegChange {

    AgreementId agreement();

    @Override
    default Needs needs() {
        return Needs.FILE;
    }

    @Override
    default boolean isOpenTo(Caller caller, Dossier dossier) {
        return caller.isCoordinator() || caller.isPartner() && isTheirs(caller, dossier);
    }

    /** A partner sees nothing of a file that is over, or whose client agrees no more. */
    private boolean isTheirs(Caller caller, Dossier dossier) {
        return dossier.standing().goesOn()
                && dossier.agreements()
                        .find(agreement())
                        .map(Agreement::executor)
                        .map(Executor::participant)
                        .flatMap(dossier.people()::find)
                        .filter(seat -> seat.isTaken() && seat.isUnder(caller.account()))
                        .isPresent();
    }
}
