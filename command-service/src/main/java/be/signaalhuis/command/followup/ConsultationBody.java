package be.signaalhuis.command.followup;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConsultationBodyDefined;
import be.signaalhuis.events.followup.ConsultationBodyEnded;
import be.signaalhuis.events.followup.ConsultationBodyId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One body that meets for consultation, as long as it does. */
@Aggregate(cache = "files")
class ConsultationBody {

    @AggregateIdentifier
    private ConsultationBodyId id;

    private Code municipality;
    private LocalDate endedOn;

    ConsultationBody() {}

    @CommandHandler
    ConsultationBody(
            DefineConsultationBody command,
            FollowUpRules rules,
            @MetaDataValue(MetaDataKeys.MUNICIPALITY) String municipality) {
        var body = new BodyRules(rules, command);
        body.check();
        apply(new ConsultationBodyDefined(
                command.bodyId(),
                Code.of(municipality),
                command.kind(),
                command.name(),
                body.minimumPerYear(),
                body.obligatoryParties(),
                rules.version()));
    }

    @CommandHandler
    void handle(
            EndConsultationBody command, FollowUpRules rules, @MetaDataValue(MetaDataKeys.MUNICIPALITY) String reader) {
        Found.refuseUnless(municipality, reader, getVersion(), command.expectedVersion());
        if (command.endedOn() != null && command.endedOn().equals(endedOn)) {
            return;
        }
        if (endedOn != null) {
            throw Refused.conflict("bodyEnded");
        }
        var check = rules.check().reason(command.reason());
        if (check.required("endedOn", command.endedOn())) {
            check.date("endedOn", command.endedOn(), command.today());
        }
        check.refuseIfWrong();
        apply(new ConsultationBodyEnded(id, command.endedOn(), command.reason()));
    }

    @EventSourcingHandler
    void on(ConsultationBodyDefined event) {
        id = event.bodyId();
        municipality = event.municipality();
    }

    @EventSourcingHandler
    void on(ConsultationBodyEnded event) {
        endedOn = event.endedOn();
    }
}
