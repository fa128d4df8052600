package be.signaalhuis.portal.page;

import be.signaalhuis.portal.codes.Codes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The main part of a page as a reader gets it, in Dutch. */
public final class Rendered {

    private static final SpringTemplateEngine ENGINE = engine();

    private Rendered() {}

    public static String main(String view, Map<String, Object> model, Codes codes, Dates dates) {
        var beans = new StaticApplicationContext();
        beans.getBeanFactory().registerSingleton("codes", codes);
        beans.getBeanFactory().registerSingleton("dates", dates);
        var context = new WebContext(exchange(), Locale.of("nl"), model);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return ENGINE.process(view, Set.of("main"), context);
    }

    /** Addresses of files need a request that they are of. */
    private static IWebExchange exchange() {
        var application = JakartaServletWebApplication.buildApplication(new MockServletContext());
        return application.buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private static SpringTemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("portal/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(new TextBundles().messageSource());
        return engine;
    }
}
