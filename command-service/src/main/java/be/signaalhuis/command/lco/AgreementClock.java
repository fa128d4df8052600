package be.signaalhuis.command.lco;

import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells a file that the day of an agreement comes near or has passed; what that means there, the file decides. */
@Component
public final class AgreementClock {

    private static final String ACCOUNT = "deadlines";

    private final Commands commands;
    private final Clock clock;

    AgreementClock(Commands commands, Clock deskClock) {
        this.commands = commands;
        this.clock = deskClock;
    }

    public void comesNear(OverlegId overleg, AgreementId agreement, LocalDate due, Code municipality) {
        tell(overleg, new RemindOfAgreement(agreement, due, LocalDate.now(clock)), municipality);
    }

    public void hasPassed(OverlegId overleg, AgreementId agreement, LocalDate due, Code municipality) {
        tell(overleg, new MarkAgreementOverdue(agreement, due, LocalDate.now(clock)), municipality);
    }

    private void tell(OverlegId overleg, OverlegChange change, Code municipality) {
        var nobody = new Actor(ACCOUNT, Role.LCO, "lco-" + municipality, municipality);
        var command = new ChangeOverleg(overleg, null, change);
        Actors.onBehalfOf(nobody, () -> commands.follow(overleg.value(), command));
    }
}
