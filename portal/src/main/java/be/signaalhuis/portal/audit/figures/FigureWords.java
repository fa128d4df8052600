package be.signaalhuis.portal.audit.figures;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in words which figure it is, from where it stood; and where that is. */
@Component
class FigureWords {

    private static final String MELDPUNT = "meldpunt";
    private static final String LCO = "lco";
    private static final Map<String, String> PAGES = Map.of(MELDPUNT, "/meldpunt/jaarcijfers/", LCO, "/lco/jaar/");
    private static final Map<String, String> KEYS = Map.of(MELDPUNT, "figures.total.", LCO, "lcoYear.row.");
    private static final Map<String, List<String>> TOTALS = Map.of(
            MELDPUNT,
            List.of("reports", "files", "outsideServiceArea"),
            LCO,
            List.of(
                    "withClient",
                    "withoutClient",
                    "careWorkersOnly",
                    "familyNetwork",
                    "total",
                    "firstOverleg",
                    "familiesWithChildren",
                    "familiesGrownInTwoDomains",
                    "agreementsDue",
                    "agreementsOnTime"));
    private static final Map<String, String> LISTS = Map.of(
            "mainGroundGroups",
            "REPORT_GROUP",
            "mainGround",
            "GROUND",
            "grounds",
            "GROUND",
            "domain",
            "DOMAIN",
            "municipalityOfFacts",
            "MUNICIPALITY",
            "channel",
            "CHANNEL",
            "outcome",
            "OUTCOME",
            "requestedBy",
            "OVERLEG_REQUESTER");

    private final Codes codes;
    private final Texts texts;

    FigureWords(Codes codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    String name(FigureAddress figure) {
        var place = place(figure);
        return place.isEmpty() || !isOfAPage(figure)
                ? texts.of("auditFigure.unnamed")
                : texts.of("auditFigure.name." + figure.of(), figure.year(), place);
    }

    /** The page that it stands on; the start of the room when nobody says. */
    String page(FigureAddress figure) {
        return isOfAPage(figure) ? PAGES.get(figure.of()) + figure.year() : Audit.PAGE;
    }

    private static boolean isOfAPage(FigureAddress figure) {
        return PAGES.containsKey(figure.of()) && figure.year().matches("(19|20)\\d\\d");
    }

    private String place(FigureAddress figure) {
        var place = figure.place().split("/", 2);
        if (place.length > 1) {
            return LISTS.containsKey(place[0]) ? codes.label(LISTS.get(place[0]), place[1]) : "";
        }
        return TOTALS.getOrDefault(figure.of(), List.of()).contains(place[0])
                ? texts.of(KEYS.get(figure.of()) + place[0])
                : "";
    }
}
