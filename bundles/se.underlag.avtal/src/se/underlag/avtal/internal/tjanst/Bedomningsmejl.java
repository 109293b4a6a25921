package se.underlag.avtal.internal.tjanst;

import se.underlag.model.Dokumenttyp;

/** A5, B2, C5: the behovsbedömning goes to the four recipients, with the Word file without price and the PDF with it (BB-14, BB-32, BB-48). */
final class Bedomningsmejl implements Effekt {

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        lage.arende().getBedomning().setMejlSkickat(lage.nu());
        foljd.dokument(Dokumenttyp.MEJLPAKET);
        foljd.meddela(Messages.mejlFyra);
    }
}
