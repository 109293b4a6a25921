package se.underlag.documents.internal.lappning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import se.underlag.base.Privat;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.internal.lasning.Arbetsbok;
import se.underlag.documents.internal.lasning.Delstrom;
import se.underlag.documents.internal.lasning.EgnaDelar;
import se.underlag.documents.internal.lasning.Fel;
import se.underlag.documents.internal.lasning.Forlopp;
import se.underlag.documents.internal.lasning.Lasgranser;
import se.underlag.documents.internal.lasning.Paket;
import se.underlag.documents.internal.lasning.Relationer;
import se.underlag.documents.internal.skrivning.Egendel;
import se.underlag.documents.kalkyl.Andringsbok;

/**
 * One workbook being written again: first what the changes touch is found out, then the changed sheets are packed, since formats are added while
 * they are written and may stand before them in the package, and at last the package is put together in its old order.
 */
final class Boklapp implements Closeable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String SIGNATURES = "_xmlsignatures/";

    private final Path mall;
    private final Andringsbok andring;
    private final Lasgranser granser;
    private final Forlopp forlopp;
    private final IProgressMonitor monitor;
    private final Resultat resultat;
    private final FileChannel packade;
    /** New content of parts, by the names of their entries in lower case. */
    private final Map<String, Zipmal.Packad> nya = new HashMap<>();
    private final Map<String, Zipmal.Packad> tillagda = new LinkedHashMap<>();
    private final Set<String> borta = new HashSet<>();
    private final List<String> told = new ArrayList<>();

    /** @param resultat gets the formulas that lose their result, and gives those that are known */
    Boklapp(Path mall, Andringsbok andring, Lasgranser granser, Forlopp forlopp, IProgressMonitor monitor, Resultat resultat) throws IOException {
        this.resultat = resultat;
        this.mall = mall;
        this.andring = andring;
        this.granser = granser;
        this.forlopp = forlopp;
        this.monitor = monitor == null ? new NullProgressMonitor() : monitor;
        // readable by nobody else, and gone when closed
        packade = Privat.tillfalligKanal();
    }

    /** @return what somebody must know of the result */
    List<String> write(FileChannel to) throws IOException {
        Lappplan plan;
        try (Paket paket = Paket.open(mall, granser, new Forlopp(silent(monitor)))) {
            plan = Lappplan.of(paket, andring);
        }
        try (Paket paket = Paket.open(mall, granser, forlopp)) {
            parts(paket, plan);
        }
        assemble(to);
        told.addAll(plan.brutna().upplysningar());
        return told;
    }

    /** The first look takes no part of the progress, but is cancelled as well. */
    static IProgressMonitor silent(IProgressMonitor monitor) {
        return new ProgressMonitorWrapper(monitor == null ? new NullProgressMonitor() : monitor) {
            @Override public void beginTask(String name, int total) {
                // shown by the second look
            }

            @Override public void worked(int work) {
                // shown by the second look
            }

            @Override public void done() {
                // shown by the second look
            }
        };
    }

    private void parts(Paket paket, Lappplan plan) throws IOException {
        Arbetsbok bok = plan.bok();
        String stylesPart = bok.relationer().byTyp("styles").stream().findFirst().map(Relationer.Relation::mal).orElse(null);
        if (stylesPart == null || !paket.has(stylesPart)) {
            throw Fel.of("las.delSaknas", null, "styles.xml");
        }
        byte[] oldStyles = whole(paket, stylesPart);
        Stilbok stilar = new Stilbok(stylesPart, oldStyles);
        boolean formulaGone = false;
        for (int i : plan.sheets()) {
            formulaGone |= sheet(paket, plan, i, stilar);
        }
        replace(paket, stylesPart, oldStyles, stilar.result());
        List<String> goneRelations = new ArrayList<>();
        List<String> goneParts = new ArrayList<>();
        if (formulaGone || !plan.flyttare().isEmpty()) {
            for (Relationer.Relation chain : bok.relationer().byTyp("calcChain")) {
                goneRelations.add("/calcChain");
                goneParts.add(chain.mal().toLowerCase(Locale.ROOT));
            }
        }
        byte[] workbook = whole(paket, bok.part());
        byte[] names = plan.flyttare().isEmpty() ? workbook : new Flyttdelar(plan.flyttare(), -1).moved(bok.part(), workbook);
        replace(paket, bok.part(), workbook, plan.computes() ? Smadel.raknasOm(bok.part(), names) : names);
        if (!plan.flyttare().isEmpty()) {
            for (Map.Entry<String, Integer> around : Kringdelar.of(paket, bok, plan.flyttare()).entrySet()) {
                byte[] old = whole(paket, around.getKey());
                replace(paket, around.getKey(), old, new Flyttdelar(plan.flyttare(), around.getValue()).moved(around.getKey(), old));
            }
        }
        ties(paket, bok, goneRelations, goneParts);
    }

    private boolean sheet(Paket paket, Lappplan plan, int index, Stilbok stilar) throws IOException {
        String part = plan.bok().blad().get(index).part();
        try (Delstrom stream = paket.open(part)) {
            Radstrom in = new Radstrom(part, stream);
            byte[] head = in.head();
            Bladstil stil = new Bladstil(stilar, plan.bok().ar1904(), new Taggar(part, head));
            boolean[] gone = new boolean[1];
            Zipmal.Packad packed = Zipmal.pack(packade, to -> {
                Bladlapp lapp = new Bladlapp(part, in, new Utbytes(to), stil, plan, index, resultat);
                lapp.write(head);
                gone[0] = lapp.formulaGone();
            });
            nya.put(lower(paket.namn(part)), packed);
            return gone[0];
        }
    }

    /** Relationships, content types, custom parts and signatures. */
    private void ties(Paket paket, Arbetsbok bok, List<String> goneRelations, List<String> goneParts) throws IOException {
        List<Map.Entry<String, String>> added = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        String item = custom(paket, bok, added, properties);
        String rels = relsOf(bok.part());
        byte[] old = whole(paket, rels);
        replace(paket, rels, old, Smadel.relationer(rels, old, goneRelations, added));
        boolean signed = paket.hasUnder(SIGNATURES);
        if (signed) {
            byte[] root = whole(paket, "_rels/.rels");
            replace(paket, "_rels/.rels", root, Smadel.relationer("_rels/.rels", root, List.of("/digital-signature/origin"), List.of()));
            goneParts.add(SIGNATURES);
            told.add(Messages.of("lapp.signatur"));
        }
        byte[] types = whole(paket, CONTENT_TYPES);
        replace(paket, CONTENT_TYPES, types, Smadel.innehallstyper(CONTENT_TYPES, types, goneParts, properties, item));
        borta.addAll(goneParts);
    }

    private String custom(Paket paket, Arbetsbok bok, List<Map.Entry<String, String>> added, List<String> properties) throws IOException {
        Map<String, String> there = new HashMap<>();
        for (Relationer.Relation relation : bok.relationer().byTyp("customXml")) {
            if (paket.has(relation.mal())) {
                there.putIfAbsent(EgnaDelar.namespace(paket, relation.mal()), relation.mal());
            }
        }
        int number = 0;
        String first = null;
        String up = "../".repeat((int) bok.part().chars().filter(c -> c == '/').count());
        for (Map.Entry<String, byte[]> part : new TreeMap<>(andring.egnaDelar()).entrySet()) {
            String old = there.get(part.getKey());
            if (old != null) {
                nya.put(lower(paket.namn(old)), Zipmal.pack(packade, to -> to.write(part.getValue())));
                continue;
            }
            do {
                number++;
            } while (paket.has(Egendel.del(number)) || paket.has(Egendel.egenskaper(number)));
            for (Map.Entry<String, byte[]> file : Egendel.delar(number, part.getKey(), part.getValue()).entrySet()) {
                tillagda.put(file.getKey(), Zipmal.pack(packade, to -> to.write(file.getValue())));
            }
            first = first == null ? Egendel.del(number) : first;
            added.add(Map.entry("customXml", up + Egendel.del(number)));
            properties.add(Egendel.egenskaper(number));
        }
        return first;
    }

    private static String relsOf(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    /** A part that is small; the stream refuses what is not. */
    static byte[] whole(Paket paket, String part) {
        try (Delstrom in = paket.open(part)) {
            byte[] bytes = in.readAllBytes();
            Radstrom.utf8(bytes, bytes.length);
            return bytes;
        } catch (IOException e) {
            throw Fel.skadadDel(part, e);
        }
    }

    private void replace(Paket paket, String part, byte[] old, byte[] changed) throws IOException {
        if (old != changed) {
            nya.put(lower(paket.namn(part)), Zipmal.pack(packade, to -> to.write(changed)));
        }
    }

    private static String lower(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private boolean isGone(String name) {
        return borta.stream().anyMatch(one -> one.endsWith("/") ? name.startsWith(one) : name.equals(one));
    }

    private void assemble(FileChannel to) throws IOException {
        try (Zipkalla from = new Zipkalla(mall, granser.delar())) {
            Zipmal zip = new Zipmal(to);
            Set<String> seen = new HashSet<>();
            for (Zipkalla.Post post : from.poster()) {
                String name = lower(post.text());
                if (!seen.add(name)) {
                    throw Fel.of("las.skadad", null);
                }
                if (isGone(name)) {
                    continue;
                }
                Zipmal.Packad changed = nya.remove(name);
                if (changed == null) {
                    zip.copy(from, post);
                } else {
                    zip.put(post, packade, changed);
                }
            }
            if (!nya.isEmpty()) {
                throw Fel.of("las.skadad", null);
            }
            for (Map.Entry<String, Zipmal.Packad> part : tillagda.entrySet()) {
                zip.put(part.getKey(), packade, part.getValue());
            }
            zip.finish();
        }
    }

    @Override public void close() throws IOException {
        packade.close();
    }
}
