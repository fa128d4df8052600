package be.signaalhuis.portal.audit.checkpoints;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills the page with the feed of checkpoints. */
@Component
class CheckpointsShown {

    static final String PAGE = Audit.PAGE + "/ijkpunten";
    static final String LOG = "log";
    static final String AFTER = "vanaf";
    private static final int SHOWN = 20;

    private final Checkpoints checkpoints;

    CheckpointsShown(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** @param after where the page of the feed begins; empty for the newest */
    String show(AuditLog log, String after, Form form, Model model) {
        var feed = checkpoints.feed(log, SHOWN, after);
        var keys = checkpoints.keys();
        model.addAttribute("form", form);
        model.addAttribute("log", log);
        model.addAttribute("logs", AuditLog.ALL);
        model.addAttribute("feed", feed.items());
        model.addAttribute("keys", keys);
        model.addAttribute("key", key(keys, log.code()));
        model.addAttribute("reportKey", key(keys, "reports"));
        model.addAttribute(
                "newest", after.isEmpty() ? feed.items().stream().findFirst().orElse(null) : null);
        model.addAttribute("first", after.isEmpty() ? null : address(log, null));
        model.addAttribute("next", feed.next() == null ? null : address(log, feed.next()));
        return "audit/checkpoints/checkpoints";
    }

    /** The newest of a log; what one fills in instead when there is none. */
    private static String key(List<SigningKey> keys, String log) {
        return keys.stream()
                .filter(key -> key.log().equals(log))
                .map(SigningKey::vkey)
                .reduce((older, newer) -> newer)
                .orElse("VKEY");
    }

    private static String address(AuditLog log, String after) {
        var address = UriComponentsBuilder.fromPath(PAGE).queryParam(LOG, log.code());
        if (after != null) {
            address.queryParam(AFTER, "{after}");
        }
        return address.fragment("ijkpunten").encode().buildAndExpand(after).toUriString();
    }
}
