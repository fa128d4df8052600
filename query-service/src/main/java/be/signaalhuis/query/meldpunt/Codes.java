package be.signaalhuis.query.meldpunt;

import be.signaalhuis.events.codes.Code;
import java.util.Collection;
import java.util.List;

/** Codes as the columns of a view hold them. */
public final class Codes {

    private Codes() {}

    public static String text(Code code) {
        return code == null ? null : code.value();
    }

    /** Each code once, in the order given. */
    public static List<String> texts(Collection<Code> codes) {
        return codes.stream().map(Code::value).distinct().toList();
    }
}
