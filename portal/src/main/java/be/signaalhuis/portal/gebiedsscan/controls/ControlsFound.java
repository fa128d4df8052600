package be.signaalhuis.portal.gebiedsscan.controls;

import be.signaalhuis.portal.gebiedsscan.scan.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Targeted controls, last planned first. */
record ControlsFound(List<Item> items, String next, long total, Instant asKnownOn) {

    /** @param heldOn null until its result is known */
    record Item(
            UUID id,
            long version,
            UUID scan,
            String area,
            LocalDate plannedOn,
            List<UUID> structures,
            List<String> services,
            Words aim,
            LocalDate heldOn,
            Words outcome) {

        Item {
            structures = structures == null ? List.of() : List.copyOf(structures);
            services = services == null ? List.of() : List.copyOf(services);
        }
    }
}
