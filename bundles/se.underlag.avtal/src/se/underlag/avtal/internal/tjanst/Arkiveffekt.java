package se.underlag.avtal.internal.tjanst;

/** The signed avtal and the behovsbedömning are archived together (BB-23, BB-35, BB-50). */
final class Arkiveffekt implements Effekt {

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        lage.arende().getAvtal().setArkiverad(lage.idag());
    }
}
