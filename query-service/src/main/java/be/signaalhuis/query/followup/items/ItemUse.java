package be.signaalhuis.query.followup.items;

import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.signals.SignalUse;
import org.springframework.stereotype.Component;

/** A signal that an action point, an agreement or a recommendation takes into account is in use, unless that was dropped. */
@Component
class ItemUse implements SignalUse {

    @Override
    public String view() {
        return ItemsProjection.VIEW;
    }

    @Override
    public String signals(Known known) {
        return "select unnest(signals)::uuid as signal from views.followup_item"
                + " where municipality = :readerMunicipality and status <> 'DROPPED' and (" + known.rowsThatHeld()
                + ")";
    }
}
