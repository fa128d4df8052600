package be.signaalhuis.portal.page;

import be.signaalhuis.portal.codes.Codes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The main part of a page as a reader gets it, in Dutch. */
public final class Rendered {

    private static final SpringTemplateEngine ENGINE = engine();

    private Rendered() {}

    public static String main(String view, Map<String, Object> model, Codes codes, Dates dates) {
        return main(view, model, Map.of("codes", codes, "dates", dates));
    }

    /** @param named what its templates ask by name */
    public static String main(String view, Map<String, Object> model, Map<String, Object> named) {
        var beans = new StaticApplicationContext();
        named.forEach(beans.getBeanFactory()::registerSingleton);
        var context = new Context(Locale.of("nl"), model);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return ENGINE.process(view, Set.of("main"), context);
    }

    private static SpringTemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("portal/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setLinkBuilder(new Links());
        engine.setTemplateEngineMessageSource(new TextBundles().messageSource());
        return engine;
    }

    /** As they are written: no server is asked where they lead. */
    private static final class Links extends StandardLinkBuilder {

        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return link;
        }
    }
}
