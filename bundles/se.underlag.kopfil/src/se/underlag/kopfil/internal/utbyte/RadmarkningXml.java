package se.underlag.kopfil.internal.utbyte;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import se.underlag.base.Belopp;
import se.underlag.kopfil.internal.utbyte.Radmarkning.Effekt;
import se.underlag.kopfil.internal.utbyte.Radmarkning.Handelse;
import se.underlag.kopfil.internal.utbyte.Radmarkning.Rad;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;

/** Writes and reads a {@link Radmarkning} as XML. */
public final class RadmarkningXml {

    private RadmarkningXml() {
    }

    /** @return the part, UTF-8 */
    public static byte[] write(Radmarkning markning) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(Radmarkning.NAMESPACE);
            xml.writeStartElement(Radmarkning.NAMESPACE, "kopfil");
            xml.writeDefaultNamespace(Radmarkning.NAMESPACE);
            xml.writeAttribute("version", "1");
            xml.writeAttribute("ar", Integer.toString(markning.ar()));
            for (Rad rad : markning.rader().values()) {
                write(xml, rad);
            }
            for (Handelse handelse : markning.handelser()) {
                write(xml, handelse);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("An XML part could not be written to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(XMLStreamWriter xml, Rad rad) throws XMLStreamException {
        xml.writeStartElement(Radmarkning.NAMESPACE, "rad");
        xml.writeAttribute("id", rad.id());
        if (rad.nyckel() != null) {
            xml.writeAttribute("nyckel", rad.nyckel().text());
        }
        for (Map.Entry<Integer, BigDecimal> manad : rad.faktiskt().entrySet()) {
            xml.writeEmptyElement(Radmarkning.NAMESPACE, "faktiskt");
            xml.writeAttribute("manad", manad.getKey().toString());
            if (manad.getValue() != null) {
                xml.writeAttribute("belopp", Belopp.plain(manad.getValue()));
            }
        }
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Handelse handelse) throws XMLStreamException {
        xml.writeStartElement(Radmarkning.NAMESPACE, "handelse");
        xml.writeAttribute("id", handelse.id());
        attribute(xml, "typ", handelse.typ());
        attribute(xml, "status", handelse.status());
        attribute(xml, "datum", handelse.datum());
        text(xml, "sakerhet", handelse.sakerhet());
        text(xml, "underlag", handelse.underlag());
        text(xml, "orsak", handelse.orsak());
        for (Effekt effekt : handelse.effekter()) {
            xml.writeEmptyElement(Radmarkning.NAMESPACE, "effekt");
            xml.writeAttribute("rad", effekt.radId());
            xml.writeAttribute("manad", Integer.toString(effekt.manad()));
            xml.writeAttribute("delta", Belopp.plain(effekt.delta()));
        }
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, Object value) throws XMLStreamException {
        if (value instanceof Enum<?> literal) {
            xml.writeAttribute(name, literal.name());
        } else if (value != null) {
            xml.writeAttribute(name, value.toString());
        }
    }

    /** What people write stands in elements, for an attribute loses its line breaks. */
    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        if (text != null) {
            xml.writeStartElement(Radmarkning.NAMESPACE, name);
            xml.writeCharacters(writable(text));
            xml.writeEndElement();
        }
    }

    /** XML 1.0 cannot carry most control characters at all. */
    private static String writable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    /** @return the part, empty when there is none or it is damaged; the workbook then counts as anybody's */
    public static Optional<Radmarkning> read(byte[] part) {
        if (part == null) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            return Optional.of(new Reading(xml).all());
        } catch (XMLStreamException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** One pass over a part. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private final Map<String, Rad> rader = new LinkedHashMap<>();
        private final List<Handelse> handelser = new ArrayList<>();
        private int ar;
        private Map<Integer, BigDecimal> faktiskt = new TreeMap<>();
        private List<Effekt> effekter = new ArrayList<>();

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        Radmarkning all() throws XMLStreamException {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && Radmarkning.NAMESPACE.equals(xml.getNamespaceURI())) {
                    element();
                }
            }
            return new Radmarkning(ar, rader, handelser);
        }

        private void element() throws XMLStreamException {
            switch (xml.getLocalName()) {
            case "kopfil" -> ar = Integer.parseInt(required("ar"));
            case "rad" -> {
                faktiskt = new TreeMap<>();
                rader.put(required("id"), new Rad(required("id"), faktiskt, Radnyckel.read(value("nyckel"))));
            }
            case "faktiskt" -> faktiskt.put(manad(), value("belopp") == null ? null : new BigDecimal(value("belopp")));
            case "handelse" -> {
                effekter = new ArrayList<>();
                handelser.add(new Handelse(required("id"), Handelsetyp.valueOf(required("typ")), Handelsestatus.valueOf(required("status")),
                        value("datum") == null ? null : LocalDate.parse(value("datum")), null, null, null, effekter));
            }
            case "effekt" -> effekter.add(new Effekt(required("rad"), manad(), new BigDecimal(required("delta"))));
            case "sakerhet", "underlag", "orsak" -> text(xml.getLocalName());
            default -> {
            }
            }
        }

        private void text(String name) throws XMLStreamException {
            if (handelser.isEmpty()) {
                throw new IllegalArgumentException("Text outside an event: " + name);
            }
            Handelse last = handelser.remove(handelser.size() - 1);
            String text = xml.getElementText();
            handelser.add(new Handelse(last.id(), last.typ(), last.status(), last.datum(), name.equals("sakerhet") ? text : last.sakerhet(),
                    name.equals("underlag") ? text : last.underlag(), name.equals("orsak") ? text : last.orsak(), last.effekter()));
        }

        private int manad() {
            int manad = Integer.parseInt(required("manad"));
            if (manad < 1 || manad > 12) {
                throw new IllegalArgumentException("No month: " + manad);
            }
            return manad;
        }

        private String required(String name) {
            String value = value(name);
            if (value == null) {
                throw new IllegalArgumentException("Attribute missing: " + name);
            }
            return value;
        }

        private String value(String name) {
            return xml.getAttributeValue(null, name);
        }
    }
}
