package se.underlag.documents.internal.lasning;

/**
 * A differential format: what a conditional format puts on top of a cell.
 *
 * @param fyllning the fill it shows, {@link Farg#INGEN} when it leaves the cell's
 */
record Differens(int fyllning) {

    /** @param xml at a dxf element, which is left */
    static Differens read(Xmldel xml, Palett palett) {
        int outer = xml.depth() - 1;
        int fill = Farg.INGEN;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                if (xml.name().equals("fill")) {
                    fill = Fyllning.differens(xml, palett);
                } else {
                    xml.skip();
                }
            }
        }
        return new Differens(fill);
    }

    /** @return whether it lays a colour on the cell */
    boolean fargar() {
        return fyllning != Farg.INGEN;
    }
}
