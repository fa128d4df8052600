package be.signaalhuis.command.lco.deadlines;

import be.signaalhuis.command.reacting.Reaction;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.ConsentGiven;
import be.signaalhuis.events.lco.LocalClientOverlegReopened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegResumed;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Deadlines that came while nothing was asked of a family, or while an agreement passed for done, come again. */
@Reaction
class WhenWorkGoesOnThenSetDeadlines {

    private static final String TOWN = MetaDataKeys.MUNICIPALITY;

    private final AgreementDeadlines deadlines;
    private final AgreedDays days;

    WhenWorkGoesOnThenSetDeadlines(AgreementDeadlines deadlines, AgreedDays days) {
        this.deadlines = deadlines;
        this.days = days;
    }

    @EventHandler
    void on(AgreementReopened event, @MetaDataValue(TOWN) String town) {
        setAll(event, town);
    }

    @EventHandler
    void on(OverlegResumed event, @MetaDataValue(TOWN) String town) {
        setAll(event, town);
    }

    @EventHandler
    void on(LocalClientOverlegReopened event, @MetaDataValue(TOWN) String town) {
        setAll(event, town);
    }

    @EventHandler
    void on(ConsentGiven event, @MetaDataValue(TOWN) String town) {
        setAll(event, town);
    }

    private void setAll(OverlegEvent event, String town) {
        days.of(event.overlegId(), Code.of(town)).forEach(deadlines::set);
    }
}
