package be.signaalhuis.query.audit.tree;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The forms in which notes and proofs are served: they hold a dash that is not ASCII. */
public final class TextForms {

    public static final String NOTE = MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8";

    private TextForms() {}

    public static MediaType note() {
        return new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    }
}
