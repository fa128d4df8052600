package be.signaalhuis.command;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;

/** Shapes that the whole contract shares; a refusal is RFC 9457, with the issues of the Belgif REST guide. */
final class SharedSchemas {

    private SharedSchemas() {}

    static Schema<?> code() {
        return new StringSchema()
                .pattern("^[A-Za-z0-9_-]{1,40}$")
                .description("a code of the code lists, valid on the day it is used for")
                .example("WERKELIJK");
    }

    static Schema<?> externalReference() {
        return new StringSchema()
                .pattern("^(?=.*\\d)[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$")
                .description("letters, digits and . _ / - with at least one digit; never a name")
                .example("M2009-001");
    }

    static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457 problem in the language of Accept-Language: nl (default), fr or en")
                .required(List.of("type", "title", "status", "detail", "instance"))
                .addProperty(
                        "type",
                        new StringSchema()
                                .format("uri")
                                .description("stable code of the refusal")
                                .example("urn:problem-type:signaalhuis:staleVersion"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri").description("number of this occurrence"))
                .addProperty(
                        "currentVersion",
                        new IntegerSchema().format("int64").description("with 412: the version of the file by now"))
                .addProperty("issues", new ArraySchema().items(new Schema<>().$ref("#/components/schemas/Issue")));
    }

    static Schema<?> issue() {
        var where = new StringSchema();
        List.of("body", "query", "path", "header").forEach(where::addEnumItem);
        return new ObjectSchema()
                .description("one thing that is wrong with one part of the input")
                .required(List.of("in", "name", "code", "detail"))
                .addProperty("in", where)
                .addProperty("name", new StringSchema().example("facts.municipality"))
                .addProperty("code", new StringSchema().example("codeNotValidOnDate"))
                .addProperty("detail", new StringSchema());
    }
}
