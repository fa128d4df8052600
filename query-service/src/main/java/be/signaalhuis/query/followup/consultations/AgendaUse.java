package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.signals.SignalUse;
import org.springframework.stereotype.Component;

/** A signal on the agenda of a meeting is in use, unless that meeting was called off. */
@Component
class AgendaUse implements SignalUse {

    @Override
    public String view() {
        return ConsultationsProjection.VIEW;
    }

    @Override
    public String signals(Known known) {
        return "select unnest(signals)::uuid as signal from views.followup_consultation"
                + " where municipality = :readerMunicipality and state <> 'CANCELLED' and (" + known.rowsThatHeld()
                + ")";
    }
}
