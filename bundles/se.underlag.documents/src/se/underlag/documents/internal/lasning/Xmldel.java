package se.underlag.documents.internal.lasning;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.eclipse.core.runtime.OperationCanceledException;
import se.underlag.documents.kalkyl.KalkylException;

/**
 * An XML part read event by event. Whatever is wrong with it comes out as {@link KalkylException}: malformed XML, a document type
 * (none belongs in a workbook, and entity bombs need one), absurd depth, or more names than a parser's tables should hold.
 */
final class Xmldel implements Closeable, XMLStreamConstants {

    private static final int DEPTH = 200;

    private final String part;
    private final Delstrom stream;
    private final XMLStreamReader2 reader;
    private final Set<String> strangers = new HashSet<>();
    private int strangeLeft;
    private boolean characters;
    private int depth;

    Xmldel(String part, Delstrom stream, XMLInputFactory factory, Lasgranser granser) {
        this.part = part;
        this.stream = stream;
        this.strangeLeft = granser.namn();
        try {
            reader = reader(factory);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    private XMLStreamReader2 reader(XMLInputFactory factory) throws XMLStreamException, IOException {
        PushbackInputStream in = new PushbackInputStream(stream, 2) {
            @Override public int read(byte[] buffer, int offset, int length) throws IOException {
                return pos < buf.length ? super.read(buffer, offset, length) : stream.read(buffer, offset, length);
            }
        };
        byte[] start = in.readNBytes(2);
        in.unread(start);
        Charset utf16 = utf16(start);
        characters = utf16 != null;
        return (XMLStreamReader2) (utf16 == null ? factory.createXMLStreamReader(in)
                : factory.createXMLStreamReader(new InputStreamReader(in, utf16)));
    }

    /** The format allows UTF-16, which the parser takes only as characters. */
    private static Charset utf16(byte[] start) {
        if (start.length < 2) {
            return null;
        }
        int mark = (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        return switch (mark) {
        case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
        case '<' << 8 -> StandardCharsets.UTF_16LE;
        case '<' -> StandardCharsets.UTF_16BE;
        default -> null;
        };
    }

    /** Goes on to the next event. */
    int next() {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        switch (event) {
        case START_ELEMENT -> {
            if (++depth > DEPTH) {
                throw broken(null);
            }
        }
        case END_ELEMENT -> depth--;
        case DTD, ENTITY_REFERENCE -> throw broken(null);
        default -> {
            // text, comments and instructions are the caller's to use or drop
        }
        }
        return event;
    }

    /** Goes on to the next start of an element at any depth, for small parts. @return false at the end of the part */
    boolean nextStart() {
        int event;
        while ((event = next()) != END_DOCUMENT) {
            if (event == START_ELEMENT) {
                stream.mark();
                known();
                return true;
            }
        }
        return false;
    }

    /** @return the local name of the element; programs differ in prefixes, and two namespaces mean the same */
    String name() {
        return reader.getLocalName();
    }

    /** @return whether the bytes are UTF-8, by declaration or for want of one */
    boolean isUtf8() {
        String declared = reader.getCharacterEncodingScheme();
        return !characters && (declared == null || declared.equalsIgnoreCase("UTF-8"));
    }

    int depth() {
        return depth;
    }

    String part() {
        return part;
    }

    Delstrom stream() {
        return stream;
    }

    String namespace() {
        try {
            return reader.getNamespaceURI();
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    /** @return the value of the first attribute with this local name, or null */
    String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return value(i);
            }
        }
        return null;
    }

    /** @return the value of the attribute in a namespace that ends so, or null; {@code r:id} under both namespaces */
    String attribute(String local, String namespaceEnd) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(local) && namespace != null && namespace.endsWith(namespaceEnd)) {
                return value(i);
            }
        }
        return null;
    }

    private String value(int index) {
        try {
            return reader.getAttributeValue(index);
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    int number(String local, int standard) {
        String value = attribute(local);
        try {
            return value == null ? standard : Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            throw broken(e);
        }
    }

    /** @return whether the attribute is true in either of XML Schema's spellings */
    boolean flag(String local) {
        String value = attribute(local);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    void decode(int index, TypedValueDecoder decoder) {
        try {
            reader.getAttributeAs(index, decoder);
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Adds the text of the current event. */
    void text(Teckenbuffert to) {
        try {
            to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /** Leaves the current element, whatever is in it. */
    void skip() {
        known();
        int outer = depth - 1;
        while (depth > outer) {
            if (next() == START_ELEMENT) {
                known();
            }
        }
    }

    /** Adds the text directly within the current element and leaves it. */
    void textOf(Teckenbuffert to) {
        if (reader.getAttributeCount() > 0 || reader.getNamespaceCount() > 0) {
            known();
        }
        int event;
        while ((event = next()) != END_ELEMENT) {
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text(to);
            } else if (event == START_ELEMENT) {
                skip();
            }
        }
    }

    /** Counts names that are not met on every row, since a parser keeps each of them until the part ends. */
    void known() {
        stranger(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            stranger(reader.getAttributeLocalName(i));
        }
        prefixes();
    }

    void prefixes() {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            spend((prefix == null ? 0 : prefix.length()) + 20);
        }
    }

    void stranger(String local) {
        if (!strangers.contains(local)) {
            spend(local.length() + 20);
            strangers.add(local);
        }
    }

    private void spend(int characters) {
        strangeLeft -= characters;
        if (strangeLeft < 0) {
            throw Fel.forStor("namn");
        }
    }

    KalkylException broken(Throwable cause) {
        if (cause instanceof KalkylException known) {
            return known;
        }
        if (cause instanceof OperationCanceledException cancelled) {
            throw cancelled;
        }
        return Fel.skadadDel(part, cause);
    }

    /** Reads the rest of the part without looking at it, so that its checksum is checked. */
    void drain() {
        try {
            stream.drain();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override public void close() {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException | IOException e) {
            throw broken(e);
        }
    }
}
