package se.underlag.persistence.eclipselink.internal.gallring;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Kontrollsumma;
import se.underlag.persistence.eclipselink.internal.Messages;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Innehallsgallring;

/**
 * Contents: those that belong to the persons alone go as a whole, the others lose the persons. What nobody knows how to read is searched as it lies there,
 * and goes as a whole when a person is found in it.
 */
final class Filrensning {

    private static final String TEXT = "text/plain";
    private static final String NAME = "gallrad.txt";
    /** In these encodings old programs wrote names and numbers. */
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private final Rader rows;
    private final Gallringsbegaran request;
    private final List<Innehallsgallring> experts;
    private final byte[] note;

    Filrensning(Rader rows, Gallringsbegaran request, List<Innehallsgallring> experts) {
        this.rows = rows;
        this.request = request;
        this.experts = new ArrayList<>(experts);
        this.experts.sort(Comparator.comparingInt(Innehallsgallring::ordning));
        this.note = NLS.bind(Messages.gallratInnehall, LocalDate.ofInstant(request.tid(), ZoneOffset.UTC), request.lista())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @return how many files have other content now */
    int run() throws SQLException {
        int changed = 0;
        for (Rader.Fil file : rows.filer()) {
            byte[] before = request.kopfiler() && !request.filer().contains(file.id()) ? null : rows.innehall(file.id());
            if (before != null) {
                byte[] after = !request.kopfiler() && request.filer().contains(file.id()) ? note : redacted(file, before);
                if (after != before) {
                    write(after == note ? new Rader.Fil(file.id(), TEXT, NAME)
                            : new Rader.Fil(file.id(), file.typ(), request.maskering().byt(file.namn())), after);
                    changed++;
                }
            }
        }
        return changed;
    }

    private void write(Rader.Fil file, byte[] content) throws SQLException {
        rows.skriv(file, content, Kontrollsumma.sha256(content), request.tid());
    }

    private byte[] redacted(Rader.Fil file, byte[] before) {
        for (Innehallsgallring expert : experts) {
            Optional<byte[]> after = expert.gallra(file.typ(), before, request);
            if (after.isPresent()) {
                return after.get();
            }
        }
        return ENCODINGS.stream().anyMatch(encoding -> request.maskering().finns(new String(before, encoding))
                || request.maskering().finns(new String(before, Math.min(1, before.length), before.length - Math.min(1, before.length), encoding)))
                        ? note
                        : before;
    }
}
