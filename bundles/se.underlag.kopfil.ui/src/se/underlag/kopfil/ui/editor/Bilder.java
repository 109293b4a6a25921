package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.model.Beslut;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Prognoshandelse;
import se.underlag.spi.Fynd;

/** The images of the rows that checks look at, in any thread. Only rows that were edited are imaged again. Belongs to the UI thread. */
final class Bilder {

    private final Kopfilsmodell modell;
    private final List<Radbild> bilder = new ArrayList<>();

    Bilder(Kopfilsmodell modell) {
        this.modell = modell;
        modell.poster().forEach(post -> bilder.add(bild(post)));
    }

    /** Images these rows again. */
    void uppdatera(Collection<Radpost> poster) {
        poster.forEach(post -> bilder.set(post.nummer() - 1, bild(post)));
    }

    /** @return the images as they are now, for a job */
    List<Radbild> alla() {
        return List.copyOf(bilder);
    }

    private Radbild bild(Radpost post) {
        Kopfilsrad rad = post.rad();
        List<Integer> gron = IntStream.rangeClosed(1, Radpost.MANADER).filter(post::arGron).boxed().toList();
        return new Radbild(new Fynd.Plats(modell.kopfil().getNamn(), null, post.nummer(), null, null, rad.getId(), null), modell.kopfil().getAr(),
                rad.getId(), Optional.ofNullable(rad.getPerson()).map(Person::getIdentitet).orElse(null),
                post.namn().isEmpty() ? null : post.namn(), Optional.ofNullable(rad.getBeslut()).map(Beslut::getNr).orElse(null),
                Optional.ofNullable(rad.getInsatstyp()).map(Insatstyp::getNamn).orElse(null),
                Optional.ofNullable(rad.getLeverantor()).map(Leverantor::getNamn).orElse(null), new Period(rad.getFrom(), rad.getTom()),
                rad.getDygnspris(), rad.getKonto(), rad.getKommentar(), post.faktiskt(), post.prognos(), gron, null,
                Optional.ofNullable(rad.getHandelse()).map(Prognoshandelse::getDatum).orElse(null));
    }
}
