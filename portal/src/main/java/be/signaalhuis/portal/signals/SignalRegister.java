package be.signaalhuis.portal.signals;

import static be.signaalhuis.portal.imports.RegisterKind.Column.needed;
import static be.signaalhuis.portal.imports.RegisterKind.Column.possible;

import be.signaalhuis.portal.imports.RegisterKind;
import be.signaalhuis.portal.imports.RegisterKind.Next;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of signals as a file. */
@Configuration(proxyBeanMethods = false)
class SignalRegister {

    @Bean
    RegisterKind signalKind() {
        return new RegisterKind(
                "signals",
                "signalen",
                "signals",
                List.of(
                        needed("externeReferentie"),
                        needed("thema", "THEME"),
                        needed("subtype", "SIGNAL_SUBTYPE"),
                        needed("datumVaststelling"),
                        needed("wijk", "AREA"),
                        needed("levensdomein", "LIFE_DOMAIN"),
                        needed("beleidsdomein", "POLICY_DOMAIN"),
                        needed("bron", "SIGNAL_SOURCE"),
                        possible("zekerheid", "CERTAINTY"),
                        possible("gradering"),
                        possible("samenvatting")),
                List.of(new Next("signals", "/signalen"), new Next("scan", "/gebiedsscan")));
    }
}
