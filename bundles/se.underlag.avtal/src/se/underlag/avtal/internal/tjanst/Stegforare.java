package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegutfall;
import se.underlag.avtal.internal.flode.Floden;
import se.underlag.avtal.internal.flode.Stegart;
import se.underlag.avtal.internal.roll.Rollhinder;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringssteg;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.process.Hinder;
import se.underlag.process.Steg;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Skydd;

/**
 * Takes a step in one unit of work: version, permission, guards, values, effect, history, guards of what became of it, documents, save. Whatever fails
 * leaves nothing behind.
 */
final class Stegforare {

    private static final DateTimeFormatter KLOCKSLAG = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Behorighet behorighet;
    private final Skydd skydd;
    private final Clock klocka;
    private final Effekter effekter;
    private final Stegdokument dokument;

    Stegforare(Behorighet behorighet, Skydd skydd, Clock klocka, Effekter effekter, Stegdokument dokument) {
        this.behorighet = behorighet;
        this.skydd = skydd;
        this.klocka = klocka;
        this.effekter = effekter;
        this.dokument = dokument;
    }

    /** A step on its way. @param regel the rule it stands under; @param till state after it, null where it stays */
    record Fard(String steg, String regel, Stegart art, Placeringstillstand till, boolean avslutar, String orsak) {
    }

    Stegutfall utfor(UnitOfWork uow, Stegbegaran begaran) {
        Placeringsarende arende = Arendelager.arende(uow, begaran.arendeId());
        behorighet.krav(Handling.AVTAL_LASA, arende.getEnhetId());
        if (arende.getVersion() != begaran.version()) {
            throw nagonFore(uow, arende.getReferens(), arende.getAndradAv(), arende.getAndradTid());
        }
        Datumparametrar parametrar = Arendelager.parametrar(uow);
        Floden floden = new Floden(parametrar);
        Steg<Placeringstillstand, Arendebild> steg = floden.process(arende.getFlode()).steg(begaran.steg())
                .orElseThrow(() -> new AvtalException(MessageFormat.format(Messages.okantSteg, begaran.steg())));
        behorighet.krav(steg.handling(), arende.getEnhetId());
        Stegart art = floden.art(arende.getFlode(), steg.id()).orElseThrow();
        Lage lage = lage(uow, arende, art, parametrar);
        prova(floden, lage, steg, begaran.orsak());
        if (art.kraverOrsak() && blank(begaran.orsak())) {
            throw new AvtalException(MessageFormat.format(Messages.faltSaknas, Messages.faltOrsak));
        }
        Fard fard = new Fard(steg.id(), steg.regel(), art, steg.till(),
                steg.till() != null && floden.process(arende.getFlode()).slut().contains(steg.till()), begaran.orsak());
        Varden varden = Varden.las(effekter.av(art).falt(lage), begaran.varden());
        return genomfor(floden, lage, fard, varden);
    }

    /** Where an actor stands who may take the step. */
    Lage lage(UnitOfWork uow, Placeringsarende arende, Stegart art, Datumparametrar parametrar) {
        Roll roll = behorighet.roller(art.handling(), arende.getEnhetId()).stream().findFirst().orElse(null);
        Bildskrivare skrivare = new Bildskrivare(Arendelager.enheter(uow), skydd, LocalDate.now(klocka));
        return new Lage(uow, arende, skrivare.bild(arende), art, parametrar, LocalDate.now(klocka), klocka.instant().truncatedTo(ChronoUnit.MICROS),
                behorighet.aktor().signatur(), roll, skrivare);
    }

    private void prova(Floden floden, Lage lage, Steg<Placeringstillstand, Arendebild> steg, String orsak) {
        Arendebild bild = lage.bild();
        Rollhinder roller = new Rollhinder(enhet -> Arendelager.innehav(lage.uow(), enhet));
        Stegval<Placeringstillstand, Arendebild> val = floden.process(bild.flode())
                .val(bild, bild.tillstand(), bild.tagna(), lage.idag(), handling -> true).stream().filter(one -> one.steg().id().equals(steg.id()))
                .findFirst().map(one -> roller.med(one, floden.plan(bild.flode()), bild, lage.idag())).orElseThrow();
        if (val.status() == Stegstatus.GJORT) {
            throw new AvtalException(MessageFormat.format(Messages.redanGjort, lage.art().namn()));
        }
        if (val.status() == Stegstatus.SENARE) {
            throw new AvtalException(MessageFormat.format(Messages.inteNu, lage.art().namn()));
        }
        krav(val.hinder(), orsak, bild.enhetId());
    }

    /** @throws AvtalException when something hinders that may not be deviated from, or that needs a reason which is missing */
    private void krav(List<Hinder> hinder, String orsak, String enhetId) {
        if (hinder.isEmpty()) {
            return;
        }
        if (hinder.stream().allMatch(Hinder::farAvvikas) && !blank(orsak)) {
            behorighet.krav(Handling.AVVIKELSE_GODKANNA, enhetId);
            return;
        }
        throw new AvtalException(hinder.stream().map(one -> MessageFormat.format(Messages.hinder, one.text(), one.regel())).distinct()
                .collect(Collectors.joining("\n")), hinder);
    }

    /** Does the step on a case that is read, or new and added. @return what became of it, stored */
    Stegutfall genomfor(Floden floden, Lage lage, Fard fard, Varden varden) {
        Placeringsarende arende = lage.arende();
        UnitOfWork uow = lage.uow();
        Placeringstillstand before = arende.getTillstand();
        Foljd foljd = new Foljd();
        effekter.av(fard.art()).verkstall(lage, varden, foljd);
        ansvarig(arende, lage.roll(), lage.signatur());
        if (fard.till() != null) {
            arende.setTillstand(fard.till());
        }
        if (fard.avslutar()) {
            arende.setAvslutad(lage.idag());
        }
        arende.setAntalSteg(arende.getAntalSteg() + 1);
        Placeringssteg taken = steg(lage, fard, foljd, before);
        arende.getSteg().add(taken);
        Arendebild after = lage.skrivare().bild(arende);
        krav(floden.efter(after, fard.steg(), lage.idag()), fard.orsak(), arende.getEnhetId());
        List<Dokumentbild> made = dokument.gor(lage, after, foljd);
        taken.setNotering(foljd.notering());
        if (uow.save() instanceof Sparresultat.Konflikt konflikt) {
            Optional<Sparresultat.Objektkonflikt> first = konflikt.objekt().stream().findFirst();
            throw nagonFore(null, arende.getReferens(), first.map(Sparresultat.Objektkonflikt::andradAv).orElse(null),
                    first.map(Sparresultat.Objektkonflikt::andradTid).orElse(null));
        }
        return new Stegutfall(lage.skrivare().bild(arende), foljd.meddelanden(), made);
    }

    private static Placeringssteg steg(Lage lage, Fard fard, Foljd foljd, Placeringstillstand before) {
        Placeringssteg step = UnderlagFactory.eINSTANCE.createPlaceringssteg();
        step.setEnhetId(lage.arende().getEnhetId());
        step.setSteg(fard.steg());
        step.setRegel(fard.regel());
        step.setFran(before);
        step.setTill(fard.till() == null ? before : fard.till());
        step.setTid(lage.nu());
        step.setDag(foljd.dag() == null ? lage.idag() : foljd.dag());
        step.setUtfortAv(lage.signatur());
        step.setRoll(lage.roll());
        step.setOrsak(blank(fard.orsak()) ? null : fard.orsak().strip());
        step.setNotering(foljd.notering());
        return step;
    }

    /** Who first takes a step in a role has the case in that role. */
    private static void ansvarig(Placeringsarende arende, Roll roll, String signatur) {
        switch (roll) {
        case SOCIALSEKRETERARE -> arende.setSocialsekreterare(forst(arende.getSocialsekreterare(), signatur));
        case PLANERINGSLEDARE -> arende.setPlaneringsledare(forst(arende.getPlaneringsledare(), signatur));
        case SOCIALADMINISTRATOR -> arende.setSocialadministrator(forst(arende.getSocialadministrator(), signatur));
        case ENHETSCHEF -> arende.setEnhetschef(forst(arende.getEnhetschef(), signatur));
        case LINK_SAMORDNARE -> arende.setLinkSamordnare(forst(arende.getLinkSamordnare(), signatur));
        case null, default -> {
            // other roles have no part of their own in a case
        }
        }
    }

    private static String forst(String has, String signatur) {
        return has == null ? signatur : has;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private AvtalException nagonFore(UnitOfWork uow, String referens, String av, Instant tid) {
        String namn = uow == null ? av == null ? Messages.nagon : av : Arendelager.namn(uow, av);
        String nar = tid == null ? "" : KLOCKSLAG.format(tid.atZone(klocka.getZone()));
        return new AvtalException(MessageFormat.format(Messages.nagonFore, referens, namn, nar));
    }

    /** @return fields of the step, proposals included */
    List<Stegfalt> falt(Lage lage) {
        return effekter.av(lage.art()).falt(lage);
    }
}
