package se.underlag.releng.bench;

import java.io.IOException;

/** A benchmark. A new one is a class of its own and a line in {@link Bench}. */
interface Matning {

    /** The word that chooses it on the command line. */
    String namn();

    /** Measures and adds its lines. @param platsen where files may be put and processes started; @param tabell where results go */
    void run(Plats platsen, Tabell tabell) throws IOException, InterruptedException;
}
