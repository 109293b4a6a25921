package se.underlag.releng.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What no reader on the same parser can be faster than: unpack sheet and texts, parse, drop every event. */
public final class LasGolv {

    private LasGolv() {
    }

    /** @param args files */
    public static void main(String[] args) throws IOException, XMLStreamException {
        long events = 0;
        InputFactoryImpl factory = new InputFactoryImpl();
        for (String fil : args) {
            try (ZipFile zip = new ZipFile(fil)) {
                for (String part : new String[] { "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml" }) {
                    try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
                        XMLStreamReader reader = factory.createXMLStreamReader(in);
                        while (reader.hasNext()) {
                            reader.next();
                            events++;
                        }
                    }
                }
            }
        }
        Plats.minne();
        System.out.println(events);
    }
}
