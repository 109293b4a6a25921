package se.underlag.avtal.internal.dokument;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Avtalsbild;
import se.underlag.documents.text.Epostpaket;
import se.underlag.documents.text.Epostskrivare;
import se.underlag.documents.text.Pdfmall;
import se.underlag.documents.text.Prissokning;
import se.underlag.documents.text.Sekretessgranskning;
import se.underlag.documents.text.Utskriftspaket;
import se.underlag.documents.text.Wordmall;
import se.underlag.model.Dokumenttyp;

/** Makes documents of a case out of templates, and refuses to hand out what tells too much. Knows no store. */
final class Dokumentskapare {

    private final Wordmall word;
    private final Pdfmall pdf;
    private final Utskriftspaket utskrift;
    private final Epostskrivare epost;

    Dokumentskapare(Wordmall word, Pdfmall pdf, Utskriftspaket utskrift, Epostskrivare epost) {
        this.word = word;
        this.pdf = pdf;
        this.utskrift = utskrift;
        this.epost = epost;
    }

    /** A document that is made. @param typ media type */
    record Skapat(Dokumenttyp slag, String namn, String typ, String mall, byte[] innehall) {
    }

    /** Where templates come from. */
    @FunctionalInterface
    interface Mallkalla {

        Mallar.Mall mall(Dokumenttyp typ, Recept recept);
    }

    /** @throws AvtalException when the case lacks what it must say (BB-22), or it would tell a price in a document without (BB-15) */
    Skapat skapa(Dokumenttyp typ, Faltbyggare falt, Mallkalla mallar) {
        Recept recept = Recept.av(typ).orElseThrow(() -> new AvtalException(Messages.gorsInte));
        krav(typ, falt);
        Mallar.Mall mall = mallar.mall(typ, recept);
        String name = MessageFormat.format(recept.filnamn(), falt.bild().referens());
        if (typ == Dokumenttyp.BB_UTAN_PRIS && !mall.arWord()) {
            throw new AvtalException(MessageFormat.format(Messages.treservaIWord, mall.namn()));
        }
        if (mall.arWord()) {
            byte[] docx = word.fyll(mall.innehall(), falt.falt(recept.medPris()));
            if (!recept.medPris()) {
                utanPris(docx, falt);
            }
            return new Skapat(typ, utan(name) + ".docx", Epostpaket.Bilaga.WORD, mall.namn(), docx);
        }
        byte[] made = pdf.fyll(new String(mall.innehall(), StandardCharsets.UTF_8), falt.falt(recept.medPris()));
        return new Skapat(typ, utan(name) + ".pdf", Epostpaket.Bilaga.PDF, mall.namn(), made);
    }

    /** The print pack (BB-22): address label for the svarskuvert, cover letter, avtal, two BB. */
    Skapat utskrift(Faltbyggare falt, Mallkalla mallar) {
        List<Utskriftspaket.Utskrift> parts = new ArrayList<>();
        for (Map.Entry<Dokumenttyp, Integer> part : Recept.UTSKRIFT) {
            parts.add(new Utskriftspaket.Utskrift(skapa(part.getKey(), falt, mallar).innehall(), part.getValue()));
        }
        String title = MessageFormat.format(Messages.utskriftTitel, falt.bild().referens());
        return new Skapat(Dokumenttyp.UTSKRIFTSPAKET, "Utskrift-" + falt.bild().referens() + ".pdf", Epostpaket.Bilaga.PDF, null,
                utskrift.samla(parts, title, true));
    }

    /** The mail with both forms of the BB (BB-14); neither subject, body nor file names tell whom it concerns (A28). */
    Skapat mejl(Faltbyggare falt, List<Skapat> bilagor, List<Epostpaket.Mottagare> till, String avsandare, Sekretessgranskning.Skyddat skyddat) {
        String reference = falt.bild().referens();
        Epostpaket pack = new Epostpaket(till, MessageFormat.format(Messages.mejlAmne, reference),
                MessageFormat.format(Messages.mejlText, reference, avsandare),
                bilagor.stream().map(one -> new Epostpaket.Bilaga(one.namn(), one.typ(), one.innehall())).toList());
        List<Sekretessgranskning.Traff> hits = Sekretessgranskning.granska(pack, skyddat);
        if (!hits.isEmpty()) {
            throw new AvtalException(MessageFormat.format(Messages.personuppgiftIMejl, hits.get(0).fynd()));
        }
        return new Skapat(Dokumenttyp.MEJLPAKET, "BB-" + reference + ".eml", "message/rfc822", null, epost.skriv(pack));
    }

    private static void utanPris(byte[] docx, Faltbyggare falt) {
        List<Prissokning.Traff> hits = Prissokning.sok(docx, belopp(falt));
        if (!hits.isEmpty()) {
            throw new AvtalException(MessageFormat.format(Messages.prisIDokument, hits.get(0).fynd()));
        }
    }

    /** In flow A there is no avtal yet when the file for Treserva is made; then the price lists tell what must not stand in it (BB-15). */
    private static List<BigDecimal> belopp(Faltbyggare falt) {
        Arendebild bild = falt.bild();
        Stream<BigDecimal> stated = bild.bedomning() == null ? Stream.empty() : Stream.of(bild.bedomning()).map(one -> one.dokumentpris());
        Stream<BigDecimal> agreed = Stream.of(bild.avtal(), bild.foregaende()).filter(Objects::nonNull)
                .flatMap(one -> Stream.of(one.boendepris(), one.barntillagg(), one.dygnspris(), one.dokumentpris()));
        return Stream.of(stated, agreed, falt.omgivning().priser().belopp(bild.bedomning())).flatMap(one -> one).filter(Objects::nonNull).distinct()
                .toList();
    }

    private static void krav(Dokumenttyp typ, Faltbyggare falt) {
        Arendebild bild = falt.bild();
        boolean bb = typ == Dokumenttyp.BB_UTAN_PRIS || typ == Dokumenttyp.BB_MED_PRIS;
        if (bb && (bild.bedomning() == null || bild.bedomning().genomford() == null)) {
            throw new AvtalException(MessageFormat.format(Messages.bedomningSaknas, bild.referens()));
        }
        if (typ == Dokumenttyp.BB_MED_PRIS && !bild.bedomning().undantag() && falt.bedomningspris().isEmpty()) {
            throw new AvtalException(MessageFormat.format(Messages.prisSaknas, bild.referens()));
        }
        Avtalsbild avtal = bild.avtal();
        if (!bb && avtal == null) {
            throw new AvtalException(MessageFormat.format(Messages.avtalSaknas, bild.referens()));
        }
        if (typ == Dokumenttyp.ADRESSETIKETT && falt.omgivning().adress().isBlank()) {
            throw new AvtalException(MessageFormat.format(Messages.adressSaknas, bild.leverantor()));
        }
    }

    private static String utan(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
