package be.signaalhuis.portal.audit;

import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the parts of the auditor's room are, and which of them a reader may enter. */
@Component("audit")
public final class Audit {

    public static final String PAGE = "/controle";
    public static final String ID = "{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    /** A part of the room: the name of its texts, and its address. */
    public record Section(String name, String address) {}

    private static final List<Section> SECTIONS = List.of(
            new Section("start", PAGE),
            new Section("events", PAGE + "/gebeurtenissen"),
            new Section("verifications", PAGE + "/nazicht"),
            new Section("replays", PAGE + "/herhalingen"),
            new Section("checkpoints", PAGE + "/ijkpunten"),
            new Section("looks", PAGE + "/inzages"));

    public List<Section> sections() {
        return SECTIONS.stream().filter(section -> isOpen(section.address())).toList();
    }

    /** Whether this reader may go there. */
    public boolean isOpen(String address) {
        return PageRights.OF_THE_PORTAL.allows(Reader.current(), address);
    }

    /** Where one reads what happened to a file. */
    public static String file(UUID stream) {
        return PAGE + "/dossiers/" + stream;
    }
}
