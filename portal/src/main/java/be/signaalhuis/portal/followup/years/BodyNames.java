package be.signaalhuis.portal.followup.years;

import be.signaalhuis.portal.history.Personal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the bodies are called that met in a year. */
record BodyNames(List<Body> items) {

    /** @param name null for one that nobody named */
    record Body(UUID body, Personal name) {}

    Map<UUID, Personal> byBody() {
        var names = new HashMap<UUID, Personal>();
        items.forEach(body -> names.put(body.body(), body.name()));
        return names;
    }
}
