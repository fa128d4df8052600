package be.signaalhuis.events.codes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** All code lists of one edition. Old codes stay in them, so that old reports stay readable. */
public final class CodeLists {

    private final CodeListVersion version;
    private final Map<CodeListName, CodeList> lists;

    private CodeLists(CodeListVersion version, Map<CodeListName, CodeList> lists) {
        this.version = version;
        this.lists = lists;
    }

    /** The edition that ships with this version of the product. */
    public static CodeLists current() {
        return Current.EDITION;
    }

    public CodeListVersion version() {
        return version;
    }

    public CodeList list(CodeListName name) {
        return lists.get(name);
    }

    private static final class Current {

        static final CodeLists EDITION = load();

        private static CodeLists load() {
            var lists = new EnumMap<CodeListName, CodeList>(CodeListName.class);
            Arrays.stream(CodeListName.values())
                    .forEach(name -> lists.put(name, new CodeList(name, CodeRows.of(name))));
            return new CodeLists(new CodeListVersion(CodeRows.version()), lists);
        }
    }
}
