package se.underlag.avtal.internal.dokument;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.avtal.Mallfil;
import se.underlag.avtal.Mallgranskning;
import se.underlag.documents.text.Dokumentfalt;
import se.underlag.documents.text.DokumentException;
import se.underlag.documents.text.Mallfynd;
import se.underlag.documents.text.Pdfmall;
import se.underlag.documents.text.Prissokning;
import se.underlag.documents.text.Wordmall;
import se.underlag.model.Dokumenttyp;

/** Looks at a template somebody wants to use, and fills it with the invented case. Knows no store. */
final class Mallprovning {

    /** Beyond this a template is no letter. */
    private static final int STORST = 10_000_000;

    private final Wordmall word;
    private final Pdfmall pdf;
    private final LocalDate idag;

    Mallprovning(Wordmall word, Pdfmall pdf, LocalDate idag) {
        this.word = word;
        this.pdf = pdf;
        this.idag = idag;
    }

    /** @return docx or xhtml, empty for any other file */
    static String format(String filnamn) {
        String name = filnamn.toLowerCase(Locale.ROOT);
        return name.endsWith(".docx") ? "docx" : name.endsWith(".xhtml") || name.endsWith(".html") ? "xhtml" : "";
    }

    Mallgranskning granska(Dokumenttyp typ, String filnamn, byte[] innehall) {
        Recept recept = Recept.av(typ).orElseThrow();
        String format = format(filnamn);
        if (format.isEmpty() || typ == Dokumenttyp.BB_UTAN_PRIS && !"docx".equals(format)) {
            return hindrad(
                    format.isEmpty() ? MessageFormat.format(Messages.mallSlag, filnamn) : MessageFormat.format(Messages.treservaIWord, filnamn));
        }
        if (innehall.length == 0 || innehall.length > STORST) {
            return hindrad(MessageFormat.format(innehall.length == 0 ? Messages.mallTom : Messages.mallStor, filnamn));
        }
        Dokumentfalt falt = Exempelarende.falt(idag).falt(recept.medPris());
        try {
            return prova(recept, format, filnamn, innehall, falt);
        } catch (CharacterCodingException otherLetters) {
            return hindrad(MessageFormat.format(Messages.mallTecken, filnamn));
        }
    }

    private Mallgranskning prova(Recept recept, String format, String filnamn, byte[] innehall, Dokumentfalt falt)
            throws CharacterCodingException {
        boolean arWord = "docx".equals(format);
        List<Mallfynd> found = fynd(arWord, innehall, falt.namn());
        List<String> hinder = new ArrayList<>(found.stream().filter(one -> one.slag().hindrar()).map(Mallfynd::text).distinct().toList());
        if (!hinder.isEmpty()) {
            return new Mallgranskning(hinder, List.of(), null);
        }
        byte[] made;
        try {
            made = arWord ? word.fyll(innehall, falt) : pdf.fyll(text(innehall), falt);
        } catch (DokumentException refused) {
            return hindrad(refused.getMessage());
        }
        if (!recept.medPris() && arWord) {
            Prissokning.sok(made, List.of()).stream().map(hit -> MessageFormat.format(Messages.prisIDokument, hit.fynd())).distinct()
                    .forEach(hinder::add);
        }
        String name = filnamn.substring(0, filnamn.lastIndexOf('.')) + (arWord ? ".docx" : ".pdf");
        return new Mallgranskning(hinder, utelamnade(recept, found, falt.namn()), new Mallfil(name, made));
    }

    private static Mallgranskning hindrad(String text) {
        return new Mallgranskning(List.of(text), List.of(), null);
    }

    private List<Mallfynd> fynd(boolean arWord, byte[] innehall, Set<String> kanda) throws CharacterCodingException {
        return arWord ? word.kontrollera(innehall, kanda) : pdf.kontrollera(text(innehall), kanda);
    }

    /** What the shipped template tells and this one does not. */
    private List<String> utelamnade(Recept recept, List<Mallfynd> found, Set<String> kanda) throws CharacterCodingException {
        Set<String> shippedLeavesOut = fynd(recept.arWord(), Mallar.levererad(recept.mall()), kanda).stream()
                .filter(one -> one.slag() == Mallfynd.Slag.OANVANT_FALT).map(Mallfynd::falt).collect(Collectors.toSet());
        return found.stream().filter(one -> one.slag() == Mallfynd.Slag.OANVANT_FALT && !shippedLeavesOut.contains(one.falt())).map(Mallfynd::text)
                .distinct().toList();
    }

    private static String text(byte[] innehall) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(innehall)).toString();
    }
}
