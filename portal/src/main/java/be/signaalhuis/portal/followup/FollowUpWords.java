package be.signaalhuis.portal.followup;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells codes and opened texts in words. */
@Component("followUpWords")
public class FollowUpWords {

    private final Codes codes;
    private final Texts texts;

    FollowUpWords(Codes codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /** Empty when there is none. */
    public String text(Personal personal) {
        return personal == null ? "" : personal.erased() ? texts.of("history.erased") : personal.text();
    }

    /** In one line. */
    public String services(List<String> services) {
        return labels("SERVICE", services);
    }

    /** In one line. */
    public String themes(List<String> themes) {
        return labels("THEME", themes);
    }

    /** The name of a body that meets, or else what kind it is. */
    public String body(Personal name, String kind) {
        return name == null ? codes.label("CONSULTATION_KIND", kind) : text(name);
    }

    private String labels(String list, List<String> all) {
        return all.stream().map(code -> codes.label(list, code)).collect(Collectors.joining(", "));
    }
}
