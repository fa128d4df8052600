package be.signaalhuis.portal.page;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** All texts that a reader can see, one bundle for each part of the house, each in three languages. */
@Configuration(proxyBeanMethods = false)
class TextBundles {

    static final List<String> NAMES = List.of(
            "page",
            "home",
            "fields",
            "search",
            "intake",
            "lists",
            "worklist",
            "views",
            "history",
            "file",
            "figures",
            "signals",
            "signallist",
            "signalfile",
            "bottlenecks",
            "followup",
            "meetings",
            "imports",
            "gebiedsscan",
            "structures",
            "lco",
            "lcofile",
            "lcomeetings",
            "lcostart",
            "lcoagreements",
            "lcoyears",
            "lcoimports",
            "audit",
            "audittrail",
            "audithelp",
            "examples",
            "definitions",
            "help",
            "signalhelp",
            "followuphelp",
            "accessibility");

    @Bean
    MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(NAMES.stream().map(name -> "portal/texts/" + name).toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Languages.ALL.getFirst());
        return source;
    }
}
