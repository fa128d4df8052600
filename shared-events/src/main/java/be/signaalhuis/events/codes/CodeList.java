package be.signaalhuis.events.codes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One list of codes, in the order in which people expect to see them. */
public final class CodeList {

    private final CodeListName name;
    private final Map<Code, CodeEntry> entries;

    CodeList(CodeListName name, List<CodeEntry> rows) {
        this.name = name;
        this.entries = rows.stream()
                .collect(Collectors.toMap(
                        CodeEntry::code,
                        row -> row,
                        (one, other) -> {
                            throw new IllegalArgumentException(name + " holds " + one.code() + " twice");
                        },
                        LinkedHashMap::new));
    }

    public CodeListName name() {
        return name;
    }

    public Collection<CodeEntry> entries() {
        return entries.values();
    }

    public Optional<CodeEntry> find(Code code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The label of a code, or the code itself when the list has no such row. */
    public String label(Code code, Locale reader) {
        return find(code).map(entry -> entry.labels().in(reader)).orElse(code.value());
    }

    /** The codes that count in a report group. */
    public Set<Code> inGroup(Code group) {
        return entries.values().stream()
                .filter(entry -> entry.groups().contains(group))
                .map(CodeEntry::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
