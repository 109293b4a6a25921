package se.underlag.avtal.internal.dokument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.underlag.model.Dokumenttyp;

/**
 * How a kind of document is made.
 *
 * @param mall file name of the shipped template
 * @param filnamn of what is made; {0} is the reference of the case, never a name or identity number (A28)
 * @param medPris whether it may tell prices; one without does not even know their fields (BB-15)
 */
record Recept(String mall, String filnamn, boolean medPris) {

    /** What the print pack holds, in the order it is folded, with copies: two BB, one for the leverantör and one for the archive (BB-22, BB-23). */
    static final List<Map.Entry<Dokumenttyp, Integer>> UTSKRIFT = List.of(Map.entry(Dokumenttyp.ADRESSETIKETT, 1),
            Map.entry(Dokumenttyp.FOLJEBREV, 1),
            Map.entry(Dokumenttyp.PLACERINGSAVTAL, 1), Map.entry(Dokumenttyp.BB_MED_PRIS, 2));

    private static final Map<Dokumenttyp, Recept> ALLA = Map.of(Dokumenttyp.BB_UTAN_PRIS,
            new Recept("bb-utan-pris.docx", "BB-{0}-utan-pris.docx", false),
            Dokumenttyp.BB_MED_PRIS, new Recept("bb-med-pris.xhtml", "BB-{0}-med-pris.pdf", true), Dokumenttyp.PLACERINGSAVTAL,
            new Recept("placeringsavtal.xhtml", "Placeringsavtal-{0}.pdf", true), Dokumenttyp.FOLJEBREV,
            new Recept("foljebrev.xhtml", "Foljebrev-{0}.pdf", true), Dokumenttyp.ADRESSETIKETT,
            new Recept("adressetikett.xhtml", "Adressetikett-{0}.pdf", false), Dokumenttyp.ADMINISTRATIONSINFORMATION,
            new Recept("information-administration.xhtml", "Information-{0}.pdf", true), Dokumenttyp.BEKRAFTELSE_UPPSAGNING,
            new Recept("bekraftelse-uppsagning.xhtml", "Uppsagning-{0}.pdf", true));

    /** @return how it is made from a template; empty for what is put together of others or comes from outside */
    static Optional<Recept> av(Dokumenttyp typ) {
        return Optional.ofNullable(ALLA.get(typ));
    }

    boolean arWord() {
        return mall.endsWith(".docx");
    }
}
