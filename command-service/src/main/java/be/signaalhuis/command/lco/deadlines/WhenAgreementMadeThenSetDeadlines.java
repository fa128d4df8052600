package be.signaalhuis.command.lco.deadlines;

import be.signaalhuis.command.reacting.Reaction;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Each day that an agreement is given has its deadlines. */
@Reaction
class WhenAgreementMadeThenSetDeadlines {

    private static final String TOWN = MetaDataKeys.MUNICIPALITY;

    private final AgreementDeadlines deadlines;

    WhenAgreementMadeThenSetDeadlines(AgreementDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(AgreementMade event, @MetaDataValue(TOWN) String town) {
        deadlines.set(new AgreementDay(event.overlegId(), event.agreementId(), event.due(), Code.of(town)));
    }

    @EventHandler
    void on(AgreementRenewed event, @MetaDataValue(TOWN) String town) {
        deadlines.set(new AgreementDay(event.overlegId(), event.agreementId(), event.due(), Code.of(town)));
    }
}
