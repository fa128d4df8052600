package be.signaalhuis.portal.meldpunt.imports;

import java.util.List;

/** The columns that a register of the Meldpunt may have, for the explanation; the service has the last word. */
final class RegisterColumns {

    /** @param codes the list whose codes it holds; null when it holds no codes */
    record Column(String name, boolean required, String codes) {}

    static final List<Column> ALL = List.of(
            new Column("externeReferentie", true, null),
            new Column("datumMelding", true, null),
            new Column("kanaal", true, "CHANNEL"),
            new Column("rolMelder", true, "REPORTER_ROLE"),
            new Column("gemeenteFeiten", true, "MUNICIPALITY"),
            new Column("gemeenteMelder", false, "MUNICIPALITY"),
            new Column("hoofdgrond", true, "GROUND"),
            new Column("bijkomendeGronden", false, "GROUND"),
            new Column("domein", true, "DOMAIN"),
            new Column("gedraging", false, "BEHAVIOUR"),
            new Column("verwachting", false, "EXPECTATION"),
            new Column("samenvatting", false, null),
            new Column("uitkomst", false, "OUTCOME"),
            new Column("doorverwezenNaar", false, "REFERRAL_BODY"),
            new Column("datumAfsluiting", false, null));

    private RegisterColumns() {}

    static boolean isKnown(String column) {
        return ALL.stream().anyMatch(one -> one.name().equals(column));
    }

    static List<String> required() {
        return ALL.stream().filter(Column::required).map(Column::name).toList();
    }

    /** The lists of codes, each once. */
    static List<String> codeLists() {
        return ALL.stream()
                .map(Column::codes)
                .filter(list -> list != null)
                .distinct()
                .toList();
    }
}
