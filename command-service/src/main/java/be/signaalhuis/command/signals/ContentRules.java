package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.signals.CrimeEnablingSignalLogged;
import be.signaalhuis.events.signals.ExploitationSignalLogged;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SlumLandlordSignalLogged;
import java.time.LocalDate;
import java.util.Set;

/** What must hold for a signal as it stands, whoever wrote it down and however it came in. */
final class ContentRules {

    static final int LONGEST_SUMMARY = 4_000;

    private static final int LONGEST_PLACE = 500;

    /** What may harm somebody when it turns out not to be so is graded. */
    private static final Set<Code> GRADED = Set.of(
            RadicalisationSignalLogged.THEME,
            SlumLandlordSignalLogged.THEME,
            CrimeEnablingSignalLogged.THEME,
            ExploitationSignalLogged.THEME);

    private final CodeCheck check;
    private final CodeLists codes;
    private final Code theme;
    private final SignalContent content;
    private final Code town;
    private final LocalDate today;

    ContentRules(CodeCheck check, CodeLists codes, Code theme, SignalContent content, Code town, LocalDate today) {
        this.check = check;
        this.codes = codes;
        this.theme = theme;
        this.content = content;
        this.town = town;
        this.today = today;
    }

    CodeCheck check() {
        if (check.required("observedOn", content.observed())) {
            observed(content.observed());
        }
        if (check.required("area", content.area())) {
            area(content.area());
        }
        if (check.required("subtype", content.subtype())) {
            subtype(content.subtype());
        }
        required("lifeDomain", CodeListName.LIFE_DOMAIN, content.lifeDomain());
        required("policyDomain", CodeListName.POLICY_DOMAIN, content.policyDomain());
        required("source", CodeListName.SIGNAL_SOURCE, content.source());
        valid("certainty", CodeListName.CERTAINTY, content.certainty());
        grading(content.grading());
        required("sharing", CodeListName.SHARING, content.sharing());
        if (Sharing.isTooWide(content.sharing(), theme, content.grading())) {
            check.add("sharing", "sharingTooWide");
        }
        check.text("place", content.place(), LONGEST_PLACE);
        check.text("summary", content.summary(), LONGEST_SUMMARY);
        return check;
    }

    /** A month that has begun has days that are still to come. */
    private void observed(Observed observed) {
        if (observed.as().equals(Observed.DAY)) {
            check.date("observedOn", observed.from(), today);
        } else if (observed.as().equals(Observed.MONTH)) {
            check.date("observedMonth", observed.from(), today);
        } else {
            check.required("observedFrom", observed.from());
            check.required("observedUntil", observed.until());
            check.date("observedFrom", observed.from(), today);
            check.date("observedUntil", observed.until(), observed.from(), "observedFrom", today);
        }
    }

    private void area(Code area) {
        var located = Located.at(area);
        if (!located.isKnown()) {
            check.add("area", "codeUnknown", area.value());
        } else if (!located.municipality().equals(town)) {
            check.add("area", "areaElsewhere");
        } else if (area.equals(town)) {
            valid("area", CodeListName.MUNICIPALITY, area);
        }
    }

    private void subtype(Code subtype) {
        valid("subtype", CodeListName.SIGNAL_SUBTYPE, subtype);
        codes.list(CodeListName.SIGNAL_SUBTYPE)
                .find(subtype)
                .filter(entry -> !entry.groups().contains(theme))
                .ifPresent(entry -> check.add("subtype", "subtypeOfOtherTheme", theme.value()));
    }

    private void grading(Grading grading) {
        if (grading == null) {
            if (GRADED.contains(theme)) {
                check.required("grading", null);
            }
            return;
        }
        required("grading.source", CodeListName.GRADE_SOURCE, grading.source());
        required("grading.information", CodeListName.GRADE_INFORMATION, grading.information());
        required("grading.handling", CodeListName.HANDLING, grading.handling());
    }

    private void required(String field, CodeListName list, Code code) {
        if (check.required(field, code)) {
            valid(field, list, code);
        }
    }

    /** Codes are those of the days on which the signal was observed. */
    private void valid(String field, CodeListName list, Code code) {
        var observed = content.observed();
        var from = observed == null ? null : observed.from();
        check.code(field, list, code, from, observed == null || observed.until() == null ? from : observed.until());
    }
}
