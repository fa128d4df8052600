package be.signaalhuis.portal.audit.replays;

import be.signaalhuis.portal.page.Texts;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** What a view is called on the screen; the service's own name when nobody gave it one. */
@Component("viewNames")
public class ViewNames {

    private final Texts texts;

    public ViewNames(Texts texts) {
        this.texts = texts;
    }

    public String of(String view) {
        try {
            return texts.of("audit.view." + view);
        } catch (NoSuchMessageException unnamed) {
            return view;
        }
    }
}
