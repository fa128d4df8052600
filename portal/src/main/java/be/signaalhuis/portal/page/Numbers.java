package be.signaalhuis.portal.page;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The number of something as people say it: the end of its id, the part in which ids differ most. */
@Component("numbers")
public class Numbers {

    private static final int DIGITS = 8;

    public String of(UUID id) {
        var all = id.toString().toUpperCase(Locale.ROOT);
        var end = all.substring(all.length() - DIGITS);
        return end.substring(0, DIGITS / 2) + "-" + end.substring(DIGITS / 2);
    }
}
