package be.signaalhuis.command.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;

/** Shapes that a schema made from a class does not have by itself. */
public final class Shapes {

    private Shapes() {}

    /** A text may stand for the whole object. */
    public static Schema<?> textOrObject(Schema<?> text, Schema<?> object) {
        return new Schema<>()
                .description(object.getDescription())
                .addOneOfItem(text)
                .addOneOfItem(object.description(null));
    }

    public static Schema<?> codeOrObject(Schema<?> object) {
        return textOrObject(new Schema<>().$ref("#/components/schemas/Code"), object);
    }

    /** In a correction a field that is null is emptied; all fields but these. */
    public static void canBeEmptied(Schema<?> correction, Set<String> but) {
        correction.getProperties().replaceAll((field, schema) -> {
            if (but.contains(field)) {
                return schema;
            }
            return schema.get$ref() == null
                    ? schema.nullable(true)
                    : new Schema<>().nullable(true).addAllOfItem(schema);
        });
    }
}
