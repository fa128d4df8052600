package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Asks the scan and the structures that a control names whether they are what it takes them for. */
@Component
class ControlReferences {

    private final CommandGateway gateway;

    ControlReferences(CommandGateway gateway) {
        this.gateway = gateway;
    }

    void refuseUnlessRight(ControlBody control) {
        var issues = new ArrayList<Issue>();
        if (control.area() != null) {
            scan(control, issues);
            structures(control, issues);
        }
        if (!issues.isEmpty()) {
            throw Refused.input(issues);
        }
    }

    private void scan(ControlBody control, List<Issue> issues) {
        if (control.scan() != null) {
            issueOf(new RequireScannedArea(control.scan(), control.area()), "scan", "area")
                    .ifPresent(issues::add);
        }
    }

    /** More than a control may name are not asked: its own rules refuse them. */
    private void structures(ControlBody control, List<Issue> issues) {
        for (int i = 0; i < Math.min(control.structures().size(), ControlRules.MOST_STRUCTURES); i++) {
            var structure = control.structures().get(i);
            if (structure != null) {
                var field = "structures[" + i + "]";
                issueOf(new RequireStructureIn(structure, control.area()), field, field)
                        .ifPresent(issues::add);
            }
        }
    }

    /**
     * @param unknown the field to name when there is no such thing
     * @param wrong the field to name when it is there, but not for this area
     */
    private Optional<Issue> issueOf(Object question, String unknown, String wrong) {
        try {
            gateway.sendAndWait(question);
            return Optional.empty();
        } catch (AggregateNotFoundException | IncompatibleAggregateException | NoHandlerForCommandException notOne) {
            return Optional.of(Issue.body(unknown, "unknownReference"));
        } catch (Refused refused) {
            return Optional.of(refused.issues().stream()
                    .findFirst()
                    .map(issue -> Issue.body(wrong, issue.code()))
                    .orElseGet(() -> Issue.body(unknown, "unknownReference")));
        }
    }
}
