package be.signaalhuis.portal.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One list in its own order; a page of fifty reports asks it for hundreds of labels. */
final class CodeList {

    private final List<CodeBook.Entry> entries;
    private final Map<String, CodeBook.Entry> byCode = new LinkedHashMap<>();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    CodeList(List<CodeBook.Entry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> byCode.putIfAbsent(entry.code(), entry));
    }

    List<CodeBook.Entry> entries() {
        return entries;
    }

    Optional<CodeBook.Entry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
