package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.signals.SignalUse;
import org.springframework.stereotype.Component;

/** A signal that is bundled in a bottleneck is in use, tackled or not. */
@Component
class BottleneckUse implements SignalUse {

    @Override
    public String view() {
        return BottlenecksProjection.VIEW;
    }

    @Override
    public String signals(Known known) {
        return "select unnest(signals)::uuid as signal from views.bottleneck where municipality = :readerMunicipality"
                + " and (" + known.rowsThatHeld() + ")";
    }
}
