package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.StrengthMeasured;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What was first told of a file: what the rows of a register are compared with when it comes again, whatever was
 * corrected since.
 *
 * @param withChildren as the register had it; null for a file that was opened by hand
 */
record Register(
        Boolean withChildren,
        Map<LocalDate, Told<MeetingHeld>> meetings,
        Map<Strengths.Measured, Told<StrengthMeasured>> scores) {

    static final Register NONE = new Register(null, Map.of(), Map.of());

    /** @param origin the import task and row that told it, or null */
    record Told<T>(T event, String origin) {}

    Register after(OverlegEvent next, String origin) {
        return switch (next) {
            case LocalClientOverlegImported event -> new Register(event.withChildren(), meetings, scores);
            case MeetingHeld event -> new Register(withChildren, with(meetings, event.heldOn(), event, origin), scores);
            case StrengthMeasured event -> {
                var what = new Strengths.Measured(event.measuredOn(), event.lifeDomain());
                yield new Register(withChildren, meetings, with(scores, what, event, origin));
            }
            default -> this;
        };
    }

    private static <K, T> Map<K, Told<T>> with(Map<K, Told<T>> known, K what, T event, String origin) {
        var next = new HashMap<>(known);
        next.putIfAbsent(what, new Told<>(event, origin));
        return next;
    }
}
