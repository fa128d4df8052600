package be.signaalhuis.portal.lco;

import static be.signaalhuis.portal.imports.RegisterKind.Column.needed;

import be.signaalhuis.portal.imports.RegisterKind;
import be.signaalhuis.portal.imports.RegisterKind.Next;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The meetings of families as a file, and how strong the families were at them. */
@Configuration(proxyBeanMethods = false)
class LcoRegisters {

    @Bean
    RegisterKind overlegKind() {
        return new RegisterKind(
                "overleg",
                "lco",
                "overleg",
                List.of(
                        needed("dossier"),
                        needed("datum"),
                        needed("type", "OVERLEG_TYPE"),
                        needed("eersteLCO"),
                        needed("gezinMetKinderen")),
                List.of(new Next("strengths", "/lco-krachten/invoer"), new Next("families", "/lco/dossiers")));
    }

    /** Only of meetings that are known: those come first. */
    @Bean
    RegisterKind strengthsKind() {
        return new RegisterKind(
                "strengths",
                "lco-krachten",
                "strengths",
                List.of(
                        needed("dossier"),
                        needed("datum"),
                        needed("levensdomein", "OVERLEG_DOMAIN"),
                        needed("krachtscore")),
                List.of(new Next("lcoYears", "/lco/jaar"), new Next("families", "/lco/dossiers")));
    }
}
