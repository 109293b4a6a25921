package se.underlag.documents.internal.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.text.Dokumentfalt;
import se.underlag.documents.text.DokumentException;
import se.underlag.documents.text.Faltnamn;
import se.underlag.documents.text.Mallfynd;
import se.underlag.documents.text.Mallfynd.Slag;
import se.underlag.documents.text.Wordmall;

/** Fills and checks templates made in Word. */
@Component(service = Wordmall.class)
public final class Wordmallar implements Wordmall {

    private static final int EXCERPT = 40;

    /** A service without state. */
    @Activate public Wordmallar() {
        // nothing to set up
    }

    @Override public byte[] fyll(byte[] docx, Dokumentfalt falt) {
        Mallpaket paket = new Mallpaket(docx);
        List<Mallfynd> findings = check(paket, falt.namn());
        findings.stream().filter(one -> one.slag().hindrar()).findFirst().ifPresent(one -> {
            throw new DokumentException(one.text(), null);
        });
        paket.texter().values().forEach(text -> Fyllare.fyll(text, falt));
        return paket.skriv();
    }

    @Override public List<Mallfynd> kontrollera(byte[] docx, Set<String> kanda) {
        try {
            return check(new Mallpaket(docx), kanda.stream().map(Faltnamn::of).collect(Collectors.toCollection(LinkedHashSet::new)));
        } catch (DokumentException e) {
            return List.of(new Mallfynd(Slag.OANVANDBAR, "", "", e.getMessage()));
        }
    }

    /** Makes marks of all forms of fields on the way. */
    private static List<Mallfynd> check(Mallpaket paket, Set<String> known) {
        Set<Mallfynd> findings = new LinkedHashSet<>();
        paket.hinder().forEach(key -> findings.add(new Mallfynd(Slag.OANVANDBAR, "", "", Messages.of(key))));
        Predicate<String> isField = name -> name.contains(".") || known.contains(name);
        Map<String, String> used = new LinkedHashMap<>();
        paket.texter().forEach((part, text) -> {
            String where = Messages.of("word.plats." + paket.slag(part));
            if (Rensning.harRevisioner(text)) {
                findings.add(new Mallfynd(Slag.OANVANDBAR, "", where, Messages.of("word.revisioner")));
            }
            Sammanfogning.otillatna(text).forEach(name -> findings.add(new Mallfynd(Slag.OANVANDBAR, "", where,
                    Messages.of(name.equals("IF") ? "word.villkorsfalt" : "word.falttyp", name, where))));
            Sammanfogning.tillMarkor(text);
            Innehallskontroller.tillMarkor(text, isField);
            fields(text, where).forEach(used::putIfAbsent);
        });
        used.forEach((name, where) -> {
            if (!known.contains(name)) {
                findings.add(new Mallfynd(Slag.OKANT_FALT, name, where, Messages.of("mall.okant", name, where)));
            }
        });
        List<Mallfynd> all = new ArrayList<>(findings);
        known.stream().filter(name -> !used.containsKey(name) && used.keySet().stream().noneMatch(one -> one.startsWith(name + ".")))
                .forEach(name -> all.add(new Mallfynd(Slag.OANVANT_FALT, name, "", Messages.of("mall.oanvant", name))));
        return List.copyOf(all);
    }

    private static Map<String, String> fields(Document text, String where) {
        Map<String, String> found = new LinkedHashMap<>();
        List<Element> tables = Wxml.all(text, "tbl");
        for (Element paragraph : Wxml.all(text, "p")) {
            String content = new Stycke(paragraph).text();
            Markor.alla(content).forEach(mark -> found.putIfAbsent(mark.falt(), place(paragraph, content, tables, where)));
        }
        Wxml.all(text, "sdt").forEach(control -> Innehallskontroller.villkor(control)
                .ifPresent(mark -> found.putIfAbsent(mark.falt(), Messages.of("word.plats.kontroll", where))));
        return found;
    }

    private static String place(Element paragraph, String content, List<Element> tables, String where) {
        Element row = Wxml.around(paragraph, "tr");
        Element table = row == null ? null : Wxml.around(row, "tbl");
        if (table != null) {
            List<Element> rows = Wxml.all(table, "tr");
            return Messages.of("word.plats.rad", where, tables.indexOf(table) + 1, rows.indexOf(row) + 1);
        }
        String begin = content.strip();
        return Messages.of("word.plats.stycke", where, begin.length() > EXCERPT ? begin.substring(0, EXCERPT) + "…" : begin);
    }
}
