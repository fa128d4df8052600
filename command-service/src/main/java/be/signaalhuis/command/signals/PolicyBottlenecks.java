package be.signaalhuis.command.signals;

import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.events.signals.SignalId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The way in for bottlenecks that other desks of this house come across. */
@Component
public final class PolicyBottlenecks {

    private final Commands commands;
    private final Clock clock;

    PolicyBottlenecks(Commands commands, Clock deskClock) {
        this.commands = commands;
        this.clock = deskClock;
    }

    /** Logs it under that id; once, however often it is told. */
    public void log(SignalId signalId, PolicyBottleneck bottleneck) {
        var command = new LogPolicyBottleneckSignal(signalId, null, bottleneck.toContent(), LocalDate.now(clock));
        commands.begin(signalId.value(), command);
    }
}
