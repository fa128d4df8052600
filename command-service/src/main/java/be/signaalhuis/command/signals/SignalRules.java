package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The code lists that signals and bottlenecks are held against. */
@Component
final class SignalRules {

    private final CodeLists codes;

    SignalRules(CodeLists codes) {
        this.codes = codes;
    }

    CodeListVersion version() {
        return codes.version();
    }

    CodeCheck check(LogSignal command, Code town) {
        var check = new CodeCheck(codes);
        if (command.theme().equals(RadicalisationSignalLogged.THEME) && check.required("triage", command.triage())) {
            check.code("triage", CodeListName.TRIAGE, command.triage(), command.today(), command.today());
            if (command.triage().equals(Triage.TRADITIONAL)) {
                check.add("triage", "traditionIsNoSignal");
            }
        }
        return check(check, command.theme(), command.content(), town, command.today());
    }

    CodeCheck check(Code theme, SignalContent content, Code town, LocalDate today) {
        return check(new CodeCheck(codes), theme, content, town, today);
    }

    private CodeCheck check(CodeCheck check, Code theme, SignalContent content, Code town, LocalDate today) {
        return new ContentRules(check, codes, theme, content, town, today).check();
    }
}
