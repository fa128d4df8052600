package be.signaalhuis.query.audit.tree;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The form in which notes and proofs are served: they hold a dash that is not ASCII. */
public final class NoteForm {

    public static final String TEXT = "text/plain;charset=UTF-8";
    public static final MediaType TYPE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private NoteForm() {}
}
