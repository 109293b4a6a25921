package se.underlag.demo.internal;

import java.nio.file.Path;
import se.underlag.documents.internal.skrivning.XlsxSkrivare;

/** Writes the workbooks that LibreOffice is to save again into the folder given; called by {@code releng/demo/libreoffice.sh}. */
public final class Forlagor {

    private Forlagor() {
    }

    /** @param args the folder */
    public static void main(String[] args) {
        new Demofiler(new XlsxSkrivare()).skrivForlagor(Path.of(args[0]));
    }
}
