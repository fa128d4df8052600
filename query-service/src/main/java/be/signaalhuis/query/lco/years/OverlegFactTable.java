package be.signaalhuis.query.lco.years;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.projection.EventTable;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.Recorded;
import org.springframework.stereotype.Component;

/** What the events of all files say that counts: one row each. */
@Component
class OverlegFactTable extends EventTable<OverlegEvent> {

    OverlegFactTable() {
        super("overleg_fact", "overleg_id", facts());
    }

    private static Fields<Recorded<OverlegEvent>> facts() {
        var fields = new Fields<Recorded<OverlegEvent>>();
        var fact = fields.part((Recorded<OverlegEvent> recorded) -> OverlegFact.of(recorded.event()));
        fact.text("kind", OverlegFact::kind);
        fact.id("part", OverlegFact::part);
        fact.text("municipality", OverlegFact::municipality);
        fact.day("day", OverlegFact::day);
        fact.text("code", OverlegFact::code);
        fact.number("number", OverlegFact::number);
        fact.flag("flag", OverlegFact::flag);
        return fields;
    }
}
