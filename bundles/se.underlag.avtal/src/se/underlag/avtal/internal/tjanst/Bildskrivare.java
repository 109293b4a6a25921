package se.underlag.avtal.internal.tjanst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.underlag.avtal.Ansvariga;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Bedomningsbild;
import se.underlag.avtal.Inflyttningsbild;
import se.underlag.avtal.Personbild;
import se.underlag.avtal.Stegbild;
import se.underlag.base.Identitet;
import se.underlag.base.Period;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Inflyttning;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Placeringssteg;
import se.underlag.security.Objektnamn;
import se.underlag.security.Skydd;

/** Makes images of stored cases; a protected identity is masked. Asks the store for nothing, so that a thousand cases cost no more questions than one. */
final class Bildskrivare {

    private final Map<String, String> enheter;
    private final Skydd skydd;
    private final LocalDate idag;

    /** @param enheter names of units by id */
    Bildskrivare(Map<String, String> enheter, Skydd skydd, LocalDate idag) {
        this.enheter = enheter;
        this.skydd = skydd;
        this.idag = idag;
    }

    Arendebild bild(Placeringsarende arende) {
        Beslut beslut = arende.getBeslut();
        Leverantor leverantor = arende.getLeverantor();
        Boende boende = arende.getBoende();
        boolean dolt = skydd.dolt(arende.getPerson());
        return new Arendebild(arende.getId(), arende.getVersion(), arende.getEnhetId(), enheter.getOrDefault(arende.getEnhetId(), ""),
                arende.getReferens(), arende.getFlode(), arende.getTillstand(), arende.getStartad(), arende.getAvslutad(), person(arende.getPerson()),
                beslut == null ? null : beslut.getNr(), beslut == null ? new Period(null, null) : new Period(beslut.getFrom(), beslut.getTom()),
                beslut == null || beslut.getInsatstyp() == null ? null : beslut.getInsatstyp().getNamn(),
                leverantor == null ? null : leverantor.getId(), leverantor == null ? null : dolt ? skydd.text() : leverantor.getNamn(),
                boende == null ? null : boende.getId(), boende == null ? null : dolt ? skydd.text() : boende.getNamn(),
                fritext(arende.getKontaktuppgift(), dolt), bedomning(arende.getBedomning(), dolt),
                avtal(arende.getAvtal(), dolt), avtal(arende.getForegaende(), dolt), inflyttning(arende.getInflyttning()),
                new Ansvariga(arende.getSocialsekreterare(), arende.getPlaneringsledare(), arende.getSocialadministrator(), arende.getEnhetschef(),
                        arende.getLinkSamordnare()),
                steg(arende, dolt));
    }

    /** Free words may tell where somebody is. */
    private String fritext(String text, boolean dolt) {
        return dolt && text != null ? skydd.text() : text;
    }

    private Personbild person(Person person) {
        if (person == null) {
            return null;
        }
        boolean dolt = skydd.dolt(person);
        String identitet = Identitet.read(person.getIdentitet(), idag).map(Identitet::forPeople).orElse(person.getIdentitet());
        return new Personbild(person.getId(), dolt ? skydd.text() : Objektnamn.person(person), dolt ? skydd.text() : identitet,
                person.isSkyddadIdentitet());
    }

    private Bedomningsbild bedomning(Behovsbedomning bb, boolean dolt) {
        return bb == null ? null
                : new Bedomningsbild(bb.getId(), bb.getTyp(), bb.getKontaktDatum(), bb.getKontaktDatum() == null ? null : bb.getKontaktAv(),
                        fritext(bb.getKontaktUnderlag(), dolt), bb.getStartBekraftad(), bb.getBehovUppstod(), bb.getBokad(), bb.getGenomford(),
                        bb.getGenomfordAv(),
                        bb.getPoang(), bb.isUndantag(), fritext(bb.getUndantagsskal(), dolt), bb.getDokumentpris(), bb.getMejlSkickat(),
                        bb.getITreserva());
    }

    /** @return an image of the avtal for who sees the person, null for null */
    Avtalsbild avtal(Placeringsavtal a) {
        return a == null ? null : avtal(a, skydd.dolt(a.getPerson()));
    }

    private Avtalsbild avtal(Placeringsavtal a, boolean dolt) {
        return a == null ? null
                : new Avtalsbild(a.getId(), a.getNr(), a.getTyp(), new Period(a.getFrom(), a.getTom()), a.getBoendepris(), a.getPoang(),
                        a.getBarntillagg(), a.getDygnspris(), a.isAvresedagDebiteras(), a.isUndantag(), fritext(a.getUndantagsvillkor(), dolt),
                        a.getDokumentpris(),
                        a.getUpprattadAv(), a.getUpprattadAv() == null ? null : a.getUpprattadRoll(), a.getUpprattad(), a.getKontrollraknad(),
                        a.getAvvikelse(), a.getSigneradAv(), a.getSignerad(), a.getSkickad(), a.getAdminInformerad(), a.isSvarskuvert(),
                        a.getAterkommen(), a.getArkiverad(), a.getUppsagd(), a.getSistaDebiteringsdag(), fritext(a.getDatumorsak(), dolt),
                        a.getErsatter() == null ? null : a.getErsatter().getId(), a.getRamavtal() == null ? null : a.getRamavtal().getNamn(),
                        a.getRamavtal() == null ? null : a.getRamavtal().getTom());
    }

    private static Inflyttningsbild inflyttning(Inflyttning in) {
        return in == null ? null
                : new Inflyttningsbild(in.getId(), in.getDatum(), in.getMeddelad(), in.getExpansionsbelopp(), in.getExpansionsstatus(),
                        in.getExpansionsdatum());
    }

    private List<Stegbild> steg(Placeringsarende arende, boolean dolt) {
        return arende.getSteg().stream().sorted(Comparator.comparing(Placeringssteg::getTid, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(s -> new Stegbild(s.getSteg(), s.getRegel(), s.getFran(), s.getTill(), s.getDag(), s.getTid(), s.getUtfortAv(), s.getRoll(),
                        fritext(s.getOrsak(), dolt), fritext(s.getNotering(), dolt)))
                .toList();
    }
}
