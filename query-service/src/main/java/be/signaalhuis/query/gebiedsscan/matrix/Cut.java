package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** A way to divide signals; each counts once in every cut. */
enum Cut {
    LIFE_DOMAIN(CodeListName.LIFE_DOMAIN),
    THEME(CodeListName.THEME);

    private final CodeListName codes;

    Cut(CodeListName codes) {
        this.codes = codes;
    }

    CodeListName codes() {
        return codes;
    }

    /** Counts by code, in the order of the list; codes without signals are left out. */
    Map<String, Long> inOrder(ToLongFunction<String> count) {
        var counts = new LinkedHashMap<String, Long>();
        CodeLists.current().list(codes).entries().stream().map(CodeEntry::code).forEach(code -> {
            var signals = count.applyAsLong(code.value());
            if (signals != 0) {
                counts.put(code.value(), signals);
            }
        });
        return counts;
    }
}
