package be.signaalhuis.query.audit.looks;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.audit.looks.RecordedLooks.LooksAsked;
import be.signaalhuis.query.audit.pseudonyms.Pseudonyms;
import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells who looked. The reason may name somebody: its words are for the data protection officer and for who gave it. */
@Component
class WhoLooked {

    private final RecordedLooks looks;
    private final Pseudonyms pseudonyms;
    private final OpenedValues opened;

    WhoLooked(RecordedLooks looks, Pseudonyms pseudonyms, OpenedValues opened) {
        this.looks = looks;
        this.pseudonyms = pseudonyms;
        this.opened = opened;
    }

    LookPage page(Actor reader, LooksAsked asked) {
        var found = looks.list(reader.municipality(), asked);
        var page = found.subList(0, Math.min(found.size(), asked.limit()));
        var byReadability = page.stream().collect(Collectors.partitioningBy(look -> mayRead(reader, look)));
        var words = opened.of(keys(byReadability.get(true)));
        var names = pseudonyms.of(keys(byReadability.get(false)), reader.municipality());
        var items = page.stream()
                .map(look -> look.shown(mayRead(reader, look) ? words : names))
                .toList();
        return new LookPage(
                items, found.size() > page.size() ? Long.toString(page.getLast().position()) : null);
    }

    private static boolean mayRead(Actor reader, RecordedLook look) {
        return reader.role() == Role.DPO
                || reader.name().equals(look.actor()) && reader.role().claim().equals(look.role());
    }

    private static Set<UUID> keys(List<RecordedLook> some) {
        return StoredJson.keys(some.stream().map(RecordedLook::why).toList());
    }
}
