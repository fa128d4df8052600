package be.signaalhuis.query.codes;

import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.codes.ServiceAreas;
import be.signaalhuis.events.codes.ServiceAreas.Served;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One edition of all code lists.
 *
 * @param lists per list its codes, in the order in which people expect to see them
 * @param serviceAreas which desk serves which municipality, and when
 * @param areas what the codes of areas lie in, in each division; the newest division first
 */
record CodeBook(
        CodeListVersion version,
        Map<CodeListName, List<CodeShown>> lists,
        List<Served> serviceAreas,
        List<AreaShown> areas) {

    static CodeBook of(CodeLists edition, ServiceAreas served, Areas areas) {
        var lists = new EnumMap<CodeListName, List<CodeShown>>(CodeListName.class);
        for (var name : CodeListName.values()) {
            lists.put(
                    name,
                    edition.list(name).entries().stream().map(CodeShown::of).toList());
        }
        return new CodeBook(
                edition.version(),
                lists,
                served.served(),
                areas.all().stream().map(area -> AreaShown.of(area, areas)).toList());
    }
}
