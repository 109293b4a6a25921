package se.underlag.persistence.eclipselink.internal.schema;

import java.util.Locale;
import java.util.Set;

/**
 * Names in SQL: the model's name in snake case ({@code giltigFrom} → {@code giltig_from}); a word that SQL keeps for itself gets an
 * underscore after it ({@code from} → {@code from_}); references end in {@code _id}, or in {@code _ref_id} where that is an attribute's. Nothing is ever quoted.
 */
public final class SqlNamn {

    private static final Set<String> RESERVED = Set.of("all", "and", "any", "as", "asc", "between", "both", "by", "case", "check", "column", "commit",
            "create", "current",
            "cursor", "default", "delete", "desc", "distinct", "drop", "else", "end", "exists", "false", "fetch", "for", "from", "full", "grant",
            "group", "having", "in", "index",
            "inner", "insert", "into", "is", "join", "key", "left", "like", "limit", "not", "null", "of", "offset", "on", "or", "order", "outer",
            "primary", "references",
            "right", "select", "set", "some", "table", "then", "to", "true", "union", "unique", "update", "user", "using", "values", "when", "where",
            "with");

    private SqlNamn() {
    }

    /** @return the name of a table or column */
    public static String of(String modelName) {
        String snake = modelName.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return RESERVED.contains(snake) ? snake + '_' : snake;
    }

    /** @return the name of a reference's column */
    public static String reference(String modelName) {
        return modelName.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT) + "_id";
    }
}
