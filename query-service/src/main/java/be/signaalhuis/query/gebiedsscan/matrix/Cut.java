package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** A way to divide signals; each counts once in every cut. */
enum Cut {
    LIFE_DOMAIN(CodeListName.LIFE_DOMAIN, "life_domain"),
    THEME(CodeListName.THEME, "theme");

    private final CodeListName codes;
    private final String column;

    Cut(CodeListName codes, String column) {
        this.codes = codes;
        this.column = column;
    }

    static Optional<Cut> named(String name) {
        return Arrays.stream(values()).filter(cut -> cut.name().equals(name)).findFirst();
    }

    /** The column of a signal that holds its code. */
    String column() {
        return column;
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
