package se.underlag.spi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.underlag.base.Belopp;

/**
 * Writes the one JSON object that a command answers with, and reads back what was kept that way. Amounts become strings with two decimals and a
 * point, days ISO dates;
 * maps keep their order, and streams and iterables are written as they come, so that a long answer is never held whole.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {
    }

    /** @param nycklarOchVarden a key, its value, the next key …; @return an object with the keys in that order */
    public static Map<String, Object> objekt(Object... nycklarOchVarden) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < nycklarOchVarden.length; i += 2) {
            object.put((String) nycklarOchVarden[i], nycklarOchVarden[i + 1]);
        }
        return object;
    }

    /** @param varde a map, an iterable, a stream, a text, a number, an amount, a truth value or null; anything else is written as its text */
    public static String write(Object varde) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            append(json, varde);
        } catch (IOException impossible) {
            throw new UncheckedIOException("JSON could not be written to memory", impossible);
        }
        return out.toString();
    }

    /** Writes the value and a line end, as UTF-8; the stream stays open. @param varde as for {@link #write(Object)} */
    public static void write(Object varde, OutputStream ut) {
        try (JsonGenerator json = FACTORY.createGenerator(ut)) {
            append(json, varde);
            json.flush();
            ut.write("\n".getBytes(StandardCharsets.UTF_8));
            ut.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException("The answer could not be written", broken);
        }
    }

    /**
     * Reads one value.
     *
     * @return a map that keeps its order, a list, a text, a {@code Long}, a {@code BigDecimal}, a truth value or null
     * @throws IllegalArgumentException when the text is not one JSON value
     */
    public static Object read(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            Object value = value(json);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("More than one JSON value");
            }
            return value;
        } catch (IOException broken) {
            throw new IllegalArgumentException("No JSON: " + broken.getMessage(), broken);
        }
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
        case START_OBJECT -> object(json);
        case START_ARRAY -> array(json);
        case VALUE_STRING -> json.getText();
        case VALUE_NUMBER_INT -> json.getLongValue();
        case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        case VALUE_NULL -> null;
        case null, default -> throw new IllegalArgumentException("No JSON value");
        };
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            object.put(key, value(json));
        }
        return object;
    }

    private static List<Object> array(JsonParser json) throws IOException {
        List<Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }

    private static void append(JsonGenerator json, Object value) throws IOException {
        switch (value) {
        case null -> json.writeNull();
        case Map<?, ?> map -> {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                append(json, entry.getValue());
            }
            json.writeEndObject();
        }
        case Iterable<?> list -> appendAll(json, list.iterator());
        case Stream<?> stream -> appendAll(json, stream.iterator());
        case BigDecimal belopp -> json.writeString(Belopp.plain(belopp));
        case Integer number -> json.writeNumber(number);
        case Long number -> json.writeNumber(number);
        case Number number -> json.writeNumber(number.toString());
        case Boolean truth -> json.writeBoolean(truth);
        default -> json.writeString(whole(value.toString()));
        }
    }

    private static void appendAll(JsonGenerator json, Iterator<?> elements) throws IOException {
        json.writeStartArray();
        while (elements.hasNext()) {
            append(json, elements.next());
        }
        json.writeEndArray();
    }

    /** Half a character, as damaged files hold, cannot be written as UTF-8. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return text.replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "\uFFFD");
            }
        }
        return text;
    }
}
