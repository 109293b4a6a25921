package se.underlag.avtal.internal.dokument;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Bedomningsbild;
import se.underlag.base.Belopp;
import se.underlag.documents.text.Dokumentfalt;

/**
 * The fields of a case's documents, written as they shall be read. What has no value is a field all the same, and empty. Fields that tell a price
 * exist only where prices may be told, so a template without price that names one is refused (BB-15).
 *
 * @param bild the case
 * @param omgivning what the case itself does not know
 */
record Faltbyggare(Arendebild bild, Omgivning omgivning) {

    /**
     * What stands around a case.
     *
     * @param idag day of the document
     * @param adress postal address of the leverantör, empty when it is not known
     * @param enhetsadress postal address of the unit, where the signed avtal returns to; empty when it is not known
     * @param namn tells the name of a signature
     * @param priser what the price lists say of the home
     */
    record Omgivning(LocalDate idag, String adress, String enhetsadress, java.util.function.UnaryOperator<String> namn,
            Listpriser priser) {
    }

    Dokumentfalt falt(boolean medPris) {
        Dokumentfalt all = bedomning(parter());
        return medPris ? pris(avtal(all)) : all;
    }

    private Dokumentfalt parter() {
        return Dokumentfalt.tomt().med("arende.referens", bild.referens()).med("arende.beslut", bild.beslutsnr()).med("arende.insats", bild.insats())
                .med("person.namn", bild.person().namn()).med("person.identitet", bild.person().identitet()).med("enhet.namn", bild.enhet())
                .med("enhet.adress", omgivning.enhetsadress())
                .med("boende.namn", bild.boende()).med("leverantor.namn", bild.leverantor()).med("leverantor.adress", omgivning.adress())
                .med("socialsekreterare.namn", namn(bild.ansvariga().socialsekreterare()))
                .med("planeringsledare.namn", namn(bild.ansvariga().planeringsledare()))
                .med("socialadministrator.namn", namn(bild.ansvariga().socialadministrator())).med("ec.namn", namn(bild.ansvariga().enhetschef()))
                .med("dagens.datum", dag(omgivning.idag()))
                .med("inflyttning.datum", bild.inflyttning() == null ? "" : dag(bild.inflyttning().datum()));
    }

    private Dokumentfalt bedomning(Dokumentfalt before) {
        Optional<Bedomningsbild> bb = Optional.ofNullable(bild.bedomning());
        return before.med("bb.datum", bb.map(Bedomningsbild::genomford).map(Faltbyggare::dag).orElse(""))
                .med("bb.typ", bb.map(one -> Bedomningsord.of(one.typ())).orElse(""))
                .med("bb.poang", bb.map(Bedomningsbild::poang).map(Faltbyggare::tal).orElse(""))
                .med("bb.genomfordAv", bb.map(Bedomningsbild::genomfordAv).map(this::namn).orElse(""))
                .med("bb.undantag", bb.filter(Bedomningsbild::undantag).map(one -> Messages.ja).orElse(""))
                .med("bb.undantagsskal", bb.filter(Bedomningsbild::undantag).map(Bedomningsbild::undantagsskal).orElse(""))
                .med("bb.behovUppstod", bb.map(Bedomningsbild::behovUppstod).map(Faltbyggare::dag).orElse(""))
                .med("bb.kontakt", bb.map(Bedomningsbild::kontakt).map(Faltbyggare::dag).orElse(""));
    }

    private Dokumentfalt avtal(Dokumentfalt before) {
        Optional<Avtalsbild> avtal = Optional.ofNullable(bild.avtal());
        return before.med("avtal.nr", avtal.map(Avtalsbild::nr).orElse("")).med("avtal.from", avtal.map(one -> dag(one.period().from())).orElse(""))
                .med("avtal.tom", avtal.map(one -> dag(one.period().tom())).orElse(""))
                .med("avtal.undantag", avtal.filter(Avtalsbild::undantag).map(one -> Messages.ja).orElse(""))
                .med("avtal.undantagsvillkor", avtal.filter(Avtalsbild::undantag).map(Avtalsbild::undantagsvillkor).orElse(""))
                .med("avtal.signerad", avtal.map(Avtalsbild::signerad).map(Faltbyggare::dag).orElse(""))
                .med("avtal.avresedag", avtal.filter(one -> !one.avresedagDebiteras()).map(one -> Messages.avresedagEj).orElse(""))
                .med("avtal.sistaDebiteringsdag", avtal.map(Avtalsbild::sistaDebiteringsdag).map(Faltbyggare::dag).orElse(""))
                .med("avtal.uppsagd", avtal.map(Avtalsbild::uppsagd).map(Faltbyggare::dag).orElse(""))
                .med("ramavtal.namn", avtal.map(Avtalsbild::ramavtal).orElse(""));
    }

    private Dokumentfalt pris(Dokumentfalt before) {
        Optional<Avtalsbild> avtal = Optional.ofNullable(bild.avtal());
        return before.med("avtal.boendepris", avtal.map(Avtalsbild::boendepris).map(Faltbyggare::kronor).orElse(""))
                .med("avtal.barntillagg", avtal.map(Avtalsbild::barntillagg).filter(one -> one.signum() != 0).map(Faltbyggare::kronor).orElse(""))
                .med("avtal.dygnspris", avtal.map(Avtalsbild::dygnspris).map(Faltbyggare::kronor).orElse(""))
                .med("bb.pris", bedomningspris().orElse(""));
    }

    /**
     * The price that the behovsbedömning tells (BB-14): the one stated in it, else the avtal's, else by the price list and the points. Whether a child
     * moves in is not known before the first avtal, so both prices are told then; a placement that had no barntillägg still has none.
     *
     * @return empty when there is none, or when the price is to be negotiated (BB-25)
     */
    Optional<String> bedomningspris() {
        Bedomningsbild bb = bild.bedomning();
        if (bb != null && bb.dokumentpris() != null) {
            return Optional.of(kronor(bb.dokumentpris()));
        }
        if (bild.avtal() != null && bild.avtal().dygnspris() != null) {
            return Optional.of(kronor(bild.avtal().dygnspris()));
        }
        if (bb == null || bb.undantag() || bb.poang() == null || bb.poang().signum() <= 0) {
            return Optional.empty();
        }
        return omgivning.priser().galler().map(row -> listpris(row, bb.poang()));
    }

    private String listpris(Listpriser.Pris row, BigDecimal points) {
        String without = kronor(row.dygn(points, false).avrundat());
        if (row.barn().signum() == 0) {
            return without;
        }
        String with = kronor(row.dygn(points, true).avrundat());
        if (bild.foregaende() == null) {
            return MessageFormat.format(Messages.prisMedBarn, without, with);
        }
        BigDecimal before = bild.foregaende().barntillagg();
        return before == null || before.signum() == 0 ? without : with;
    }

    private String namn(String signatur) {
        return signatur == null ? "" : omgivning.namn().apply(signatur);
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    private static String tal(BigDecimal tal) {
        return tal.stripTrailingZeros().scale() < 0 ? tal.setScale(0).toPlainString() : tal.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String kronor(BigDecimal belopp) {
        return Belopp.svenska(belopp) + "\u00A0kr";
    }
}
