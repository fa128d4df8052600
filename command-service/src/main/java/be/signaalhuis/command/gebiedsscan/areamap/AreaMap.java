package be.signaalhuis.command.gebiedsscan.areamap;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.AreaMapId;
import be.signaalhuis.events.gebiedsscan.AreasOutlined;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The map of one division of a town: the newest outlines that came in. */
@Aggregate
class AreaMap {

    @AggregateIdentifier
    private AreaMapId id;

    private AreasOutlined newest;

    AreaMap() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OutlineAreas command, CodeLists codes) {
        if (!isDrawnAlready(command)) {
            apply(new AreasOutlined(
                    command.mapId(),
                    command.municipality(),
                    command.division(),
                    command.attribution(),
                    command.outlines(),
                    codes.version()));
        }
    }

    private boolean isDrawnAlready(OutlineAreas command) {
        return newest != null
                && newest.outlines().equals(command.outlines())
                && Objects.equals(newest.attribution(), command.attribution());
    }

    @EventSourcingHandler
    void on(AreasOutlined event) {
        id = event.mapId();
        newest = event;
    }
}
