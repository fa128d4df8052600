package be.signaalhuis.command.lco.deadlines;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.OverlegId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The day that each agreement of a file was given last. */
@Component
class AgreedDays {

    private final EventStore log;

    AgreedDays(EventStore log) {
        this.log = log;
    }

    Collection<AgreementDay> of(OverlegId overleg, Code municipality) {
        Map<AgreementId, AgreementDay> days = new LinkedHashMap<>();
        log.readEvents(overleg.toString())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .forEach(event -> {
                    if (event instanceof AgreementMade made) {
                        days.put(
                                made.agreementId(),
                                new AgreementDay(overleg, made.agreementId(), made.due(), municipality));
                    } else if (event instanceof AgreementRenewed renewed) {
                        days.put(
                                renewed.agreementId(),
                                new AgreementDay(overleg, renewed.agreementId(), renewed.due(), municipality));
                    }
                });
        return days.values();
    }
}
