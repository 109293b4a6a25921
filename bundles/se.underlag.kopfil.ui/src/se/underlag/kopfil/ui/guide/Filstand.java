package se.underlag.kopfil.ui.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** When a file was saved and how big it is, in bytes: two that differ hold different things. */
record Filstand(FileTime sparad, long storlek) {

    /** Of a file that is not there or may not be looked at. */
    static final Filstand OKAND = new Filstand(FileTime.fromMillis(0), -1);

    /** Asks the file system, which may be a slow one; not for the UI thread. @return never null */
    static Filstand av(Path fil) {
        try {
            BasicFileAttributes now = Files.readAttributes(fil, BasicFileAttributes.class);
            return new Filstand(now.lastModifiedTime(), now.size());
        } catch (IOException gone) {
            // reading it again says what is wrong
            return OKAND;
        }
    }
}
