package se.underlag.releng.vakt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.formatter.CodeFormatter;
import org.eclipse.jdt.core.formatter.DefaultCodeFormatterConstants;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Formats the hand-written Java sources by the profile in releng/stil. Argument: the folder with README.md. */
public final class Formatera {

    private final CodeFormatter formatter;

    /** @param profil the exported Eclipse formatter profile */
    public Formatera(Path profil) throws IOException {
        this.formatter = ToolFactory.createCodeFormatter(settings(profil));
    }

    public static void main(String[] args) throws IOException {
        Kalltrad tree = new Kalltrad(Path.of(args[0]));
        Formatera formatera = new Formatera(tree.root().resolve("releng/stil/formaterare.xml"));
        for (Path file : tree.handWritten()) {
            String text = Kalltrad.read(file);
            String formatted = formatera.format(text);
            if (!formatted.equals(text)) {
                Files.writeString(file, formatted, StandardCharsets.UTF_8);
            }
        }
    }

    /** @return the source as the profile wants it; unchanged when it does not compile */
    public String format(String source) {
        int kind = CodeFormatter.K_COMPILATION_UNIT | CodeFormatter.F_INCLUDE_COMMENTS;
        TextEdit edit = formatter.format(kind, source, 0, source.length(), 0, "\n");
        if (edit == null) {
            return source;
        }
        Document document = new Document(source);
        try {
            edit.apply(document);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        return document.get();
    }

    private static Map<String, String> settings(Path profil) throws IOException {
        Map<String, String> settings = new TreeMap<>(DefaultCodeFormatterConstants.getEclipseDefaultSettings());
        try {
            NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(profil.toFile()).getElementsByTagName("setting");
            for (int i = 0; i < nodes.getLength(); i++) {
                Element setting = (Element) nodes.item(i);
                settings.put(setting.getAttribute("id"), setting.getAttribute("value"));
            }
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(profil.toString(), e);
        }
        return settings;
    }
}
